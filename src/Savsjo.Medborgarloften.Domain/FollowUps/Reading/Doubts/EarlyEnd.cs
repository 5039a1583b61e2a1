using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Doubts;

/// <summary>
/// Klart före målet: an activity that is said to be done while a goal of it is not reached and has time left. "Klart" ends reporting,
/// so it is asked whether that is meant.
/// </summary>
/// <param name="Question">"5 av minst 15. Är ni klara för året?"</param>
/// <param name="NeedsReason">Whether the goal is missed by it, and nobody will be asked why later.</param>
public sealed record EarlyEnd(Measure Measure, string Question, bool NeedsReason)
{
    /// <summary>The label of the box to tick.</summary>
    public const string Confirmation = "Ja, vi är klara";

    /// <summary>What it is refused with.</summary>
    public string Refusal => $"{Question} Kryssa i så fall för ”{Confirmation}”, eller välj ett annat läge.";

    /// <summary>Beside the field for the reason, and what a report without one is refused with.</summary>
    public const string DemandedReason = "Skriv en mening om varför målet inte nås.";

    /// <param name="progressOf">Where the goal of a measure stands.</param>
    public static IReadOnlyList<EarlyEnd> In(
        PromisePeriod period, Activity activity, Tertial tertial, ActivityStatus? status, Func<Measure, GoalProgress> progressOf) =>
        status != ActivityStatus.Done ? [] :
        [
            .. activity.MeasuresInOrder.Where(measure => measure.Goal is not null)
                .Select(measure => Of(measure, progressOf(measure), GoalTime.Of(period, activity, measure), tertial)).OfType<EarlyEnd>(),
        ];

    /// <summary>Of a report as it is stored.</summary>
    public static IReadOnlyList<EarlyEnd> In(RoundInWork round, Activity activity) => In(
        round.Period, activity, round.Tertial, round.ReportOf(activity)?.Status, measure => GoalProgress.After(
            round.Period.GoalsOf(activity, measure)!, round.HistoryOf(activity, measure), round.Tertial,
            GoalTime.Of(round.Period, activity, measure)));

    private static EarlyEnd? Of(Measure measure, GoalProgress progress, GoalTime time, Tertial tertial)
    {
        if (progress.Goal.Span.Repeats)
        {
            var last = SwedishText.Date(time.Period.DaysIn(time.Last).Last);
            return time.IsAllOver(tertial) ? null : new(measure, $"Målet gäller till och med {last}. Är ni klara?", NeedsReason: false);
        }

        if (progress.Current.IsOver || progress.Current.Outcome == GoalOutcome.Reached || IsMet(progress))
            return null;
        var words = measure.WordsOf(progress.Goal) with { Due = progress.Due };
        var when = progress.Goal.Span == GoalSpan.Year ? "året" : "hela löftesperioden";
        var standing = SwedishText.Capitalised(words.Against(FigureContent.Exact(progress.Total)));
        return new(measure, $"{standing}. Är ni klara för {when}?", NeedsReason: true);
    }

    /// <summary>What is held only when the time is over, and holds with what is given: "högst 10", a share, a value.</summary>
    private static bool IsMet(GoalProgress progress) => progress.Limits.Least is null && progress.Goal is { Baseline: null }
        || progress.Total.Amount is { } amount && progress.Limits.Hold(amount) && progress.Goal.HasShareIn(progress.Total);
}
