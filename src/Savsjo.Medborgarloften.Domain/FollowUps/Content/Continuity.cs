namespace Savsjo.Medborgarloften.Domain.FollowUps.Content;

/// <summary>
/// Samma räkning i en annan uppföljning: found by what it was first published as and by what it replaced, never by what it is
/// called now. Words may be mended at any time; figures are followed over time all the same.
/// </summary>
public static class Continuity
{
    extension(FollowUpReportContent content)
    {
        /// <summary>Whether it is of the same agreement. Older contents have no number for it: its name or its years tell.</summary>
        public bool IsOfSamePeriodAs(FollowUpReportContent other) => content.PeriodId is { } id && other.PeriodId is { } otherId
            ? id == otherId
            : content.PeriodTitle == other.PeriodTitle || content.PeriodYears == other.PeriodYears;

        /// <summary>The measure here that counts the same as one of another follow-up; null where there is none.</summary>
        public MeasureContent? SameAs(ActivityContent activity, MeasureContent measure) =>
            content.Counting(activity).SelectMany(one => one.Measures).FirstOrDefault(measure.IsSameAs);

        /// <summary>The suspicions here that an activity of another follow-up counts; null where there are none.</summary>
        public SuspicionTable? SameSuspicionsAs(ActivityContent activity) =>
            content.Counting(activity).Select(one => one.Suspicions).FirstOrDefault(table => table is not null);

        /// <summary>The activity itself, those that its count goes on from, and the one that its own goes on in.</summary>
        private IEnumerable<ActivityContent> Counting(ActivityContent activity) =>
        [
            .. content.Activities.Where(one => one.Label == activity.Label),
            .. content.Activities.Where(one => activity.Continues.Contains(one.Label)),
            .. content.Activities.Where(one => one.Continues.Contains(activity.Label)),
        ];
    }
}
