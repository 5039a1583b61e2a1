using System.Security.Cryptography;
using Savsjo.Medborgarloften.Domain.FollowUps;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Pdf;
using Savsjo.Medborgarloften.Web.Errors;
using Savsjo.Medborgarloften.Web.Monitoring;

namespace Savsjo.Medborgarloften.Web.Staff.Publishing.MakingPublic;

/// <summary>Uppföljningens PDF, rendered fresh. A rendering that fails is logged, and told apart from one that works.</summary>
public sealed partial class FollowUpPdf(IFollowUpReportPdf pdf, OperationMeter meter, ILogger<FollowUpPdf> logger)
{
    /// <summary>Null when it could not be rendered.</summary>
    public PublishedPdf? Render(FollowUpReportContent content)
    {
        try
        {
            return Draw(content);
        }
        catch (PdfFailedException failed)
        {
            LogFailed(logger, content.Title, failed);
            return null;
        }
    }

    /// <exception cref="PdfFailedException">It could not be rendered.</exception>
    public PublishedPdf Draw(FollowUpReportContent content)
    {
        var rendered = PdfFailedException.Unless(() => meter.DrawingPdf(() => pdf.Render(content)));
        return new PublishedPdf(rendered.Bytes, rendered.PageCount, Convert.ToHexStringLower(SHA256.HashData(rendered.Bytes)));
    }

    [LoggerMessage(LogLevel.Error, "The PDF of {Title} could not be rendered.")]
    private static partial void LogFailed(ILogger logger, string title, Exception exception);
}
