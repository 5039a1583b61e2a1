using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps.Reading;

/// <summary>The answer in English leaves out no goal that the Swedish one counts.</summary>
public sealed class EnglishReadingTests
{
    public static TheoryData<GoalOutcome[], string> Outcomes => new()
    {
        { [GoalOutcome.Reached, GoalOutcome.Reached], "2 of 2 measurable goals have been reached." },
        { [GoalOutcome.NotReached, GoalOutcome.NotReached],
            "0 of 2 measurable goals have been reached, and 2 have not been reached." },
        { [GoalOutcome.NotReported, GoalOutcome.NotReported],
            "0 of 2 measurable goals have been reached, and 2 have not been reported on." },
        { [GoalOutcome.Reached, GoalOutcome.Partly, GoalOutcome.UnderWay, GoalOutcome.NotReached, GoalOutcome.NotReported,
            GoalOutcome.NotYet, GoalOutcome.Withheld],
            "1 of 7 measurable goals has been reached, 1 has been reached in part, 1 is under way, 1 has not been reached, "
            + "1 has not been reported on, 1 is still to be reported on, and the outcome of 1 is protected." },
        { [], "None of the activities has a goal that can be measured." },
    };

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void Every_goal_is_told_in_English_too(GoalOutcome[] outcomes, string sentence) =>
        Assert.Equal($"{sentence} The only activity has been reported on.", EnglishReading.Of(Content(outcomes)).Sentence);

    private static FollowUpReportContent Content(GoalOutcome[] outcomes) => new()
    {
        Tertial = new(2020, 3),
        Version = 1,
        MunicipalityName = "",
        PeriodTitle = "",
        PeriodYears = "2020–2021",
        PublishedAtUtc = default,
        PublishedBy = "",
        Address = "",
        Promises = [],
        CommonActivities =
        [
            new()
            {
                Label = "G1",
                Text = "",
                Name = "",
                Responsible = "",
                Cells = [new(new(2020, 3), CellState.Reported)],
                Measures = [.. outcomes.Select(outcome => new MeasureContent
                {
                    Name = "",
                    Unit = new("", "", default),
                    Kind = MeasureKind.Count,
                    Accumulation = Accumulation.Sum,
                    Figures = [],
                    Year = FigureContent.Missing,
                    Period = FigureContent.Missing,
                    Goal = new(GoalComparison.AtLeast, 1, GoalSpan.Year, outcome, null, null),
                })],
            },
        ],
    };
}
