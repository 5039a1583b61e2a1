using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Composition;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps;

/// <summary>What a correction tells the public: only what the two contents show, whatever stands behind them.</summary>
public class CorrectionChangesTests
{
    private static readonly Tertial First = new(2020, 1);
    private static readonly FigureContent Small = new(FigureState.Withheld, Below: 3);
    private static readonly FigureContent Protected = new(FigureState.Withheld);

    [Fact]
    public void A_figure_is_told_from_value_to_value() => Assert.Equal(
        ["1.2 Riktade insatser, tertial 1: från 7 till 8.", "1.2 Riktade insatser, 2020 till och med tertial 1: från 7 till 8."],
        CorrectionChanges.Between(With(Exact(7)), With(Exact(8))));

    [Fact]
    public void A_withheld_figure_is_told_as_it_is_shown_and_one_that_looks_the_same_is_not_told()
    {
        Assert.Empty(CorrectionChanges.Between(With(Small), With(Small)));
        Assert.Empty(CorrectionChanges.Between(With(Protected), With(Protected)));
        Assert.Equal("1.2 Riktade insatser, tertial 1: från färre än 3 till 8.", CorrectionChanges.Between(With(Small), With(Exact(8)))[0]);
        Assert.Equal("1.2 Riktade insatser, tertial 1: från 8 till skyddad uppgift.",
            CorrectionChanges.Between(With(Exact(8)), With(Protected))[0]);
    }

    [Fact]
    public void A_text_by_a_person_is_shown_as_it_was_and_as_it_is_but_a_sentence_of_the_softwares_is_not()
    {
        Assert.Equal("1.2 Riktade insatser, text i tertial 1: från ”Sju insatser.” till ”Åtta insatser.”.",
            Assert.Single(CorrectionChanges.Between(With(Exact(7), "Sju insatser."), With(Exact(7), "Åtta insatser."))));
        Assert.Empty(CorrectionChanges.Between(With(Small, "Genomfört två insatser.", isWritten: true),
            With(Small, "Genomfört en insats.", isWritten: true)));
    }

    [Fact]
    public void Only_the_corrected_activities_change_whatever_has_happened_to_the_rest()
    {
        var published = With(Exact(7)) with { CommonActivities = [Activity("G1", Exact(1), null, false)] };
        var now = With(Exact(8)) with { PeriodTitle = "Nytt namn", CommonActivities = [Activity("G1", Exact(5), "Ändrad i smyg.", false)] };

        var next = CorrectedContent.Of(published, now, ["1.2"], ["1.2"], "Fel siffra.", First, published.PublishedAtUtc.AddDays(30));

        Assert.Equal((2, published.PeriodTitle, (Tertial?)null), (next.Version, next.PeriodTitle, next.Correction!.FollowsFrom));
        Assert.Same(published.CommonActivities[0], next.CommonActivities[0]);
        Assert.All(next.Correction.Changes, change => Assert.StartsWith("1.2 ", change, StringComparison.Ordinal));
    }

    [Fact]
    public void A_goal_that_no_row_tells_is_corrected_with_the_activity_that_ended()
    {
        OtherGoal Gifts(string label, GoalOutcome outcome) =>
            new(label, "Gåvor", "Gåvor", MeasureKind.Count, "minst 5 gåvor om året", outcome, First, First);
        FollowUpReportContent With(GoalOutcome outcome) => CorrectionChangesTests.With(Exact(7)) with
        {
            OtherGoals = [Gifts("1.3", outcome), Gifts("1.4", outcome)],
        };
        var published = With(GoalOutcome.Reached);

        var next = CorrectedContent.Of(
            published, With(GoalOutcome.NotReached), ["1.3"], ["1.3"], "Fel siffra.", First, published.PublishedAtUtc.AddDays(30));

        Assert.Equal([GoalOutcome.NotReached, GoalOutcome.Reached], next.OtherGoals!.Select(goal => goal.Outcome));
        Assert.Equal(
            ["1.3 Gåvor, målet minst 5 gåvor om året: från Målet nåddes till Målet nåddes inte."], next.Correction!.Changes);
    }

