using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Composition;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Web.Staff.Publishing.SmallCounts;

/// <summary>
/// Skyddar en uppföljning against everything that its readers have: every version of every follow-up of the year, and of
/// the last one of the year before.
/// </summary>
public sealed class FollowUpProtection(AppDbContext db)
{
    /// <param name="round">What it is composed from.</param>
    /// <param name="exact">What is about to be published, exact.</param>
    /// <param name="decision">What is decided about small counts.</param>
    public async Task<ProtectedFollowUp> Apply(
        RoundInWork round, FollowUpReportContent exact, SmallCountDecision decision, CancellationToken cancellation) =>
        Apply(round, exact, decision, await Published(exact.Tertial, cancellation));

    /// <param name="published">What its readers have, in the order of time.</param>
    /// <inheritdoc cref="Apply(RoundInWork, FollowUpReportContent, SmallCountDecision, CancellationToken)"/>
    public static ProtectedFollowUp Apply(
        RoundInWork round, FollowUpReportContent exact, SmallCountDecision decision, IReadOnlyList<FollowUpReportContent> published) =>
        new(decision, decision.Apply(exact, published, WholeYear(round, exact, published)), published);

    /// <summary>For a correction: the decision of the version that it replaces, carried out.</summary>
    public async Task<ProtectedFollowUp> Keep(RoundInWork round, FollowUpReportContent exact, CancellationToken cancellation)
    {
        var published = await Published(exact.Tertial, cancellation);
        return Apply(round, exact, SmallCountDecision.Of(published.Last(one => one.Tertial == exact.Tertial)), published);
    }

    /// <summary>
    /// For a correction: the year's exact figures as far as readers have seen them; null when that is no further than
    /// this follow-up.
    /// </summary>
    private static FollowUpReportContent? WholeYear(
        RoundInWork round, FollowUpReportContent exact, IReadOnlyList<FollowUpReportContent> published)
    {
        var latest = published.Select(one => one.Tertial).Where(tertial => tertial.Year == exact.Tertial.Year)
            .DefaultIfEmpty(exact.Tertial).Max();
        return latest <= exact.Tertial
            ? null
            : new FollowUpReportComposition(round.Period, latest, round.Reports.Concat(round.LaterReports))
            .Compose(new FollowUpReportImprint(exact.MunicipalityName, exact.PublishedBy, exact.PublishedAtUtc, exact.Address));
    }

    /// <summary>What the readers of a tertial's follow-up have, in the order of time.</summary>
    public async Task<IReadOnlyList<FollowUpReportContent>> Published(Tertial tertial, CancellationToken cancellation)
    {
        var (first, last) = (new Tertial(tertial.Year, 1).Previous, new Tertial(tertial.Year, 3));
        return await db.FollowUpReports.AsNoTracking()
            .Where(report => report.Tertial >= first && report.Tertial <= last)
            .OrderBy(report => report.Tertial).ThenBy(report => report.Version)
            .Select(report => report.Content)
            .ToListAsync(cancellation);
    }
}

/// <summary>En uppföljning with a decision on small counts carried out.</summary>
/// <param name="Decision">What was decided.</param>
/// <param name="Result">The content as it may be published, and what the check-list has to tell of it.</param>
/// <param name="AlreadyPublished">What its readers have, in the order of time.</param>
public sealed record ProtectedFollowUp(
    SmallCountDecision Decision, ProtectionResult Result, IReadOnlyList<FollowUpReportContent> AlreadyPublished)
{
    public FollowUpReportContent Content => Result.Content;

    /// <summary>
    /// The latest follow-up of the year that withheld something with a stricter decision than this one; null when none
    /// did.
    /// </summary>
    public FollowUpReportContent? MoreProtected => AlreadyPublished.LastOrDefault(one =>
        one.Tertial.Year == Content.Tertial.Year && one.SmallCountsBelow is { } below && below > (Decision.Below ?? 0));
}
