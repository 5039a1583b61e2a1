using Microsoft.Extensions.Logging;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Pdf.Images;
using Savsjo.Medborgarloften.Pdf.Objects;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Checking;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Rendering;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf;

/// <summary>
/// QuestPDF-motorn: has the report drawn by QuestPDF in a short-lived process of its own, one at a time, and checks the
/// file before it hands it on. It never loads the library itself. The same content does not give the same bytes.
/// </summary>
public sealed partial class QuestPdfFollowUpReportPdf : IFollowUpReportPdf
{
    /// <summary>A damaged file is drawn once more; damage that comes twice is no accident.</summary>
    private const int MostAttempts = 2;

    private static readonly Lock OneAtATime = new();

    private readonly PdfSender _sender;
    private readonly QuestPdfLicense _license;
    private readonly RenderingProcess _process;
    private readonly ILogger _log;

    /// <summary>Checks what is configured, so that nothing of it can fail a publication.</summary>
    /// <exception cref="FormatException">The accent colour is not written as #rrggbb.</exception>
    /// <exception cref="UnreadableLogotypeException">The logotype cannot be drawn.</exception>
    public QuestPdfFollowUpReportPdf(PdfSender sender, QuestPdfLicense license, ILogger<QuestPdfFollowUpReportPdf> log)
        : this(sender, license, RenderingProcess.OfThisBuild(), log)
    {
    }

    internal QuestPdfFollowUpReportPdf(
        PdfSender sender, QuestPdfLicense license, RenderingProcess process, ILogger<QuestPdfFollowUpReportPdf> log)
    {
        (_sender, _license, _process, _log) = (sender, license, process, log);
        _ = Colour.Parse(sender.AccentColour);
        _ = sender.Logotype is { } bytes ? Logotype.Read(bytes) : null;
    }

    /// <exception cref="RenderingFailedException">The process failed or took too long, or its file is damaged.</exception>
    public RenderedPdf Render(FollowUpReportContent content)
    {
        var request = new RenderingRequest(content, _sender, _license).Write();
        lock (OneAtATime)
        {
            for (var attempt = 1; ; attempt++)
            {
                try
                {
                    return Attempt(content, request);
                }
                catch (DamagedFileException damage) when (attempt < MostAttempts)
                {
                    LogDamage(content.Tertial.Name, damage.Message);
                }
            }
        }
    }

    private RenderedPdf Attempt(FollowUpReportContent content, byte[] request)
    {
        var rendering = _process.Run(request);
        var pages = FinishedFile.CountPages(rendering.File);
        if (rendering.Remarks.Length > 0)
            LogRemarks(content.Tertial.Name, rendering.Remarks);
        return new RenderedPdf(rendering.File, pages);
    }

    [LoggerMessage(LogLevel.Warning, "PDF:en för {Tertial} blev skadad och skapas en gång till: {Damage}")]
    private partial void LogDamage(string tertial, string damage);

    [LoggerMessage(LogLevel.Warning, "PDF:en för {Tertial}: {Remarks}")]
    private partial void LogRemarks(string tertial, string remarks);
}
