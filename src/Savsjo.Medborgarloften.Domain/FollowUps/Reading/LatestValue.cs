using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading;

/// <summary>Senaste uppgiften: which year a latest value is of. One that another year gave is never called this year's.</summary>
internal static class LatestValue
{
    extension(MeasureContent measure)
    {
        /// <summary>Whether the value that is told was given in an earlier year than the follow-up's.</summary>
        public bool IsOfEarlierYear => measure.FigureJudged.State == FigureState.Given
            && measure is { Accumulation: Accumulation.Latest, Year.State: FigureState.Missing or FigureState.NotApplicable };

        /// <summary>The year that its latest value was given in; null where it was an earlier one, and nobody knows which.</summary>
        /// <param name="time">The tertials followed up.</param>
        public int? YearGiven(FollowedUpTertials time) => !measure.IsOfEarlierYear ? time.Year
            : measure is { Year.State: FigureState.Missing, Goal.Spans: [.., var current] } ? LastGiven(current, time)?.Year
            : measure.Goal?.ReachedIn?.Year;

        /// <summary>"2022", "före 2023".</summary>
        /// <param name="time">The tertials followed up.</param>
        public string YearGivenInText(FollowedUpTertials time) => measure.YearGiven(time) is { } year ? $"{year}" : $"före {time.Year}";
    }

    /// <summary>The last tertial before the year that is not among those of which nothing was given.</summary>
    private static Tertial? LastGiven(GoalSpanContent span, FollowedUpTertials time) => Tertial.Between(span.First, span.Last).Reverse()
        .Where(tertial => tertial.Year < time.Year && !span.NotReported.Concat(span.Dropped).Contains(time.RoundOf(tertial).Last))
        .Select(tertial => (Tertial?)tertial).FirstOrDefault();
}
