using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;

namespace Savsjo.Medborgarloften.Web.Public.Subscriptions;

/// <summary>Det som är nytt: a follow-up or a correction, and so a letter to each subscriber.</summary>
/// <param name="Id">The follow-up's.</param>
/// <param name="AlsoCorrected">Later follow-ups that the same correction changed; they get no letter of their own.</param>
public sealed record PublishedNews(int Id, FollowUpReportContent Content, IReadOnlyList<Tertial> AlsoCorrected)
{
    public Tertial Tertial => Content.Tertial;

    public bool IsCorrection => Content.Correction is not null;

    /// <summary>
    /// What was published after one follow-up, up to another, oldest first. What is transferred from a document is no news: it was
    /// published there. A correction of it is.
    /// </summary>
    public static async Task<IReadOnlyList<PublishedNews>> Between(AppDbContext db, int after, int upTo, CancellationToken cancellation)
    {
        var reports = await db.FollowUpReports.AsNoTracking()
            .Where(report => report.Id > after && report.Id <= upTo)
            .OrderBy(report => report.Id)
            .Select(report => new { report.Id, report.Content })
            .ToListAsync(cancellation);
        // A correction and what follows from it are published in the same instant, in one transaction.
        return
        [
            .. reports.Where(report => report.Content is { TransferredFrom: null } or { Correction: not null })
                .Where(report => report.Content.Correction?.FollowsFrom is null)
                .Select(report => new PublishedNews(report.Id, report.Content,
            [
                .. reports.Select(one => one.Content)
                    .Where(
                        one => one.Correction?.FollowsFrom == report.Content.Tertial && one.PublishedAtUtc == report.Content.PublishedAtUtc)
                    .Select(one => one.Tertial).Order(),
            ])),
        ];
    }
}
