using Microsoft.Extensions.Logging;
using Savsjo.Medborgarloften.Domain.FollowUpReports;
using Savsjo.Medborgarloften.Pdf.Layout;

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

    /// <exception cref="FormatException">The accent colour is not written as #rrggbb.</exception>
    public BuiltInFollowUpReportPdf(PdfSender sender, ILogger<BuiltInFollowUpReportPdf> log)
    {
        _sender = sender;
        _log = log;
    }

    public RenderedPdf Render(FollowUpReportContent content)
    {
        var document = ReportLayout.Draw(content, _sender);
        var file = document.Save();
        if (document.Fonts.Missing.Count > 0)
            LogMissingGlyphs(content.Tertial.Name, string.Join(", ", document.Fonts.Missing.Select(codePoint => $"U+{codePoint:X4}")));
        return new RenderedPdf(file, document.Pages.Count);
    }

    [LoggerMessage(LogLevel.Warning, "Uppföljningen för {Tertial} innehåller tecken som typsnitten saknar. I PDF:en visas \uFFFD i deras ställe: {Characters}")]
    private partial void LogMissingGlyphs(string tertial, string characters);
}
