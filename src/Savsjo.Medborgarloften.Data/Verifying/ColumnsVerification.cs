using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Rounds;

namespace Savsjo.Medborgarloften.Data.Verifying;

/// <summary>
/// Kontrollerar det som står bredvid innehållet: open data and lists read when a version was published, what it covers, whose it is and
/// why it was corrected from columns of their own, and what those say must be what the content says.
/// </summary>
internal static class ColumnsVerification
{
    /// <summary>What is said of a version beside its content.</summary>
    private sealed record Beside(Tertial First, DateTime AtUtc, int? SmallCountsBelow, string? Correction, SourceDocument? Source);

    /// <summary>Whether a version's columns say what its content says.</summary>
    public static async Task<bool> Agree(AppDbContext db, int reportId, FollowUpReportContent content, CancellationToken cancellation)
    {
        try
        {
            var beside = await db.FollowUpReports.AsNoTracking().Where(report => report.Id == reportId)
                .Select(report => new Beside(
                    report.FirstTertial, report.Published.AtUtc, report.SmallCountsBelow, report.CorrectionReason, report.TransferredFrom))
                .SingleAsync(cancellation);
            return beside == new Beside(
                content.Covers.First, content.PublishedAtUtc, content.SmallCountsBelow, content.Correction?.Reason,
                content.TransferredFrom);
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            return false;
        }
    }

    /// <summary>What the model says of a value that means nothing; a database that does not answer is something else.</summary>
    public static bool IsUnreadable(Exception exception) => exception
        is ArgumentException or FormatException or InvalidCastException or InvalidOperationException or JsonException or OverflowException;
}
