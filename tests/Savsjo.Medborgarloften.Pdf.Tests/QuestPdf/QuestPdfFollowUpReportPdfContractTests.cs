using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging.Abstractions;
using Savsjo.Medborgarloften.Pdf.QuestPdf;
using Savsjo.Medborgarloften.Pdf.Tests.Contract;

namespace Savsjo.Medborgarloften.Pdf.Tests.QuestPdf;

/// <summary>QuestPDF keeps the contract; only where the solution was built with it (-p:PdfEngine=QuestPdf).</summary>
public sealed partial class QuestPdfFollowUpReportPdfContractTests(PdfFiles files) : FollowUpReportPdfContract(files)
{
    protected override IFollowUpReportPdf Engine { get; } = new QuestPdfFollowUpReportPdf(
        new PdfSender("Sävsjö kommun"), QuestPdfLicense.Evaluation, NullLogger<QuestPdfFollowUpReportPdf>.Instance);

    protected override IReadOnlyList<string> NotKept => [StructureRules.FigureHasPlace];

    /// <summary>
    /// Each line of an author's text is a paragraph of its own, and where the library wraps a line the tagged text has no
    /// space. So the words are compared, and not what stands between them.
    /// </summary>
    protected override string Compared(string words) => BetweenWords().Replace(words, "");

    [GeneratedRegex("""\s+|" P (\(block\) )?"(?=\S)""")]
    private static partial Regex BetweenWords();
}
