using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Entries;
using Savsjo.Medborgarloften.Domain.FollowUps.Composition;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promises;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Parties;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Domain.Tests.Agreements;

/// <summary>What really happens to an agreement while it holds, and that the count, the words and the verdicts stand it.</summary>
public class AgreementsAsTheyAreTests
{
    private static readonly Tertial T1 = new(2020, 1);
    private static readonly Tertial T2 = new(2020, 2);
    private static readonly Tertial T3 = new(2020, 3);
    private static readonly Goal EightHundred = new(GoalComparison.AtLeast, 800, GoalSpan.Year);

    [Fact]
    public void A_replaced_activity_whose_count_goes_on_is_one_goal_and_one_verdict()
    {
        var (period, old) = Counting(EightHundred);
        Publish(period, 1);
        Assert.Empty(period.ReplaceActivity(old, Entry("Polisen ska genomföra fler insatser.") with { First = T2 }, "Omskriven.",
            new(CountGoesOn: true)));
        var next = period.ReplacementOf(old)!.WithId(7);
        next.Measures[0].WithId(70);

        var content = Composed(period, T3, [Reported(old, T1, 300), Reported(next, T2, 280), Reported(next, T3, 300)]);

        var (row, gone) = (Row(content, "1.3"), Row(content, "1.2"));
        var measure = Assert.Single(row.Measures);
        Assert.Equal((880, GoalOutcome.Reached), (measure.Year.Figure.Count, measure.Goal!.Outcome));
        Assert.Equal([300, 280, 300], measure.Figures.Select(figure => figure.Figure.Count));
        Assert.Empty(gone.Measures);
        Assert.Equal("Ersatt av 1.3 från och med tertial 2 2020, räknas där. Omskriven.", gone.History);
        Assert.Equal("Ersätter 1.2 från och med tertial 2 2020. Räkningen går vidare därifrån. Omskriven.", row.History);
        Assert.Equal(["1.2"], row.Continues);
    }

    [Fact]
    public void A_replaced_activity_and_its_successor_lead_to_each_other_from_the_tertial_in_which_it_ended()
    {
        var (period, old) = Counting(EightHundred);
        Publish(period, 1);
        Assert.Empty(period.ReplaceActivity(
            old, Entry("Polisen ska göra annat.") with { First = T3 }, "Omskriven.", new(CountGoesOn: true)));
        var next = period.ReplacementOf(old)!;

        var (before, after) = (period.TurnOf(old, T1), period.TurnOf(old, T2));

        Assert.Null(before.History);
        Assert.Null(before.Ended);
        Assert.Null(before.Next);
        Assert.Equal(("1.3", "Aktiviteten ersattes av 1.3 från och med tertial 3 2020: Omskriven."), (after.Next?.Label, after.Ended));
        Assert.Equal("1.2", Assert.Single(period.TurnOf(next, T3).Before).Label);
        Assert.Equal("Ej aktuellt. Aktiviteten ersattes av 1.3 från och med tertial 3 2020: Omskriven.",
            ActivityTime.GapOf(2021, [ActivityTime.Of(period, old, T3)]));
    }

    [Fact]
    public void A_period_goal_raised_by_agreement_goes_on_counting_and_is_judged_by_what_held_when_its_time_ended()
    {
        var (period, activity) = Counting(new Goal(GoalComparison.AtLeast, 10, GoalSpan.Period));
        Publish(period, 1);
        var measure = activity.Measures[0];

        Assert.Equal(MeasureField.From, Refused(T1, 15));
        Assert.Equal(MeasureField.From, Refused(null, 15));
        Assert.Equal(MeasureField.From, Refused(new(2022, 1), 15));
        Assert.Equal(MeasureField.GoalNumber, Refused(T2, 10));
        Assert.Equal(MeasureField.Reason, Refused(T2, 15, " "));
        Assert.Empty(period.ChangeGoal(activity, measure, new(2021, 1), 15, null, "Nytt beslut."));
        Assert.Equal(ActivityField.LastTertial,
            Assert.Single(period.EndActivity(activity, T3, "Slut.")).Field?.As<ActivityField>());

        var content = Composed(period, new(2021, 3), [Reported(activity, T1, 8), Reported(activity, new(2021, 2), 9)]);
        var goal = Row(content, "1.2").Measures[0].Goal!;
        Assert.Equal((15, GoalOutcome.Reached), (goal.Target, goal.Outcome));
        Assert.Equal(10, Assert.Single(goal.EarlierTargets).Target);

        Assert.Empty(period.ChangeGoal(activity, measure, new(2021, 1), 10, null, "Beslutet upphävt."));
        Assert.Empty(measure.GoalChanges);

        MeasureField? Refused(Tertial? from, decimal number, string reason = "Nytt beslut.") =>
            Assert.Single(period.ChangeGoal(activity, measure, from, number, null, reason)).Field?.As<MeasureField>();
    }

