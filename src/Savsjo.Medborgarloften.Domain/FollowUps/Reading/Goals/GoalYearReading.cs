using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;

/// <summary>Ett mål ett år, as its agreement's last follow-up of the year told of it.</summary>
/// <param name="When">"2024", "1 september–31 december 2024" of an agreement that has only those days of it.</param>
/// <param name="Result">
/// "20", "4 i tertial 3", "Tertial 3: skyddad uppgift", "ja (2022)" of a value that was given in another year, "21, sammanlagt 39"
/// where the goal is over more than the year.
/// </param>
/// <param name="Promised">"minst 15".</param>
/// <param name="Goal">What became of it.</param>
/// <param name="IsOfOneTertial">Whether the result is one tertial's, not the year's.</param>
public sealed record GoalYearReading(string When, string Result, string Promised, GoalResultReading Goal, bool IsOfOneTertial)
{
    /// <summary>What the bars of some years' goals are drawn from.</summary>
    public static string BarsInWords(IEnumerable<GoalYearReading> years) =>
        "Strecket i stapeln är målet. Stapeln är det som blev gjort under året"
        + (years.Any(year => year.IsOfOneTertial) ? ", eller under det sista tertialet där varje tertial bedöms för sig" : "")
        + (years.Any(year => year.IsTogether) ? ", eller sammanlagt där målet gäller hela perioden" : "") + ".";

    /// <summary>Whether it is drawn as all that the agreement has come to by then.</summary>
    public bool IsTogether { get; private init; }

    /// <param name="measure">One with a goal.</param>
    /// <param name="time">The tertials that the year tells of.</param>
    /// <param name="year">"2024", "1 september–31 december 2024".</param>
    public static GoalYearReading Of(MeasureContent measure, FollowedUpTertials time, string year)
    {
        var goal = measure.Goal!;
        return new(
            year, ResultOf(measure, goal, time), measure.GoalWords!.InStatistics, GoalResultReading.Of(measure, time)!,
            goal.IsOfOneTertial)
        { IsTogether = IsMoreThanTheYear(measure, goal) };
    }

    private static bool IsMoreThanTheYear(MeasureContent measure, GoalContent goal) => goal.Span == GoalSpan.Period
        && measure is { Accumulation: Accumulation.Sum, Year.State: FigureState.Given, Period.State: FigureState.Given }
        && measure.Year != measure.Period;

    /// <summary>Words that are no number do not go on into which tertial's they are.</summary>
    private static string ResultOf(MeasureContent measure, GoalContent goal, FollowedUpTertials time)
    {
        var figure = measure.FigureJudged;
        if (goal.IsOfOneTertial && time.StretchJudged(goal) is { IsWholeYear: false } round)
            return figure.IsCountable ? $"{figure.Wording} i {round.NameInYear}"
                : $"{SwedishText.Capitalised(round.NameInYear)}: {figure.Wording}";
        if (IsMoreThanTheYear(measure, goal))
            return $"{measure.Year.Wording}, sammanlagt {figure.Wording}";
        return figure.State != FigureState.Withheld && measure.IsOfEarlierYear
            ? $"{figure.Wording} ({measure.YearGivenInText(time)})"
            : figure.Wording;
    }
}
