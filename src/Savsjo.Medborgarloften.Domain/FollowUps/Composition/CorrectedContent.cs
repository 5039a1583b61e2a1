using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Composition;

/// <summary>
/// Rättat innehåll: the next version of a published content. Only the corrected activities are taken from what holds now;
/// everything else is what it was, whatever has happened to its names and goals since.
/// </summary>
public static class CorrectedContent
{
    /// <param name="published">The version that is replaced.</param>
    /// <param name="now">The same follow-up composed now, with the decision on small counts carried out.</param>
    /// <param name="labels">The corrected activities.</param>
    /// <param name="counted">Those, and the ones in which their counts go on.</param>
    /// <param name="reason">Why, for the public.</param>
    /// <param name="corrected">The tertial whose reports were corrected; this follow-up's own, or an earlier one.</param>
    /// <param name="atUtc">When it is published.</param>
    /// <param name="notes">The corrected summaries as they are now: of the whole follow-up (0), or by the promise's number.</param>
    public static FollowUpReportContent Of(
        FollowUpReportContent published, FollowUpReportContent now, IReadOnlyCollection<string> labels, IReadOnlyCollection<string> counted,
        string reason, Tertial corrected, DateTime atUtc, IReadOnlyDictionary<int, string?>? notes = null)
    {
        var current = now.Activities.Where(activity => counted.Contains(activity.Label)).ToDictionary(activity => activity.Label);
        ActivityContent Replaced(ActivityContent activity) => current.GetValueOrDefault(activity.Label) is { } other
            ? activity with
            {
                // Where only the count of another goes on, nobody has written anything anew.
                Cells = labels.Contains(activity.Label) ? other.Cells : activity.Cells,
                Measures = Worded(activity, other),
                Suspicions = other.Suspicions,
                GoalReason = other.GoalReason
            }
            : activity;

        // What is published keeps its words, whatever has been mended since.
        static IReadOnlyList<MeasureContent> Worded(ActivityContent activity, ActivityContent other) =>
            [.. other.Measures.Select(measure => activity.Measures.FirstOrDefault(measure.IsSameAs) is { } old
                ? (measure with { Name = old.Name, Key = old.Key, Unit = old.Unit }).With(old.Subgroups) : measure)];

        IReadOnlyList<OtherGoal>? Others(IReadOnlyList<OtherGoal>? goals) => goals is null ? null :
            [.. goals.Select(goal => counted.Contains(goal.Label) && now.EveryOtherGoal().FirstOrDefault(goal.IsSameAs) is { } other
                ? goal with { Outcome = other.Outcome, CannotBeTold = other.CannotBeTold, Reason = other.Reason } : goal)];

        string? Note(int number, string? before) =>
            corrected == published.Tertial && notes?.TryGetValue(number, out var text) == true ? text : before;

        var next = published with
        {
            Version = published.Version + 1,
            PublishedAtUtc = atUtc,
            Note = Note(PromiseNote.WholeFollowUp, published.Note),
            Promises =
            [
                .. published.Promises.Select(promise => promise with
                {
                    Note = Note(promise.Number, promise.Note),
                    Activities = [.. promise.Activities.Select(Replaced)],
                    OtherGoals = Others(promise.OtherGoals),
                }),
            ],
            CommonActivities = [.. published.CommonActivities.Select(Replaced)],
            OtherGoals = Others(published.OtherGoals),
        };
        return next with
        {
            Correction = new CorrectionContent(
                reason, CorrectionChanges.Between(published, next), corrected == published.Tertial ? null : corrected),
        };
    }
}
