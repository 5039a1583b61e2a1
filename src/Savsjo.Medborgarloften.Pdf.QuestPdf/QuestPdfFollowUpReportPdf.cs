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
    /// <summary>After damage or a crash the file is drawn once more; what comes twice is no accident.</summary>
    private const int MostAttempts = 2;

    /// <summary>
    /// For the turn, the drawing and the second attempt together: long enough for hundreds of activities on a busy machine.
    /// With the 20 seconds that the web application's own line takes before it, it is over before a reverse proxy gives up
    /// (60 seconds, as a rule), so that somebody is told how it went.
    /// </summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly SemaphoreSlim OneAtATime = new(1);

    private readonly PdfSender _sender;
    private readonly QuestPdfLicense _license;
    private readonly RenderingProcess _process;
    private readonly TimeSpan _patience;
    private readonly ILogger _log;

    /// <summary>Checks what is configured, so that nothing of it can fail a publication.</summary>
    /// <exception cref="FormatException">The accent colour is not written as #rrggbb.</exception>
    /// <exception cref="UnreadableLogotypeException">The logotype cannot be drawn.</exception>
    public QuestPdfFollowUpReportPdf(PdfSender sender, QuestPdfLicense license, ILogger<QuestPdfFollowUpReportPdf> log)
        : this(sender, license, RenderingProcess.OfThisBuild(), Patience, log)
    {
    }

    internal QuestPdfFollowUpReportPdf(
        PdfSender sender, QuestPdfLicense license, RenderingProcess process, TimeSpan patience, ILogger<QuestPdfFollowUpReportPdf> log)
    {
        (_sender, _license, _process, _patience, _log) = (sender, license, process, patience, log);
        _ = Colour.Parse(sender.AccentColour);
        _ = sender.Logotype is { } bytes ? Logotype.Read(bytes) : null;
    }

    /// <exception cref="RenderingFailedException">The process failed or took too long, or its file is damaged.</exception>
    public RenderedPdf Render(FollowUpReportContent content)
    {
        var request = new RenderingRequest(content, _sender, _license).Write();
        using var deadline = new CancellationTokenSource(_patience);
        AwaitTurn(deadline.Token);
        try
        {
            return Draw(content, request, deadline.Token);
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    private void AwaitTurn(CancellationToken deadline)
    {
        try
        {
            OneAtATime.Wait(deadline);
        }
        catch (OperationCanceledException)
        {
            throw new RenderingFailedException($"Others were being drawn for {_patience.TotalSeconds:0} seconds.");
        }
    }

    private RenderedPdf Draw(FollowUpReportContent content, byte[] request, CancellationToken deadline)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return Attempt(content, request, deadline);
            }
            catch (RenderingFailedException fault)
                when (fault is DamagedFileException or CrashedProcessException && attempt < MostAttempts)
            {
                LogSecondAttempt(content.Tertial.Name, fault.Message);
            }
        }
    }

    private RenderedPdf Attempt(FollowUpReportContent content, byte[] request, CancellationToken deadline)
    {
        var rendering = _process.Run(request, deadline);
        var pages = FinishedFile.CountPages(rendering.File);
        if (rendering.Remarks.Length > 0)
            LogRemarks(content.Tertial.Name, rendering.Remarks);
        return new RenderedPdf(rendering.File, pages);
    }

    [LoggerMessage(LogLevel.Warning, "PDF:en för {Tertial} blev skadad eller inte färdig och skapas en gång till: {Fault}")]
    private partial void LogSecondAttempt(string tertial, string fault);

    [LoggerMessage(LogLevel.Warning, "PDF:en för {Tertial}: {Remarks}")]
    private partial void LogRemarks(string tertial, string remarks);
}