    [Fact]
    public void Parties_and_reporter_change_from_a_tertial_and_older_follow_ups_keep_theirs()
    {
        var (period, activity) = Counting(EightHundred);
        Publish(period, 1);
        ActivityTerms terms = new("Insatser", [new(Organisation.Municipality, "Kommunen"), new(null, "Räddningstjänsten")], null);

        Assert.Equal(ActivityField.From, Assert.Single(period.ChangeTerms(activity, T1, terms, "Ny part.")).Field?.As<ActivityField>());
        Assert.Empty(period.ChangeTerms(activity, T3, terms, "Ny part."));

        Assert.Equal("Polisen", Row(Composed(period, T2, []), "1.2").Responsible);
        Assert.Equal("Insatser", Row(Composed(period, T3, []), "1.2").Name);
        Assert.Equal([Organisation.Municipality], activity.Reporters);
        period.SeeIn(T2);
        Assert.True(activity.IsResponsibilityOf(Organisation.Police));
        Assert.False(activity.IsResponsibilityOf(Organisation.Municipality));
    }

    [Fact]
    public void What_others_do_is_reported_by_the_municipality_unless_it_is_set()
    {
        ActivityTerms others = new(null, [new(null, "Vägföreningen")], null);

        Assert.Equal([Organisation.Municipality], others.Reporters);
        Assert.Equal([Organisation.Police], (others with { ReportedBy = ReportedBy.Police }).Reporters);
        Assert.Empty((others with { Parties = [] }).Reporters);
    }

    [Fact]
    public void Words_are_mended_in_place_and_the_measure_is_known_by_its_first_name()
    {
        var (period, activity) = Counting(EightHundred);
        var published = Composed(period, T1, [Reported(activity, T1, 300)]);
        Publish(period, 1);
        var (measure, use) = (activity.Measures[0], new MeasureUse(HasFigures: true, IsPublished: true));
        var mended = MeasureTerms.Of(measure) with { Name = "Riktade åtgärder" };

        Assert.Equal(MeasureField.Reason, Assert.Single(activity.ChangeMeasure(measure, mended, _ => use)).Field?.As<MeasureField>());
        Assert.Empty(activity.ChangeMeasure(measure, mended, _ => use, "Stavfel."));
        Assert.Empty(period.MendActivity(activity, "Polisen ska göra riktade åtgärder.", "Åtgärder", null, "Stavfel."));

        var next = Composed(period, T2, [Reported(activity, T1, 300), Reported(activity, T2, 280)]);
        var row = Row(next, "1.2");
        Assert.Equal(("Åtgärder", "Riktade åtgärder", 580), (row.Name, row.Measures[0].Name, row.Measures[0].Year.Figure.Count));
        Assert.Equal("Riktade insatser", published.SameAs(row, row.Measures[0])!.Name);
        Assert.NotEmpty(activity.AddMeasure(MeasureTerms.Of(measure) with { Name = "Riktade insatser" }, out _));
    }

    [Fact]
    public void Of_two_merged_activities_both_lead_to_the_one_that_goes_on()
    {
        var (period, first) = Counting(EightHundred);
        Assert.Empty(period.AddActivity(period.Promises[0], Entry("Polisen ska synas.")));
        var into = period.Promises[0].Activities[^1].WithId(9);

        Assert.Contains("hela talet, 800, eller efter antal dagar, 264",
            Assert.Single(period.MergeActivity(first, into, T2, "Samma sak.", countGoesOn: null)).Message, StringComparison.Ordinal);
        Assert.Empty(period.MergeActivity(first, into, T2, "Samma sak.", countGoesOn: null, ByDays(first)));
        Assert.True(first.Measures[0].Goal!.IsByDays);
        Assert.Same(into, period.ReplacementOf(first));
        Assert.Equal("Ersätter också 1.2 från och med tertial 2 2020. Samma sak.", period.HistoryOf(into, T2));
        Assert.NotEmpty(period.MergeActivity(into, first, T3, "Tillbaka.", countGoesOn: null));
    }

    [Fact]
    public void An_ended_activity_stays_in_the_follow_up_of_the_next_tertial_over_new_year_with_its_reason()
    {
        var (period, activity) = Counting(EightHundred);
        Assert.Empty(period.EndActivity(activity, T3, "Uppdraget är slutfört."));

        var next = Row(Composed(period, new(2021, 1), []), "1.2");

        Assert.Equal("Avslutades med tertial 3 2020. Uppdraget är slutfört.", next.History);
        Assert.Equal(CellState.NotApplicable, next.Latest.State);
        Assert.DoesNotContain(Composed(period, new(2021, 2), []).Activities, one => one.Label == "1.2");
    }

