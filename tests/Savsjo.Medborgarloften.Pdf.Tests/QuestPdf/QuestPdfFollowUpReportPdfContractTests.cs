using Microsoft.Extensions.Logging.Abstractions;
using Savsjo.Medborgarloften.Pdf.QuestPdf;
using Savsjo.Medborgarloften.Pdf.Tests.Contract;

namespace Savsjo.Medborgarloften.Pdf.Tests.QuestPdf;

/// <summary>QuestPDF keeps the contract; only where the solution was built with it (-p:PdfEngine=QuestPdf).</summary>
public sealed class QuestPdfFollowUpReportPdfContractTests(PdfFiles files) : FollowUpReportPdfContract(files)
{
    protected override IFollowUpReportPdf Engine { get; } = new QuestPdfFollowUpReportPdf(
        new PdfSender("Sävsjö kommun"), QuestPdfLicense.Evaluation, NullLogger<QuestPdfFollowUpReportPdf>.Instance);
}
