using Savsjo.Medborgarloften.Domain.FollowUps.Content;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;

/// <summary>Ett mål ett år, as its agreement's last follow-up of the year told of it.</summary>
/// <param name="When">"2024", "1 september–31 december 2024" of an agreement that has only those days of it.</param>
/// <param name="Result">"20", "4 i tertial 3", "ja (2022)" of a value that was given in another year, "skyddad uppgift".</param>
/// <param name="Promised">"minst 15".</param>
/// <param name="Goal">What became of it.</param>
/// <param name="IsOfOneTertial">Whether the result is one tertial's, not the year's.</param>
public sealed record GoalYearReading(string When, string Result, string Promised, GoalResultReading Goal, bool IsOfOneTertial)
{
    /// <summary>What the bars of some years' goals are drawn from.</summary>
    public static string BarsInWords(IEnumerable<GoalYearReading> years) =>
        "Strecket i stapeln är målet. Stapeln är det som blev gjort under året"
        + (years.Any(year => year.IsOfOneTertial) ? ", eller under det sista tertialet där varje tertial bedöms för sig." : ".");

    /// <param name="measure">One with a goal.</param>
    /// <param name="time">The tertials that the year tells of.</param>
    /// <param name="year">"2024", "1 september–31 december 2024".</param>
    public static GoalYearReading Of(MeasureContent measure, FollowedUpTertials time, string year)
    {
        var goal = measure.Goal!;
        var when = measure.FigureJudged.State == FigureState.Withheld ? ""
            : goal.IsOfOneTertial && time.StretchJudged(goal) is { IsWholeYear: false } round ? $" i {round.NameInYear}"
            : measure.IsOfEarlierYear ? $" ({measure.YearGivenInText(time)})"
            : "";
        return new(
            year, measure.FigureJudged.Wording + when, measure.GoalWords!.InStatistics,
            GoalResultReading.Of(measure, time)!, goal.IsOfOneTertial);
    }
}