    [Fact]
    public void A_part_of_a_year_is_asked_for_and_what_was_chosen_is_kept()
    {
        var period = PromisePeriod.Draft("Löften", new(2020, 9, 1), new(2021, 12, 31));
        var time = new GoalTime(period.FollowedUp, period.FirstTertial, period.LastTertial);
        var entry = new GoalEntry(GoalComparison.AtLeast, 12, GoalSpan.Year);
        var count = new MeasureShape(MeasureKind.Count, Accumulation.Sum, Subgroups: 0);

        var asked = Assert.Single(entry.Read(count, time).Violations);
        Assert.Equal(MeasureField.GoalPart, asked.Field?.As<MeasureField>());
        Assert.Contains("hela talet, 12, eller efter antal dagar, 4.", asked.Message, StringComparison.Ordinal);
        Assert.False((entry with { IsByDays = false }).Read(count, time).Goal!.IsByDays);
        Assert.True((entry with { IsByDays = true }).Read(count, time).Goal!.IsByDays);
        Assert.Empty((entry with { Span = GoalSpan.Period }).Read(count, time).Violations);
    }

    [Fact]
    public void An_activity_that_ends_inside_a_year_is_asked_what_it_owes_of_it_and_one_that_ends_with_the_year_is_not()
    {
        var (period, activity) = Counting(EightHundred);
        Assert.Empty(period.EndActivity(activity, T3, "Slut."));

        Assert.Equal(
            "1.2 Riktade insatser, minst 800 om året: bara 1 januari–31 augusti 2020. "
                + "Välj vad som är lovat då: hela talet, 800, eller efter antal dagar, 533.",
            Assert.Single(period.EndActivity(activity, T2, "Slut.")).Message);
        Assert.Equal(T3, activity.LastTertial);
        Assert.Empty(period.EndActivity(activity, T2, "Slut.", ByDays(activity)));
        Assert.Equal((T2, true), (activity.LastTertial, activity.Measures[0].Goal!.IsByDays));
        // It was chosen.
        Assert.Empty(period.EndActivity(activity, T1, "Slut."));
    }

    [Fact]
    public void Other_tertials_of_an_activity_with_a_goal_ask_for_the_part_of_a_year_that_it_gets()
    {
        var (period, activity) = Counting(EightHundred);
        var later = Entry("Polisen ska göra insatser.") with { First = T2, StartReason = "Senare." };

        Assert.Equal("1-2-1", Assert.IsType<PartField>(Assert.Single(period.ChangeActivity(activity, later)).Field).Part.Key);
        Assert.Equal(T1, activity.FirstTertial);
        Assert.Empty(period.ChangeActivity(activity, later, ByDays(activity)));
        Assert.Equal(T2, activity.FirstTertial);
        Assert.Equal(ActivityField.StartReason,
            Assert.Single(period.ChangeActivity(activity, later with { First = T3, StartReason = "" })).Field?.As<ActivityField>());
    }

    /// <summary>It begins inside a year, but its count does not; prolonged into a year, it meets the first part of one.</summary>
    [Fact]
    public void One_whose_count_goes_on_from_another_is_asked_when_the_days_move_and_the_other_is_not()
    {
        var (period, old) = Counting(EightHundred);
        Assert.Empty(period.ReplaceActivity(old, Entry("Ny lydelse.") with { First = T2 }, "Omskriven.", new(CountGoesOn: true)));
        var next = period.ReplacementOf(old)!;

        var asked = Assert.Single(period.Change(period.Title, period.FirstDay, new(2022, 4, 30), "Förlängd.", []));

        Assert.Same(next, Assert.IsType<PartField>(asked.Field).Part.Activity);
        Assert.Empty(period.Change(period.Title, period.FirstDay, new(2022, 4, 30), "Förlängd.", [], ByDays(next)));
        Assert.Equal((true, false), (next.Measures[0].Goal!.IsByDays, old.Measures[0].Goal!.IsByDays));
    }

    [Fact]
    public void What_was_missed_before_an_agreement_was_prolonged_holds_the_whole_count_also_what_another_activity_counted()
    {
        var (period, old) = Counting(new(GoalComparison.AtLeast, 800, GoalSpan.Period));
        Assert.Empty(period.ReplaceActivity(old, Entry("Ny lydelse.") with { First = T2 }, "Omskriven.", new(CountGoesOn: true)));
        var next = period.ReplacementOf(old)!.WithId(7);
        next.Measures[0].WithId(70);
        Publish(period, 6);
        Assert.Empty(period.Change(period.Title, period.FirstDay, new(2022, 4, 30), "Förlängd.", []));

        var row = Row(Composed(period, new(2022, 1), [Reported(old, T1, 300), Reported(next, T2, 250), Reported(next, T3, 200)]), "1.3");

        var missed = Assert.Single(row.Measures[0].Goal!.EarlierEnds!);
        Assert.Equal((new(new(2020, 1, 1), new(2021, 12, 31)), 750), (missed.Days, missed.Figure.Figure.Count));
    }

