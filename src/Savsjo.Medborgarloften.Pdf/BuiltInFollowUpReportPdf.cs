using Microsoft.Extensions.Logging;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Pdf.Images;
using Savsjo.Medborgarloften.Pdf.Layout;
using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf;

/// <summary>
/// Den inbyggda motorn: draws the report without any PDF library. The file keeps PDF/UA-1 and PDF/A-2a, and the same
/// content gives the same bytes. Safe from many threads: a document shares nothing with another but the fonts, which are
/// only read.
/// </summary>
public sealed partial class BuiltInFollowUpReportPdf : IFollowUpReportPdf
{
    private readonly PdfSender _sender;
    private readonly ILogger _log;
    private readonly Logotype? _logotype;

    /// <summary>Checks what is configured, so that nothing of it can fail a publication.</summary>
    /// <exception cref="FormatException">The accent colour is not written as #rrggbb.</exception>
    /// <exception cref="UnreadableLogotypeException">The logotype cannot be drawn.</exception>
    public BuiltInFollowUpReportPdf(PdfSender sender, ILogger<BuiltInFollowUpReportPdf> log)
    {
        _sender = sender;
        _log = log;
        _ = Colour.Parse(sender.AccentColour);
        _logotype = sender.Logotype is { } bytes ? Logotype.Read(bytes) : null;
    }

    public RenderedPdf Render(FollowUpReportContent content)
    {
        var document = ReportLayout.Draw(content, _sender, _logotype);
        var file = document.Save();
        if (document.Fonts.Missing.Count > 0)
            LogMissingGlyphs(content.Tertial.Name, string.Join(", ", document.Fonts.Missing.Select(codePoint => $"U+{codePoint:X4}")));
        return new RenderedPdf(file, document.Pages.Count);
    }

    [LoggerMessage(LogLevel.Warning,
        "Uppföljningen för {Tertial} innehåller tecken som typsnitten saknar. I PDF:en visas \uFFFD i deras ställe: {Characters}")]
    private partial void LogMissingGlyphs(string tertial, string characters);
}
