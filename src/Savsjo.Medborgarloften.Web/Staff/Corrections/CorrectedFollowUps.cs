using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Composition;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Web.Staff.Corrections;

/// <summary>
/// Sätter samman en rättelse: the next version of the corrected follow-up, and of every later one that shows the same
/// figures. Each keeps the decision on small counts under which its reader got to know it.
/// </summary>
public sealed class CorrectedFollowUps(AppDbContext db)
{
    /// <summary>As it would be published now: a report that is not approved counts as it is published.</summary>
    public Task<CorrectionOutcome> Compose(RoundInWork round, DateTime atUtc, CancellationToken cancellation) =>
        Compose(
            round, round.OwnReports.Select(report => report.State == ReportState.Approved ? report : report.AsPublished())
                .OfType<ActivityReport>(),
            note => note.State == ReportState.Approved ? note.Text : note.PublishedText, atUtc, cancellation);

    /// <summary>As it would be if every report were approved as it stands: what a reviewer judges.</summary>
    public Task<CorrectionOutcome> ComposeWithUnreviewed(RoundInWork round, DateTime atUtc, CancellationToken cancellation) =>
        Compose(round, round.OwnReports, note => note.Text, atUtc, cancellation);

    private async Task<CorrectionOutcome> Compose(
        RoundInWork round, IEnumerable<ActivityReport> own, Func<PromiseNote, string?> textOf, DateTime atUtc,
        CancellationToken cancellation)
    {
        var correction = round.OngoingCorrection ?? throw new InvalidOperationException("The round is not being corrected.");
        var reports = round.Reports.Where(report => report.Tertial < round.Tertial).Concat(own).Concat(round.LaterReports).ToList();
        var corrected = round.Activities.Where(activity => correction.Concerns(activity.Id)).ToList();
        var labels = corrected.Select(activity => activity.Label).ToHashSet();
        var counted = corrected.SelectMany(activity => activity.Measures).SelectMany(round.Period.CountedAfter)
            .Select(activity => activity.Label).Concat(labels).ToHashSet();
        var notes = round.Notes.Where(note => note.IsUnderCorrection).ToDictionary(note => note.Number, textOf);
        var published = await Published(round, cancellation);
        var versions = new List<CorrectedVersion>();
        foreach (var tertial in published.Select(one => one.Tertial).Where(tertial => tertial >= round.Tertial).Distinct().Order().ToList())
        {
            var replaced = published.Last(one => one.Tertial == tertial);
            var imprint = new FollowUpReportImprint(
                replaced.MunicipalityName, replaced.PublishedBy, atUtc, replaced.Address, replaced.Version + 1,
                new CorrectionContent(correction.Reason, []));
            var now = SmallCountDecision.Of(replaced)
                .Apply(Exact(tertial), published, tertial < LastOf(tertial.Year) ? Exact(LastOf(tertial.Year)) : null);

            FollowUpReportContent Exact(Tertial upTo) => new FollowUpReportComposition(
                round.Period, upTo, reports, replaced: published.Last(one => one.Tertial == upTo)).Compose(imprint);
            var next = CorrectedContent.Of(replaced, now.Content, labels, counted, correction.Reason, round.Tertial, atUtc, notes);
            if (tertial != round.Tertial && next.Correction!.Changes.Count == 0)
                continue;
            versions.Add(
                new(replaced, next,
                [
                    .. from activity in now.Content.Activities
                       where counted.Contains(activity.Label)
                       from one in now.Unprotectable
                       where one.Figure.ActivityLabel == activity.Label
                       select one.Reason,
                ]));
            published.Add(next);
        }

        return CorrectionOutcome.Of(versions[0], [.. versions.Skip(1)]);

        // How far readers have seen the year.
        Tertial LastOf(int year) => published.Select(one => one.Tertial).Where(tertial => tertial.Year == year).Max();
    }

    /// <summary>Every version of every follow-up of the period from the year before on, in the order of tertial and version.</summary>
    private Task<List<FollowUpReportContent>> Published(RoundInWork round, CancellationToken cancellation)
    {
        var (first, last) = (new Tertial(round.Tertial.Year, 1).Previous, round.Period.LastTertial);
        return db.FollowUpReports.AsNoTracking()
            .Where(report => report.Tertial >= first && report.Tertial <= last)
            .OrderBy(report => report.Tertial).ThenBy(report => report.Version)
            .Select(report => report.Content)
            .ToListAsync(cancellation);
    }
}

/// <summary>Vad en rättelse leder till.</summary>
/// <param name="Own">The next version of the corrected follow-up.</param>
/// <param name="Later">Those of later follow-ups whose figures change with it, in order.</param>
public sealed record CorrectionOutcome(CorrectedVersion Own, IReadOnlyList<CorrectedVersion> Later)
{
    /// <summary>What is told of a withheld number that is another now: that it is.</summary>
    public const string OfProtected = "En skyddad uppgift är rättad.";

    /// <summary>
    /// A withheld number looks the same before and after. Where sums that were shown change with it, the follow-up that it stands in has
    /// to say why.
    /// </summary>
    public static CorrectionOutcome Of(CorrectedVersion own, IReadOnlyList<CorrectedVersion> later) => new(
        own.Changes.Count > 0 || later.Count == 0 || own.Content.SmallCountsBelow is null ? own
            : own with { Content = own.Content with { Correction = own.Content.Correction! with { Changes = [OfProtected] } } },
        later);

    public IReadOnlyList<CorrectedVersion> All => [Own, .. Later];
}

/// <summary>En ny version.</summary>
/// <param name="Replaced">The version that it replaces.</param>
/// <param name="Content">As it may be published.</param>
/// <param name="Unprotectable">Small counts that cannot be withheld, since they are known already; a sentence each.</param>
public sealed record CorrectedVersion(FollowUpReportContent Replaced, FollowUpReportContent Content, IReadOnlyList<string> Unprotectable)
{
    public Tertial Tertial => Content.Tertial;

    public TertialSpan Covers => Content.Covers;

    public IReadOnlyList<string> Changes => Content.Correction!.Changes;
}
