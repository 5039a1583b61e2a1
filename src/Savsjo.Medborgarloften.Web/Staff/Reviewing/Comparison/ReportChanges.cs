using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Parties;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Staff.Reviewing.Comparison;

/// <summary>Vad som är nytt sedan förra rapporten: figures then and now, and sentences on status and text.</summary>
/// <param name="Figures">"32 → 19 misstankar".</param>
/// <param name="Sentences">"Samma text som i tertial 3 2020."</param>
public sealed record ReportChanges(IReadOnlyList<FigureChange> Figures, IReadOnlyList<string> Sentences)
{
    public static ReportChanges Of(RoundInWork round, Activity activity, FollowUpReportContent content)
    {
        var earlier = round.LatestEarlierReportOf(activity);
        return round.ReportOf(activity) switch
        {
            null => new([], [NeverBegun(earlier, round)]),
            { State: ReportState.Draft or ReportState.Reopened } => new([], ["Syns här när den är inskickad."]),
            { State: ReportState.Returned } report =>
                new([], [$"Väntar på {activity.PartiesInText}: ”{report.LatestReview?.Comment}”"]),
            var report =>
                new([.. ChangedFigures(round, activity, earlier?.Tertial)],
                    [.. GoalsSoFar(activity, content), .. ChangedWords(round, activity, report, earlier)]),
        };
    }

    private static string NameOf(ActivityReport report, RoundInWork round) => round.Period.RoundOf(report.Tertial).Name;

    private static string NeverBegun(ActivityReport? earlier, RoundInWork round) => earlier is null
        ? "Har aldrig rapporterats. Utan rapport publiceras ”Inte redovisat”."
        : $"Senast rapporterad i {NameOf(earlier, round)}. Utan rapport publiceras ”Inte redovisat”.";

    private static IEnumerable<FigureChange> ChangedFigures(RoundInWork round, Activity activity, Tertial? earlier)
    {
        Figure In(Measure measure, Tertial? tertial) => tertial is { } one ? round.HistoryOf(activity, measure).In(one) : Figure.Missing;
        Figure Sum(IEnumerable<Measure> measures, Tertial? tertial) =>
            measures.Aggregate(Figure.Missing, (total, measure) => total.Plus(In(measure, tertial)));

        var suspicions = activity.SuspicionMeasures.ToList();
        if (suspicions.Count > 0)
        {
            var (before, after) = (Sum(suspicions, earlier), Sum(suspicions, round.Tertial));
            yield return FigureChange.Between(before, after, "misstankar");
            if (suspicions[0].SubgroupLabel is { } subgroup)
                yield return new(
                    before.Subgroup is { } was
                        ? SwedishText.Number(was)
                        : null, SwedishText.Number(after.Subgroup ?? 0), "", $"varav {subgroup}");
        }

        foreach (var measure in activity.Measures.Where(measure => !measure.CountsSuspicions).OrderBy(measure => measure.Order))
        {
            var (before, after) = (In(measure, earlier), In(measure, round.Tertial));
            yield return FigureChange.Between(before, after, measure);
            foreach (var (place, label) in measure.Subgroups.Labels.Index())
                if (after.SubgroupAt(place) is { } some)
                    yield return new(
                        before.SubgroupAt(place) is { } was ? SwedishText.Number(was) : null,
                        SwedishText.Number(some), "", $"varav {label}");
        }
    }

    /// <summary>"4 av minst 15 i år, 27 procent."</summary>
    private static IEnumerable<string> GoalsSoFar(Activity activity, FollowUpReportContent content)
    {
        var measures = content.Activities.Single(one => one.Label == activity.Label).Measures;
        foreach (var measure in measures)
            if (measure is { Goal: { } goal, GoalWords: { } words })
            {
                yield return GoalSoFar(measure, goal, content.FollowedUp);
                foreach (var note in words.Notes(measure.FigureJudged, goal.CurrentOutcome))
                    yield return note;
            }
    }

    private static string GoalSoFar(MeasureContent measure, GoalContent goal, FollowedUpTertials time)
    {
        var words = measure.GoalWords!;
        var when = !words.IsPartOfGoal ? "" : goal.Span switch
        {
            GoalSpan.Period => " under perioden",
            _ when goal.JudgedFrom is not null => $" {time.StretchJudged(goal).NameInYear}",
            _ => goal.IsOfOneTertial ? " detta tertial" : " i år",
        };
        var share = goal.SharePercent is { } percent ? $", {percent} procent" : "";
        return $"{SwedishText.Capitalised(words.Against(measure.FigureJudged))}{when}{share}.";
    }

    private static IEnumerable<string> ChangedWords(RoundInWork round, Activity activity, ActivityReport report, ActivityReport? earlier)
    {
        if (earlier is null)
        {
            yield return "Första rapporten om aktiviteten.";
            yield break;
        }

        if (report.Status is { } now && earlier.Status is { } before && now != before && !round.BeginsAnew(activity))
            yield return $"Läget är ändrat från {before.Word} till {now.Word}.";
        if (report.Text is not null && report.Text == earlier.Text)
            yield return $"Samma text som i {NameOf(earlier, round)}.";
        else if (activity.Measures.Count == 0 && report.Text is not null)
            yield return $"Ny text sedan {NameOf(earlier, round)}.";
        else if (activity.Measures.Count == 0 && report.Status == earlier.Status)
            yield return $"Samma läge som i {NameOf(earlier, round)}.";
    }
}

/// <summary>A figure then and now.</summary>
/// <param name="Before">Null when there was none.</param>
/// <param name="What">"misstankar", after the figures.</param>
/// <param name="Lead">"varav 21 år och yngre", before the figures; mostly empty.</param>
public sealed record FigureChange(string? Before, string After, string What, string Lead = "")
{
    public static FigureChange Between(Figure before, Figure after, string unit) =>
        new(before.IsMissing ? null : FigureContent.Exact(before).Wording, FigureContent.Exact(after).Wording, unit);

    public static FigureChange Between(Figure before, Figure after, Measure measure) =>
        after.IsMissing || measure.Kind != MeasureKind.Count
            ? Between(before, after, "") with { Lead = $"{measure.Name}:" }
            : Between(before, after, after.Count == 1 ? measure.Unit.Singular : measure.Unit.Plural);
}
