using Savsjo.Medborgarloften.Domain.FollowUps.Content;

namespace Savsjo.Medborgarloften.Pdf;

/// <summary>
/// Uppföljningen som PDF: the content in, the file out. The seam between the application and whatever draws the PDF; an
/// engine is a singleton and safe from many threads at once.
/// </summary>
public interface IFollowUpReportPdf
{
    /// <summary>Draws the report: tagged, archival, in Swedish. Text that the fonts lack is replaced, never refused.</summary>
    RenderedPdf Render(FollowUpReportContent content);
}

/// <summary>The finished file.</summary>
/// <param name="Bytes">A whole PDF.</param>
/// <param name="PageCount">For "PDF, 4 sidor" beside the link.</param>
public sealed record RenderedPdf(byte[] Bytes, int PageCount);

/// <summary>Avsändare: how the municipality looks in the report; from its configuration.</summary>
/// <param name="MunicipalityName">"Sävsjö kommun".</param>
/// <param name="AccentColour">"#0d4f5c": headings, rules and bars. Its contrast to white is the configuration's business.</param>
/// <param name="Logotype">An SVG or PNG file, or null for the name alone.</param>
/// <param name="LogotypeAltText">What the logotype shows; needed when there is one.</param>
public sealed record PdfSender(
    string MunicipalityName, string AccentColour = "#0d4f5c", byte[]? Logotype = null, string? LogotypeAltText = null)
{
    /// <summary>What the logotype shows, in words.</summary>
    internal string LogotypeWords => string.IsNullOrWhiteSpace(LogotypeAltText) ? $"Logotyp: {MunicipalityName}" : LogotypeAltText;
}
