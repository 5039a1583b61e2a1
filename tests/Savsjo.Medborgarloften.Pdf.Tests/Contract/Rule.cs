using Savsjo.Medborgarloften.Pdf.Tests.Tools;

namespace Savsjo.Medborgarloften.Pdf.Tests.Contract;

/// <summary>A rule that every file keeps, and how a copy is spoilt so that the check must catch it.</summary>
/// <param name="Name">What holds, as a sentence.</param>
/// <param name="Violations">What breaks it; empty when it is kept.</param>
/// <param name="Spoilers">Pattern and replacement in the file as plain text (qpdf's QDF form).</param>
internal sealed record Rule(
    string Name, Func<PdfUnderTest, IEnumerable<string>> Violations, params (string Pattern, string Replacement)[] Spoilers);