    [Fact]
    public void The_reason_of_a_goal_that_no_row_tells_and_that_nobody_can_tell_are_told_when_they_change()
    {
        FollowUpReportContent Told(string? reason, bool cannotBeTold = false) => With(Exact(7)) with
        {
            OtherGoals =
            [
                new("1.3", "Gåvor", "Gåvor", MeasureKind.Count, "minst 5 gåvor om året",
                    cannotBeTold || reason is null ? GoalOutcome.NotReported : GoalOutcome.NotReached, First, First)
                {
                    Reason = reason,
                    CannotBeTold = cannotBeTold,
                },
            ],
        };

        Assert.Equal(
            ["1.3 Gåvor, målet minst 5 gåvor om året, varför det inte nåddes: från ”Stängt.” till ”Föreningen lades ner.”."],
            CorrectionChanges.Between(Told("Stängt."), Told("Föreningen lades ner.")));
        Assert.Equal(
            ["1.3 Gåvor, målet minst 5 gåvor om året: från Inte redovisat till Går inte att avgöra."],
            CorrectionChanges.Between(Told(null), Told(null, cannotBeTold: true)));
    }

    [Fact]
    public void An_offence_whose_goal_is_over_the_whole_period_is_told_by_what_that_has_come_to()
    {
        FollowUpReportContent Suspected(int period) => With(Exact(7)) with
        {
            CommonActivities =
            [
                Activity("G1", Exact(1), null, false) with
                {
                    Measures = [],
                    Suspicions = new(null,
                    [
                        new("Innehav", [Exact(2)], Exact(2))
                        {
                            Period = Exact(period),
                            Goal = new(GoalComparison.AtLeast, 20, GoalSpan.Period, GoalOutcome.UnderWay, null, null),
                        },
                    ], [Exact(2)], Exact(2)),
                },
            ],
        };

        Assert.Equal(
            ["G1 Innehav, hela perioden hittills: från 9 till 10."], CorrectionChanges.Between(Suspected(9), Suspected(10)));
    }

    [Fact]
    public void A_goal_is_told_when_another_of_its_years_was_missed_though_its_verdict_and_the_year_s_figures_are_the_same()
    {
        FollowUpReportContent Judged(int firstYear, int secondYear)
        {
            var told = With(Exact(7));
            GoalSpanContent Year(int year, int count) => new(
                new(year, 1), new(year, 3), count < 5 ? GoalOutcome.NotReached : GoalOutcome.Reached, Exact(count), 5);
            var activity = told.Activities.Single();
            var goal = new GoalContent(GoalComparison.AtLeast, 5, GoalSpan.Year, GoalOutcome.Partly, null, null)
            {
                Spans = [Year(2018, firstYear), Year(2019, secondYear), Year(2020, 7)],
            };
            return told with
            {
                Promises =
                [
                    told.Promises[0] with { Activities = [activity with { Measures = [activity.Measures[0] with { Goal = goal }] }] },
                ],
            };
        }

        Assert.Equal(
            [
                "1.2 Riktade insatser, hela 2018: från 4 till 6.",
                "1.2 Riktade insatser, hela 2019: från 6 till 4.",
                "1.2 Riktade insatser, målet minst 5: från ”Målet nåddes delvis: 2018 nåddes inte, 2019 nåddes, 2020 nåddes.” "
                    + "till ”Målet nåddes delvis: 2018 nåddes, 2019 nåddes inte, 2020 nåddes.”.",
            ],
            CorrectionChanges.Between(Judged(4, 6), Judged(6, 4)));
    }

    private static FigureContent Exact(int count) => FigureContent.Exact(Figure.OfCount(count));

    private static FollowUpReportContent With(FigureContent figure, string? text = null, bool isWritten = false) => new()
    {
        Tertial = First,
        Version = 1,
        MunicipalityName = "Sävsjö kommun",
        PeriodTitle = "Lokala medborgarlöften",
        PeriodYears = "2020–2021",
        PublishedAtUtc = new DateTime(2020, 6, 12, 8, 0, 0, DateTimeKind.Utc),
        PublishedBy = "Sävsjö kommun",
        Address = "https://savsjo.example/uppfoljning/2020/tertial-1",
        Promises = [new PromiseContent(1, "Det ska vara tryggt.", "Tryggt", null, [Activity("1.2", figure, text, isWritten)])],
    };

    private static ActivityContent Activity(string label, FigureContent figure, string? text, bool isWritten) => new()
    {
        Label = label,
        Text = "Polisen ska genomföra riktade insatser.",
        Name = "Riktade insatser",
        Responsible = "Polisen",
        Cells = [new CellContent(First, CellState.Reported, ActivityStatus.Ongoing, text) { IsWrittenFromFigures = isWritten }],
        Measures =
        [
            new MeasureContent
            {
                Name = "Riktade insatser", Unit = Given.Efforts, Kind = MeasureKind.Count, Accumulation = Accumulation.Sum,
                Figures = [figure], Year = figure, Period = figure,
            },
        ],
    };
}
