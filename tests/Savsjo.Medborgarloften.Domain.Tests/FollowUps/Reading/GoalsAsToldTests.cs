using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Composition;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promises;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps.Reading;

/// <summary>What a follow-up says of a goal, from the reports that were written to the sentences that the public reads.</summary>
public sealed class GoalsAsToldTests
{
    private static readonly Tertial T1 = new(2020, 1);
    private static readonly Tertial T2 = new(2020, 2);
    private static readonly Tertial T3 = new(2020, 3);

    [Fact]
    public void What_was_dropped_is_not_known_to_have_stayed_within_its_limit()
    {
        var told = Told(new Goal(GoalComparison.AtMost, 10, GoalSpan.Year), T3, [new(T1, 4), new(T2)]);

        Assert.Equal("Inte redovisat", told.Goal!.Verdict);
        Assert.Equal(["Aktiviteten utgår: inga siffror för tertial 2 och tertial 3."], told.Goal.Notes);
    }

    [Fact]
    public void What_was_promised_each_week_and_dropped_is_missed_and_has_one_word_for_its_figure()
    {
        var told = Told(new Goal(GoalComparison.AtLeast, 1, GoalSpan.Week), T3, [new(T1, 17), new(T2)]);

        Assert.Equal("Riktade insatser i tertial 3 2020: ej aktuellt (utlovat: minst 1 per vecka)", told.Text);
        Assert.Equal("Målet nåddes delvis: i ett av tre tertial", told.Goal!.Verdict);
        Assert.Contains("Nåddes inte eftersom aktiviteten utgår: tertial 2 och tertial 3.", told.Goal.Notes);
        Assert.DoesNotContain(told.Goal.Notes, note => note.Contains("redovisat", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_done_may_be_reported_in_fewer_tertials_but_not_a_goal_that_comes_again()
    {
        var done = Told(new Goal(GoalComparison.AtMost, 10, GoalSpan.Year), T3, [new(T1, 5, ActivityStatus.Done)]);
        var weekly = Told(new Goal(GoalComparison.AtLeast, 1, GoalSpan.Week), T3, [new(T1, 18, ActivityStatus.Done)]);

        Assert.Equal(("5 riktade insatser under 2020, högst 10 utlovade", "Målet nåddes"), (done.Text, done.Goal!.Verdict));
        Assert.Contains("Inte redovisat: tertial 2 och tertial 3.", weekly.Goal!.Notes);
    }

    [Fact]
    public void A_sum_is_whole_though_the_activity_began_late_or_ended_early()
    {
        var goal = new Goal(GoalComparison.AtLeast, 9, GoalSpan.Year);

        Assert.Equal("9 riktade insatser under 2020, minst 9 utlovade", Told(goal, T3, [new(T3, 9)], first: T3).Text);
        Assert.Equal("9 riktade insatser under 2020, minst 9 utlovade", Told(goal, T3, [new(T1, 4), new(T2, 5)], last: T2).Text);
    }

    [Fact]
    public void Days_are_the_activitys_where_it_began_late_and_the_limit_told_is_the_one_that_it_was_held_against()
    {
        var goal = new Goal(GoalComparison.AtLeast, 12, GoalSpan.Year) { IsByDays = true };
        var told = Told(goal, T3, [new(T3, 5)], first: T3);

        Assert.Equal("5 riktade insatser under 2020, minst 4 utlovade", told.Text);
        Assert.Equal(["Aktiviteten har 122 dagar av årets 366: minst 4, i stället för 12."], told.Goal!.Notes);
    }

    /// <summary>
    /// Each tertial is in the total of 9, and nobody can tell whether each had three; that is not the same as no figures.
    /// </summary>
    [Fact]
    public void What_cannot_be_told_is_neither_counted_nor_called_as_not_reported()
    {
        var perTertial = new Goal(GoalComparison.AtLeast, 3, GoalSpan.Tertial);
        Stated total = new(T3, 9, StatedAs: StatedAs.YearTotal);

        Assert.Equal("Går inte att avgöra: uppgiften ingår i en summa", Told(perTertial, T3, [total]).Goal!.Verdict);
        var content = Composed(perTertial, T3, [total]);
        Assert.Equal("Utfallet för målet som går att räkna går inte att avgöra.", FollowUpSummary.Of(content).Sentence);
        Assert.Contains(SummaryReading.Of(content).Numbers, number => number is { Number: 1, Label: "mål går inte att avgöra" });
        Assert.DoesNotContain(
            SummaryReading.Of(content).Numbers, number => number.Label.Contains("inte redovisat", StringComparison.Ordinal));
        Assert.Equal(["1 mål går inte att avgöra"], StandingReading.Of(content.Activities).Select(one => one.Caption));
        Assert.StartsWith(
            "0 of 1 measurable goal have been reached, and the outcome of 1 cannot be determined from what was reported.",
            EnglishReading.Of(content).Sentence, StringComparison.Ordinal);

        // A year that is over by now, and only in the period's total.
        var perYear = new Goal(GoalComparison.AtLeast, 9, GoalSpan.Year);
        Assert.Equal(
            "Går inte att avgöra: uppgiften ingår i en summa",
            Told(perYear, Given.Last, [new(Given.Last, 20, StatedAs: StatedAs.PeriodTotal)]).Goal!.Verdict);

        // The same year with one tertial told: of the two others the total tells, so none of it is missing.
        var inPart = Composed(perYear, Given.Last, [new(T1, 1), new(Given.Last, 20, StatedAs: StatedAs.PeriodTotal)]);
        var first = inPart.Activities.Single().Measures.Single().Goal!.Spans[0];
        Assert.Equal(("minst 1", true), (first.Figure.Wording, first.CannotBeTold));
        Assert.Empty(first.NotReported);
        Assert.Equal("Utfallet för målet som går att räkna går inte att avgöra.", FollowUpSummary.Of(inPart).Sentence);

        // One tertial without a figure is one that is not reported.
        Assert.StartsWith(
            "Målet som går att räkna är inte redovisat.",
            FollowUpSummary.Of(Composed(perTertial, T3, [new(T2, 9, StatedAs: StatedAs.YearTotal)])).Sentence, StringComparison.Ordinal);
    }

    /// <summary>
    /// Seven in tertial 2 and 3 together is more than three in each, whichever it was: the author of the total is asked why.
    /// </summary>
    [Theory]
    [InlineData(GoalComparison.AtMost, 2, 9, true)]
    [InlineData(GoalComparison.AtMost, 2, 8, false)]
    [InlineData(GoalComparison.AtLeast, 4, 9, true)]
    [InlineData(GoalComparison.AtLeast, 4, 10, false)]
    // What was missed in tertial 1 has its reason there.
    [InlineData(GoalComparison.AtLeast, 2, 8, false)]
    public void A_miss_that_only_a_total_shows_has_a_reason_too(GoalComparison comparison, int first, int total, bool isMissed)
    {
        var goal = new Goal(comparison, 3, GoalSpan.Tertial);
        var activity = Given.Activity(Given.Counted(goal));
        var report = activity.Recorded(T1, Entry(new(T1, first)) with { Written = [new(1, "Vi tappade räkningen i våras.")] });
        var asked = activity.Recorded(T3, Entry(new(T3, total, StatedAs: StatedAs.YearTotal)), report);

        Assert.Equal(
            isMissed
                ? [$"Målet {(comparison == GoalComparison.AtMost ? "högst 3" : "minst 3")} nåddes inte. Skriv en mening om varför."]
                : [],
            asked.Submit(Given.Checks(report), Given.By(Given.Author)).Select(violation => violation.Message));

        var told = activity.Recorded(
            T3, Entry(new(T3, total, StatedAs: StatedAs.YearTotal)) with { Written = [new(1, "Sommaren blev orolig.")] }, report);
        var content = Composed(activity, T3, [report, told]);
        Assert.Equal(
            isMissed,
            ExplanationReading.Of(content.Activities.Single(), content.FollowedUp).Any(one => one.Text.Text == "Sommaren blev orolig."));
        Assert.Equal(isMissed ? "Sommaren blev orolig." : null, content.Activities.Single().ShownGoalReason);
    }

    [Fact]
    public void What_no_follow_up_tells_of_is_no_round()
    {
        var told = Told(new Goal(GoalComparison.AtLeast, 1, GoalSpan.Week), T3, [new(T3, 17)], followUps: new(T3, []));

        Assert.Equal("På väg: nåddes i tertial 3", told.Goal!.Verdict);
        Assert.Contains("Tertial 1 och tertial 2 följs inte upp.", told.Goal.Notes);
    }

    [Fact]
    public void A_total_since_the_agreement_began_is_not_drawn_as_of_before_the_year()
    {
        var told = Told(new Goal(GoalComparison.AtLeast, 30, GoalSpan.Period), T3,
            [new(T3, 25, StatedAs: StatedAs.PeriodTotal)], followUps: new(T3, []));

        Assert.Equal("Riktade insatser 2020: sammanlagt 25. Målet är minst 30.", told.Goal!.Bar!.Description);
    }

    [Fact]
    public void Of_quarters_the_stretch_that_was_judged_is_what_is_told_and_drawn()
    {
        var told = Told(new Goal(GoalComparison.AtLeast, 3, GoalSpan.Quarter), T3, [new(T1, 4), new(T2, 3), new(T3, 5)]);

        Assert.Equal("12 riktade insatser under 2020 (utlovat: minst 3 per kvartal)", told.Text);
        Assert.Equal(("12 av minst 12", "100 procent av målet"), (told.Goal!.Against, told.Goal.Share));
        Assert.Equal("Riktade insatser hela 2020: 12. Målet är minst 12.", told.Goal.Bar!.Description);
    }

    [Fact]
    public void A_round_of_several_tertials_is_called_by_what_it_covers()
    {
        var years = FollowUpChoice.WholeYears(null, Tertial.Between(Given.First, Given.Last));
        var goal = new Goal(GoalComparison.AtLeast, 5, GoalSpan.Tertial);
        var first = Told(goal, T3, [new(T3, 15)], followUps: years);
        var both = Told(goal, Given.Last, [new(T3, 14), new(Given.Last, 15)], followUps: years);

        Assert.Equal("På väg: nåddes under hela 2020", first.Goal!.Verdict);
        Assert.Equal("Målet nåddes delvis: i en av två omgångar", both.Goal!.Verdict);
        Assert.Contains("Nåddes inte: hela 2020 (14 av minst 15).", both.Goal.Notes);
    }

    [Fact]
    public void What_is_in_a_total_is_not_called_missing_and_the_total_is_told()
    {
        var told = Told(new Goal(GoalComparison.AtLeast, 2, GoalSpan.Week), T3, [new(T1, 40), new(T3, 110, StatedAs: StatedAs.YearTotal)]);

        Assert.Equal("Målet nåddes delvis: i ett av tre tertial", told.Goal!.Verdict);
        Assert.Contains(told.Goal.Notes, note => note.StartsWith("Sammanlagt 110 på 52 veckor, lovat minst 102", StringComparison.Ordinal));
        Assert.Contains("Ingår i summan och går inte att avgöra för sig: tertial 2 och tertial 3.", told.Goal.Notes);
        Assert.DoesNotContain(told.Goal.Notes, note => note.Contains("redovisat", StringComparison.Ordinal));
    }

    [Fact]
    public void A_share_is_rounded_but_never_to_what_was_promised()
    {
        var goal = new Goal(GoalComparison.AtLeast, 20, GoalSpan.Year, SubgroupShare: 50);
        string Note(int count, int some) => Told(goal, T3, [new(T3, count, Some: some)], first: T3).Goal!.Notes[0];

        Assert.Equal("8 av 23 är 34,8 procent: minst 50 procent är utlovat.", Note(23, 8));
        Assert.Equal("499 av 999 är 49,9 procent: minst 50 procent är utlovat.", Note(999, 499).Replace('\u00a0', ' '));
        Assert.StartsWith("4 999 av 9 999 är 49,99 procent", Note(9_999, 4_999).Replace('\u00a0', ' '), StringComparison.Ordinal);
    }

    /// <param name="Count">None for one that was dropped without a figure.</param>
    private sealed record Stated(
        Tertial Tertial, int? Count = null, ActivityStatus Status = ActivityStatus.Ongoing, StatedAs StatedAs = StatedAs.OwnTertial,
        int? Some = null);

    private static SumReading Told(
        Goal goal, Tertial after, Stated[] stated, Tertial? first = null, Tertial? last = null, FollowUpChoice? followUps = null)
    {
        var content = Composed(goal, after, stated, first, last, followUps);
        return SumReading.Of(content.Activities.Single(), content).Single();
    }

    private static FollowUpReportContent Composed(
        Goal goal, Tertial after, Stated[] stated, Tertial? first = null, Tertial? last = null, FollowUpChoice? followUps = null)
    {
        var activity = Given.ActivityFrom(
            first ?? followUps?.From ?? Given.First, last ?? Given.Last,
            Given.Counted(goal, goal.SubgroupShare is null ? null : "kvällstid"));
        return Composed(activity, after, [.. stated.Select(one => activity.Recorded(one.Tertial, Entry(one)))], followUps);
    }

    private static FollowUpReportContent Composed(
        Activity activity, Tertial after, ActivityReport[] reports, FollowUpChoice? followUps = null)
    {
        var period = new PromisePeriod("Löften", new(2020, 1, 1), new(2021, 12, 31), followUps ?? FollowUpChoice.EachTertial)
            .With(new Promise(1, "Det ska vara tryggt.", "Tryggt").With(activity));
        return new FollowUpReportComposition(period, after, reports)
            .Compose(new FollowUpReportImprint("Sävsjö", "Granskare", DateTime.UnixEpoch, "https://exempel.se"));
    }

    private static ReportEntry Entry(Stated one) => one.Count is not { } count
        ? new(ActivityStatus.Cancelled, "Ingen personal.")
        : Given.Entry(one.Status, new EnteredValue(1, Figure.OfCount(count, one.Some), one.StatedAs));
}