    [Theory]
    [InlineData("2023-03-01", "2024-02-29")]
    [InlineData("2024-02-29", "2025-02-28")]
    public void An_agreement_over_a_leap_day_owes_the_whole_years_number(string first, string last)
    {
        var period = PromisePeriod.Draft("Löften", DateOnly.Parse(first, null), DateOnly.Parse(last, null));
        var time = new GoalTime(period.FollowedUp, period.FirstTertial, period.LastTertial);

        Assert.False(time.MeetsPartOf(new Goal(GoalComparison.AtLeast, 12, GoalSpan.Year)));
    }

    [Fact]
    public void Days_are_moved_while_no_published_follow_up_is_left_outside_and_a_period_is_taken_back_while_nothing_is_published()
    {
        var (period, activity) = Counting(EightHundred);
        Assert.Null(period.RefuseTakeBack([]));
        Publish(period, 1);

        Assert.NotNull(period.RefuseTakeBack([]));
        Assert.Equal(PeriodField.Reason, Assert.Single(Changed(new(2022, 4, 30), "")).Field?.As<PeriodField>());
        Assert.Contains("hela talet, 800, eller efter antal dagar, 263", Assert.Single(Changed(new(2022, 4, 30), "Nytt beslut.")).Message,
            StringComparison.Ordinal);
        Assert.Empty(Changed(new(2022, 4, 30), "Nytt beslut.", choosesWholeNumber: true));
        Assert.Equal((7, new Tertial(2022, 1)), (period.Rounds.Count, activity.LastTertial));
        Assert.Equal("Överenskommelsen gällde till 31 december 2021 och är förlängd till 30 april 2022. Nytt beslut.",
            period.HistoryOfDays(new(2022, 1, 1)));
        Assert.Empty(Changed(new(2020, 8, 31), "Parterna har sagt upp den.", choosesWholeNumber: true));
        Assert.Equal((2, T2), (period.Rounds.Count, activity.LastTertial));
        Publish(period, 2);
        Assert.Equal(PeriodField.LastDay, Assert.Single(Changed(new(2020, 4, 30), "För tidigt.")).Field?.As<PeriodField>());

        IReadOnlyList<RuleViolation> Changed(DateOnly last, string reason, bool choosesWholeNumber = false) => period.Change(
            period.Title, period.FirstDay, last, reason, [],
            choosesWholeNumber ? new Dictionary<string, bool> { [$"{activity.Label.Replace('.', '-')}-1"] = false } : []);
    }

    private static Dictionary<string, bool> ByDays(Activity activity) => new() { [$"{activity.Label.Replace('.', '-')}-1"] = true };

    private static ActivityEntry Entry(string text) =>
        new(text, null, [ResponsibleParty.Of(Organisation.Police)], T1, new(2021, 3));

    private static (PromisePeriod Period, Activity Activity) Counting(Goal goal)
    {
        var activity = Given.Activity(Given.Counted(goal));
        var period = PromisePeriod.Draft("Löften 2020–2021", new(2020, 1, 1), new(2021, 12, 31))
            .With(new Promise(1, "Det ska vara tryggt.", "Tryggt"));
        period.Promises[0].Add(activity);
        Assert.Empty(period.TakeIntoUse(FollowUpPlan.For(period, [], new HashSet<Tertial>()), latestPublished: null));
        return (period, activity);
    }

    private static void Publish(PromisePeriod period, int rounds)
    {
        foreach (var round in period.Rounds.OrderBy(round => round.Tertial).Take(rounds).Where(round => !round.IsPublished))
            round.MarkPublished(Given.By(Given.Reviewer));
    }

    private static ActivityReport Reported(Activity activity, Tertial tertial, int count) => activity.Recorded(tertial,
        Given.Entry(ActivityStatus.Ongoing, new EnteredValue(activity.Measures[0].Id, Figure.OfCount(count), StatedAs.OwnTertial)));

    private static FollowUpReportContent Composed(PromisePeriod period, Tertial tertial, ActivityReport[] reports) =>
        new FollowUpReportComposition(period, tertial, reports).Compose(
            new FollowUpReportImprint("Sävsjö", "Granskare", DateTime.UnixEpoch, "https://exempel.se"));

    private static ActivityContent Row(FollowUpReportContent content, string label) =>
        content.Activities.Single(activity => activity.Label == label);
}
