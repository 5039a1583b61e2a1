using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.Reports;

/// <summary>
/// Klart före målet: an activity that is said to be done while a goal of it is not reached and has time left. "Klart" ends reporting,
/// so it is asked whether that is meant; and where the goal is missed by it, nobody will be asked why later.
/// </summary>
/// <param name="Measure">Whose goal it is.</param>
/// <param name="Progress">Where that stands.</param>
/// <param name="Time">What it is bounded by.</param>
public sealed record DoneEarly(Measure Measure, GoalProgress Progress, GoalTime Time)
{
    /// <summary>Beside the field for the reason, and what a report without one is refused with.</summary>
    public const string DemandedReason = "Skriv en mening om varför målet inte nås.";

    /// <summary>A repeating goal may be kept by what is written later of other tertials; one over a year is missed by this.</summary>
    public bool NeedsReason => !Progress.Goal.Span.Repeats;

    /// <param name="progressOf">Where the goal of a measure stands.</param>
    public static IReadOnlyList<DoneEarly> In(
        PromisePeriod period, Activity activity, Tertial tertial, ActivityStatus? status, Func<Measure, GoalProgress> progressOf) =>
        status != ActivityStatus.Done ? [] :
        [
            .. activity.MeasuresInOrder.Where(measure => measure.Goal is not null)
                .Select(measure => new DoneEarly(measure, progressOf(measure), GoalTime.Of(period, activity, measure)))
                .Where(done => done.IsAsked(tertial)),
        ];

    /// <summary>Of a report as it is written.</summary>
    public static IReadOnlyList<DoneEarly> In(ActivityReport report, SubmissionChecks checks) =>
        In(checks.Period, report.Activity, report.Tertial, report.Status, measure => GoalProgress.After(
            checks.Period.GoalsOf(report.Activity, measure)!,
            ReportedHistory.Of(
                checks.Period, report.Activity, measure, [.. checks.Reports.Where(one => one.Tertial <= report.Tertial), report],
                report.Tertial),
            report.Tertial, GoalTime.Of(checks.Period, report.Activity, measure)));

    private bool IsAsked(Tertial tertial) => Progress.Goal.Span.Repeats
        ? !Time.IsAllOver(tertial)
        : !Progress.Current.IsOver && Progress.Current.Outcome != GoalOutcome.Reached && !IsMet;

    /// <summary>What is held only when the time is over, and holds with what is given: "högst 10", a share, a value.</summary>
    private bool IsMet => Progress.Limits.Least is null && Progress.Goal is { Baseline: null }
        || Progress.Total.Amount is { } amount && Progress.Limits.Hold(amount) && Progress.Goal.HasShareIn(Progress.Total);
}
