using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Entries;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Offences;
using Savsjo.Medborgarloften.Domain.Parties;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Tests.Agreements;

/// <summary>What of a period may change: all of a draft, and of one in use what nothing rests on.</summary>
public class PeriodInUseTests
{
    private static readonly Tertial T1 = new(2022, 1);
    private static readonly Tertial T2 = new(2022, 2);
    private static readonly Tertial T3 = new(2022, 3);
    private static readonly ResponsibleParty[] Police = [ResponsibleParty.Of(Organisation.Police)];

    [Fact]
    public void In_a_draft_activities_are_moved_and_removed_and_their_numbers_follow()
    {
        var random = new Random(7);
        var period = Draft(activities: 6);
        var promise = period.Promises[0];
        for (var turn = 0; turn < 200; turn++)
        {
            var before = Texts(promise);
            var place = random.Next(before.Count);
            var step = random.Next(2) == 0 ? Step.Up : Step.Down;
            var ids = promise.Activities.OrderBy(one => one.Number).Select(one => one.Id).ToList();
            Assert.Null(period.OrderActivities(promise, NewOrder.Stepped(ids, ids[place], step)));
            var other = place + (step == Step.Up ? -1 : 1);
            if (other >= 0 && other < before.Count)
                (before[place], before[other]) = (before[other], before[place]);
            Assert.Equal(before, Texts(promise));
        }

        Assert.Null(period.RemoveActivity(promise.Activities.Single(one => one.Number == 2)));
        Assert.Equal([1, 2, 3, 4, 5], promise.Activities.Select(one => one.Number).Order());
        var seen = promise.Activities.OrderBy(one => one.Number).Select(one => one.Id).ToList();
        List<int> wanted = [.. seen.AsEnumerable().Reverse()];
        Assert.Null(period.OrderActivities(promise, new(seen, wanted)));
        Assert.Equal(wanted, promise.Activities.OrderBy(one => one.Number).Select(one => one.Id));
        Assert.Equal(NewOrder.SomebodyWasQuicker, period.OrderActivities(promise, new(wanted, [.. wanted.Take(4)])));
    }

    [Fact]
    public void A_draft_of_a_report_locks_nothing_but_says_what_goes()
    {
        var period = InUse();
        var (begun, free) = (period.Promises[0].Activities[0], period.Promises[0].Activities[1]);
        var soFar = new ReportedSoFar([(begun.Id, T1), (begun.Id, T3)], []);

        Assert.Empty(period.ChangeActivity(begun, Entry("Polisen ska synas mer.")));
        Assert.Null(period.OrderActivities(
            period.Promises[0], NewOrder.Stepped([.. period.Promises[0].Activities.Select(one => one.Id)], free.Id, Step.Up)));
        Assert.Empty(soFar.LostIn(period));
        Assert.Empty(period.EndActivity(begun, T2, "Klart."));
        Assert.Equal([(begun.Id, T3)], soFar.LostIn(period));
        Assert.Null(period.RemoveActivity(begun));
        Assert.Equal(2, soFar.LostIn(period).Count);
    }

    [Fact]
    public void A_published_tertial_holds_fast_what_it_shows_also_what_nobody_reported()
    {
        var period = InUse();
        period.Rounds[0].MarkPublished(Given.By(Given.Reviewer));
        var activity = period.Promises[0].Activities[0];

        Assert.NotNull(period.RefuseChange(activity));
        Assert.NotNull(period.RefuseChange(period.Promises[0]));
        Assert.Contains("tidigast i tertial 2 2022",
            Assert.Single(period.AddActivity(period.Promises[0], Entry("Ny aktivitet."))).Message, StringComparison.Ordinal);
        Assert.Equal("Skriv varför aktiviteten börjar senare än perioden. Skälet blir offentligt.",
            Assert.Single(period.AddActivity(period.Promises[0], Entry("Ny aktivitet.") with { First = T2 })).Message);
        Assert.Empty(period.AddActivity(period.Promises[0],
            Entry("Ny aktivitet.") with { First = T2, StartReason = "Beslut i samverkansrådet." }));
        Assert.Equal("1.3", $"1.{period.Promises[0].Activities[^1].Number}");
    }

