using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts.Goals;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;

/// <summary>
/// Skydd av små tal: takes an exact follow-up and everything published before it, and makes the one that may be published.
/// Every count from 1 to k − 1 is withheld, and with it whatever would let a reader compute it or narrow it down.
/// Page, PDF and open data are made from the result, so one decision holds for all.
/// </summary>
public sealed class SmallCountProtection
{
    public const int LowestThreshold = 2;

    public const int HighestThreshold = 10;

    private readonly int _below;

    /// <param name="below">k: counts from 1 up to, not including, this are withheld.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not 2–10; forms ask <see cref="Refuse"/> first.</exception>
    public SmallCountProtection(int below)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(below, LowestThreshold);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(below, HighestThreshold);
        _below = below;
    }

    /// <summary>Off only in the tests of the attacker, which must succeed then.</summary>
    internal bool IsComplementary { get; init; } = true;

    /// <summary>Why a threshold is refused, or null if it will do.</summary>
    public static RuleViolation? Refuse(int below) => below is >= LowestThreshold and <= HighestThreshold
        ? null
        : new($"Gränsen för små tal ska vara mellan {LowestThreshold} och {HighestThreshold}.");

    /// <summary>Skyddar en uppföljning.</summary>
    /// <param name="content">What is about to be published, exact.</param>
    /// <param name="alreadyPublished">
    /// Every version of every follow-up of the year, earlier ones, this one and (when it is corrected) later ones; and, so
    /// that the totals of a period over several years are judged by what its readers really know, every version of the last
    /// follow-up of the year before.
    /// </param>
    /// <param name="wholeYear">
    /// When a later follow-up of the year is published already: the year's exact figures up to that one. What it shows of
    /// the later tertials can be set against this one.
    /// </param>
    public ProtectionResult Protect(
        FollowUpReportContent content, IReadOnlyList<FollowUpReportContent> alreadyPublished, FollowUpReportContent? wholeYear = null)
    {
        IReadOnlyList<FollowUpReportContent> earlier = [.. alreadyPublished.OrderBy(one => one.Tertial).ThenBy(one => one.Version)];
        var activities = content.Activities
            .ToDictionary(activity => activity.Label, activity => ProtectActivity(activity, content, earlier, wholeYear));
        foreach (var one in activities.Values.Where(one => one.Withheld.Count > 0))
            foreach (var label in one.Content.Continues.Where(activities.ContainsKey))
                activities[label].WithholdWrittenSentences();
        ProtectedActivity Of(ActivityContent activity) => activities[activity.Label];
        var check = new TextCheck(activities
            .Where(one => one.Value.Withheld.Count > 0)
            .ToDictionary(one => one.Key, one => one.Value.Hidden));
        return new ProtectionResult(
            content with
            {
                SmallCountsBelow = _below,
                Promises =
                [
                    .. content.Promises.Select(promise => promise with
                    {
                        Activities = [.. promise.Activities.Select(one => Of(one).Content)],
                        OtherGoals = promise.OtherGoals?.Select(goal => goal.AsToldIn(earlier)).ToList(),
                    }),
                ],
                CommonActivities = [.. content.CommonActivities.Select(one => Of(one).Content)],
                OtherGoals = content.OtherGoals?.Select(goal => goal.AsToldIn(earlier)).ToList(),
            },
            [.. content.Activities.SelectMany(activity => Of(activity).Withheld)],
            [.. content.Activities.SelectMany(activity => Of(activity).Unprotectable)],
            check.Of(content, earlier));
    }

    private ProtectedActivity ProtectActivity(
        ActivityContent activity, FollowUpReportContent content, IReadOnlyList<FollowUpReportContent> earlier,
        FollowUpReportContent? wholeYear)
    {
        var protectedActivity = new ProtectedActivity(activity);
        var merged = new MergedCounts(content, earlier, _below);
        if (activity.Suspicions is { } table)
            protectedActivity.Replace(table, ProtectTable(
                CountView.Of(table, content) with { Merged = merged.PlacesOf(table) }, SuspicionsBefore(activity, content, earlier),
                wholeYear?.SameSuspicionsAs(activity) is { } whole ? CountView.Of(whole, wholeYear!) : null),
                new OffenceGoalProtection(activity, content, earlier, _below));
        foreach (var measure in activity.Measures.Where(measure => measure.Kind == MeasureKind.Count))
        {
            var hasEarlierYears = HasEarlierYears(measure);
            var whole = wholeYear?.SameAs(activity, measure);
            protectedActivity.Replace(measure, ProtectTable(
                CountView.Of(measure, content, hasEarlierYears) with { Merged = merged.PlacesOf(measure) },
                MeasureBefore(activity, measure, hasEarlierYears, content, earlier),
                whole is null ? null : CountView.Of(whole, wholeYear!, hasEarlierYears)),
                new MeasureGoalProtection(activity, content, earlier, _below));
        }

        return protectedActivity.WithRewrittenSentences().WithoutTellingReason();
    }

    private ProtectedTable ProtectTable(CountView view, IReadOnlyList<CountView> earlier, CountView? wholeYear)
    {
        var table = CountTableReading.Of(_below, view, earlier, wholeYear);
        return new ProtectedTable(
            view, table, TableProtection.Decide(table, IsComplementary), earlier.Any(one => one.WithholdsSomething));
    }

    private static List<CountView> SuspicionsBefore(
        ActivityContent activity, FollowUpReportContent content, IReadOnlyList<FollowUpReportContent> earlier) =>
        [.. from one in earlier
            where one.Tertial.Year == content.Tertial.Year
            let before = one.SameSuspicionsAs(activity)
            where before is not null
            select CountView.Of(before, one)];

    private static List<CountView> MeasureBefore(
        ActivityContent activity, MeasureContent measure, bool hasEarlierYears, FollowUpReportContent content,
        IReadOnlyList<FollowUpReportContent> earlier) =>
        [.. from one in earlier
            let isYearBefore = one.Tertial == new Tertial(content.Tertial.Year, 1).Previous
            where one.Tertial.Year == content.Tertial.Year
                || isYearBefore && one.IsOfSamePeriodAs(content) && (hasEarlierYears || measure.Goal is { IsToldSpanBySpan: true })
            let before = one.SameAs(activity, measure)
            where before is not null
            select isYearBefore ? CountView.OfYearBefore(before, one) : CountView.Of(before, one, hasEarlierYears)];

    /// <summary>The latest value of the period is the year's own, if the year has one; a sum may hold more than the year.</summary>
    private static bool HasEarlierYears(MeasureContent measure) =>
        (measure.Accumulation == Accumulation.Sum || measure.Year.State != FigureState.Given)
        && (measure.Period.Figure.Count ?? 0) > (measure.Year.Figure.Count ?? 0);
}