    [Fact]
    public void A_published_activity_is_replaced_from_a_later_tertial_and_both_know()
    {
        var period = InUse();
        var old = period.Promises[0].Activities[0].MeasuredBy(Given.Counted(new Goal(GoalComparison.AtLeast, 15, GoalSpan.Year)));
        period.Rounds[0].MarkPublished(Given.By(Given.Reviewer));
        var anew = new ReplacementChoices(CountGoesOn: false);
        var whole = new Dictionary<string, bool> { ["1-1-1"] = false, ["1-3-1"] = true };

        Assert.Equal(ActivityField.FirstTertial,
            Assert.Single(period.ReplaceActivity(old, Entry("Ny lydelse."), "Höjs.", anew)).Field?.As<ActivityField>());
        Assert.Contains(period.ReplaceActivity(old, Entry("Ny lydelse.") with { First = T2 }, " ", anew), violation =>
            violation.Field == ActivityField.StartReason);
        Assert.Equal([ActivityField.CountGoesOn], Refused(new()));
        Assert.Equal(
            ["1-1-1: 1 januari–30 april 2022", "1-3-1: 1 maj–31 december 2022"],
            period.ReplaceActivity(old, Entry("Ny lydelse.") with { First = T2 }, "Målet höjs.", anew)
                .Select(violation => Assert.IsType<PartField>(violation.Field).Part).Select(part => $"{part.Key}: {part.Days.Wording}"));
        Assert.Equal(
            ["1-1-1"],
            period.ReplaceActivity(old, Entry("Ny lydelse.") with { First = T2 }, "Målet höjs.", new(WithMeasures: false))
                .Select(violation => Assert.IsType<PartField>(violation.Field).Part.Key));
        Assert.Equal(T3, old.LastTertial);

        Assert.Empty(period.ReplaceActivity(old, Entry("Ny lydelse.") with { First = T2 }, "Målet höjs.", anew, whole));

        var replacement = period.ReplacementOf(old)!;
        Assert.Same(old, Assert.Single(period.ReplacedBy(replacement)));
        Assert.Equal((T1, "Målet höjs."), (old.LastTertial, old.EndReason));
        Assert.Equal((T2, T3, "Målet höjs.", 3, "Ny lydelse."),
            (replacement.FirstTertial, replacement.LastTertial, replacement.StartReason, replacement.Number, replacement.Text));
        Assert.Equal((15, true), (Assert.Single(replacement.Measures).Goal!.Target, replacement.Measures[0].Goal!.IsByDays));
        Assert.False(Assert.Single(old.Measures).Goal!.IsByDays);
        Assert.Equal("Ersätts av 1.3 från och med tertial 2 2022. Målet höjs.", period.HistoryOf(old, T1));
        Assert.Equal("Ersattes av 1.3 från och med tertial 2 2022. Målet höjs.", period.HistoryOf(old, T2));
        Assert.Equal("Ersätter 1.1 från och med tertial 2 2022. Målet höjs.", period.HistoryOf(replacement, T2));
        Assert.Null(period.HistoryOf(replacement, T1));
        Assert.NotNull(Assert.Single(period.ReplaceActivity(old, Entry("Igen.") with { First = T2 }, "Igen.", anew)));
        Assert.Contains("ersatt av", Assert.Single(period.EndActivity(old, T3, null)).Message, StringComparison.Ordinal);

        IEnumerable<ActivityField?> Refused(ReplacementChoices choices) =>
            period.ReplaceActivity(old, Entry("Ny lydelse.") with { First = T2 }, "Målet höjs.", choices)
                .Select(violation => violation.Field?.As<ActivityField>());
    }

    [Fact]
    public void One_whose_count_goes_on_has_the_time_of_the_whole_count_and_is_asked_nothing_of_its_own_part()
    {
        var period = InUse();
        var old = period.Promises[0].Activities[0].MeasuredBy(Given.Counted(new Goal(GoalComparison.AtLeast, 15, GoalSpan.Year)));
        Assert.Empty(period.ReplaceActivity(
            old, Entry("Ny lydelse.") with { First = T2 }, "Målet höjs.", new ReplacementChoices(CountGoesOn: true)));
        var replacement = period.ReplacementOf(old)!;

        Assert.Empty(period.ChangeActivity(
            replacement, Entry("Rättad lydelse.") with { First = T2, StartReason = "Målet höjs." }));
        Assert.Equal("Rättad lydelse.", replacement.Text);
    }

    [Fact]
    public void An_activity_ends_early_for_a_reason_but_not_before_what_is_published()
    {
        var period = InUse();
        var activity = period.Promises[0].Activities[0];
        period.Rounds[0].MarkPublished(Given.By(Given.Reviewer));
        period.Rounds[1].MarkPublished(Given.By(Given.Reviewer));

        Assert.Equal(ActivityField.LastTertial,
            Assert.Single(period.EndActivity(activity, T1, "Klart.")).Field?.As<ActivityField>());
        Assert.Equal(ActivityField.EndReason, Assert.Single(period.EndActivity(activity, T2, "  ")).Field?.As<ActivityField>());
        Assert.Empty(period.EndActivity(activity, T2, "Uppdraget är slutfört."));
        Assert.Equal((T2, "Uppdraget är slutfört."), (activity.LastTertial, activity.EndReason));
        Assert.Empty(period.EndActivity(activity, T3, null));
        Assert.Equal((T3, null), (activity.LastTertial, activity.EndReason));
    }

    [Fact]
    public void A_draft_lists_what_it_lacks_before_it_is_taken_into_use()
    {
        var period = PromisePeriod.Draft("Löften 2022", new(2022, 1, 1), new(2022, 12, 31));
        var plan = FollowUpPlan.For(period, [], new HashSet<Tertial>());
        Assert.Equal("Perioden har varken löften eller aktiviteter. Lägg till minst ett löfte eller en aktivitet.",
            Assert.Single(period.TakeIntoUse(plan, null)).Message);

        period.AddPromise(1, "Tryggt.", null);
        period.AddPromise(2, "Säkert.", null);
        Assert.Empty(period.AddActivities(period.Promises[1], [Entry("Utan part.") with { Parties = [] }], mayLackParty: true));

        Assert.Equal(["Aktivitet 2.1 saknar ansvarig part."],
            period.TakeIntoUse(plan, null).Select(violation => violation.Message));
        Assert.Empty(period.Rounds);
        Assert.Equal(ActivityField.Parties,
            Assert.Single(period.AddActivity(period.Promises[0], Entry("Utan part.") with { Parties = [] })).Field?.As<ActivityField>());
    }

    [Fact]
    public void A_copy_brings_what_is_chosen_and_what_still_applied_with_new_numbers_and_the_new_days()
    {
        var old = InUse();
        Assert.Empty(old.EndActivity(old.Promises[0].Activities[0], T1, "Slut."));
        old.Promises[0].Activities[1].MeasuredBy(Given.Counted(new Goal(GoalComparison.AtLeast, 15, GoalSpan.Year)));

        var copy = PromisePeriod.Draft("Löften 2023", new(2023, 1, 1), new(2023, 12, 31)).CopyFrom(old, new CopyChoices());
        var bare = PromisePeriod.Draft("Löften 2023", new(2023, 1, 1), new(2023, 12, 31))
            .CopyFrom(old, new CopyChoices(Parties: false, Goals: false));

        var activity = Assert.Single(copy.AllActivities);
        Assert.Equal((1, new Tertial(2023, 1), new Tertial(2023, 3)), (activity.Number, activity.FirstTertial, activity.LastTertial));
        Assert.Equal(15, Assert.Single(activity.Measures).Goal!.Target);
        Assert.Null(activity.Measures[0].Offence);
        Assert.Empty(bare.AllActivities.Single().Responsible);
        Assert.Null(bare.AllActivities.Single().Measures.Single().Goal);
        Assert.Empty(PromisePeriod.Draft("Löften 2023", new(2023, 1, 1), new(2023, 12, 31))
            .CopyFrom(old, new CopyChoices(Activities: false)).AllActivities);
    }

    [Fact]
    public void A_copy_counts_suspicions_by_the_name_that_the_offence_has_now()
    {
        var old = InUse();
        var counted = Given.Suspected(1, "Eget bruk");
        old.Promises[0].Activities[1].MeasuredBy(counted);
        Assert.Empty(new OffenceList([counted.Offence!]).Rename(counted.Offence!, "Eget bruk av narkotika", "narkotikastrafflagen"));

        var copy = PromisePeriod.Draft("Löften 2023", new(2023, 1, 1), new(2023, 12, 31)).CopyFrom(old, new CopyChoices());

        Assert.Equal("Eget bruk av narkotika", Assert.Single(copy.AllActivities.SelectMany(activity => activity.Measures)).Name);
        Assert.Equal("Eget bruk", counted.Name);
    }

    private static ActivityEntry Entry(string text) => new(text, null, Police, T1, T3);

    private static List<string> Texts(Promise promise) => [.. promise.Activities.OrderBy(one => one.Number).Select(one => one.Text)];

    private static PromisePeriod InUse()
    {
        var period = Draft(activities: 2);
        Assert.Empty(period.TakeIntoUse(FollowUpPlan.For(period, [], new HashSet<Tertial>()), latestPublished: null));
        return period;
    }

    private static PromisePeriod Draft(int activities)
    {
        var period = PromisePeriod.Draft("Löften 2022", new(2022, 1, 1), new(2022, 12, 31));
        Assert.Empty(period.AddPromise(1, "Det ska vara tryggt.", "Tryggt"));
        Assert.Empty(period.AddActivities(period.Promises[0],
            [.. Enumerable.Range(1, activities).Select(number => Entry($"Polisen ska göra {number}."))]));
        var id = 10;
        foreach (var activity in period.Promises[0].Activities)
            activity.WithId(id++);
        return period;
    }
}
