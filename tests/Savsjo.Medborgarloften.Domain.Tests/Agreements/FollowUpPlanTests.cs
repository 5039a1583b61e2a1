using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Parties;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Tests.Agreements;

/// <summary>Which tertials a period follows up, and over which days: the rule of record 0021.</summary>
public class FollowUpPlanTests
{
    private static readonly IReadOnlySet<Tertial> Nothing = new HashSet<Tertial>();

    [Fact]
    public void A_period_from_October_to_October_says_which_days_of_its_first_and_last_tertial_are_its_own()
    {
        var draft = Draft("2021-10-01", "2022-09-30");

        Assert.Equal(
            ["Tertial 3 2021: 1 oktober–31 december 2021, 92 dagar", "Tertial 1 2022: 1 januari–30 april 2022, 120 dagar",
                "Tertial 2 2022: 1 maj–31 augusti 2022, 123 dagar", "Tertial 3 2022: 1 september–30 september 2022, 30 dagar"],
            Plan(draft).Rounds.Select(one => one.Wording));
    }

    [Fact]
    public void A_shared_tertial_goes_to_the_period_that_has_most_of_its_days_and_the_other_counts_its_days_to_its_nearest()
    {
        var old = InUse("2020-10-01", "2021-09-30");
        var next = Draft("2021-10-01", "2022-09-30");
        var plan = Plan(next, old);

        Assert.Equal((new Tertial(2021, 3), old), (plan.Rounds[0].Covers.Last, plan.Rounds[0].SharedWith));
        Assert.Empty(next.TakeIntoUse(plan, latestPublished: null));

        Assert.Equal(new Tertial(2021, 2), old.LastTertial);
        Assert.Equal(new DaySpan(Day("2021-05-01"), Day("2021-09-30")), old.DaysOf(new(2021, 2)));
        Assert.Null(old.DaysOf(new(2021, 3)));
        Assert.Equal(new DaySpan(Day("2021-10-01"), Day("2021-12-31")), next.DaysOf(new(2021, 3)));
        Assert.Equal(new Tertial(2021, 2), old.AllActivities.Single().LastTertial);
        Assert.Equal(["Tertial 1 2021"], Plan(old, next).Rounds.Take(2).Skip(1).Select(one => SwedishText.Capitalised(one.Covers.Name)));
        Assert.Equal(new Tertial(2021, 3), Assert.Single(Plan(old, next).LeftToOthers).Tertial);
    }

    [Fact]
    public void A_tie_goes_to_the_later_period_and_what_is_reported_stays_where_it_is()
    {
        // September and October have 61 days, November and December too.
        var old = InUse("2021-01-01", "2021-10-31");
        var tie = Draft("2021-11-01", "2022-08-31");

        Assert.Equal(new Tertial(2021, 3), Plan(tie, old).Rounds[0].Covers.Last);
        var reported = FollowUpPlan.For(tie, [old], new HashSet<Tertial> { new(2021, 3) });
        Assert.Equal((new Tertial(2021, 3), old), (reported.LeftToOthers.Single().Tertial, reported.LeftToOthers.Single().With));
        Assert.Equal(new DaySpan(Day("2021-11-01"), Day("2022-04-30")), reported.Rounds[0].Days);
    }

    [Fact]
    public void A_period_keeps_its_only_tertial_and_one_that_gets_none_cannot_be_taken_into_use()
    {
        var old = InUse("2021-09-15", "2021-10-10");
        var rest = Draft("2021-10-11", "2021-12-31");

        var plan = Plan(rest, old);

        Assert.Empty(plan.Rounds);
        Assert.Contains(rest.TakeIntoUse(plan, latestPublished: null), violation =>
            violation.Message.StartsWith("Perioden får inget eget tertial", StringComparison.Ordinal));
        Assert.True(rest.IsDraft);
        Assert.Empty(rest.Rounds);
    }

    [Fact]
    public void Whatever_the_days_every_day_of_every_agreement_is_followed_up_once_and_every_tertial_by_one_period()
    {
        var random = new Random(2021);
        for (var turn = 0; turn < 500; turn++)
        {
            var periods = new List<PromisePeriod>();
            var first = Day("2020-01-01").AddDays(random.Next(365));
            for (var number = 0; number < 4; number++)
            {
                // Two short ones on each other would have the same years, and the same address.
                PromisePeriod period;
                do
                    period = Draft(first, first.AddDays(130 + random.Next(700)));
                while (FollowUpPlan.For(period, periods, Nothing).TakenName is not null);
                Assert.Empty(period.TakeIntoUse(FollowUpPlan.For(period, periods, Nothing), latestPublished: null));
                periods.Add(period);
                first = period.LastDay.AddDays(1);
            }

            Assert.Equal(periods.Count, periods.Select(period => period.AddressYears).Distinct().Count());
            Assert.Equal(periods.Count, periods.Select(period => period.PublicId).Distinct().Count());
            Assert.Equal(periods.Sum(period => period.Rounds.Count),
                periods.SelectMany(period => period.Rounds).Select(round => round.Tertial).Distinct().Count());
            foreach (var period in periods)
            {
                var days = Tertial.Between(period.FirstTertial, period.LastTertial)
                    .Select(tertial => period.DaysOf(tertial)!.Value).ToList();
                Assert.Equal((period.FirstDay, period.LastDay), (days[0].First, days[^1].Last));
                Assert.Equal(period.Days.Count, days.Sum(one => one.Count));
                Assert.All(days.Zip(days.Skip(1)), pair => Assert.Equal(pair.First.Last.AddDays(1), pair.Second.First));
                Assert.Equal(days.Count, period.Rounds.Count);
                Assert.Equal(days, FollowUpPlan.For(period, periods, Nothing).Rounds.Select(one => one.Days));
            }
        }
    }

    [Fact]
    public void Periods_that_have_a_day_in_common_are_refused_with_the_other_named_and_those_that_meet_are_not()
    {
        var other = InUse("2020-01-01", "2021-12-31");

        Assert.Empty(PromisePeriod.Faults("Nya löften", Day("2022-01-01"), Day("2023-12-31"), [other]));
        foreach (var (first, last) in new[]
        {
            ("2021-12-31", "2022-12-31"), ("2019-01-01", "2020-01-01"), ("2020-05-01", "2020-06-01"), ("2019-01-01", "2023-01-01"),
        })
        {
            var fault = Assert.Single(PromisePeriod.Faults("Nya löften", Day(first), Day(last), [other]));
            Assert.Equal(
                $"Perioden överlappar {other.Title}, som gäller 1 januari 2020–31 december 2021. "
                + "Två perioder kan inte ha någon dag gemensam.",
                fault.Message);
        }

        Assert.StartsWith("Sista dagen måste vara efter den första",
            Assert.Single(PromisePeriod.Faults("Löften", Day("2022-05-01"), Day("2022-04-30"), [])).Message, StringComparison.Ordinal);
        Assert.Equal(3, PromisePeriod.Faults(" ", null, null, []).Count);
        Assert.Contains("börjar och slutar samma år",
            Assert.Single(PromisePeriod.Faults("Höst", Day("2022-07-01"), Day("2022-12-31"), [InUse("2022-01-01", "2022-06-30")])).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Two_agreements_never_get_the_same_address_and_the_later_is_told_what_to_change()
    {
        var autumn = InUse("2021-09-01", "2021-12-31");
        var draft = Draft("2020-09-01", "2021-08-31");
        Assert.Empty(PromisePeriod.Faults(draft.Title, draft.FirstDay, draft.LastDay, [autumn]));
        Assert.Empty(draft.ChooseFollowUps(new(From: new Tertial(2021, 1), []), Nothing, [autumn], draft.FirstDay));

        Assert.Equal(
            "Löften från 2021-09-01 heter redan 2021-2021 i webbadresser och öppna data, och perioden skulle få samma namn. Det har åren "
                + "för det som följs upp. Låt uppföljningarna börja ett annat år, eller ändra periodens dagar.",
            Assert.Single(draft.TakeIntoUse(Plan(draft, autumn), latestPublished: null)).Message);
        Assert.True(draft.IsDraft);

        Assert.Empty(draft.ChooseFollowUps(FollowUpChoice.EachTertial, Nothing, [autumn], draft.FirstDay));
        Assert.Empty(draft.TakeIntoUse(Plan(draft, autumn), latestPublished: null));
        Assert.Equal(("2020-2021", "2021-2021"), (draft.AddressYears, autumn.AddressYears));
    }

    [Fact]
    public void A_name_that_is_fixed_is_nobody_elses_whatever_has_become_of_the_days()
    {
        var old = InUse("2020-11-01", "2022-10-31");
        Assert.Empty(old.Change(old.Title, old.FirstDay, Day("2020-12-20"), "Avslutas.", []));
        var draft = Draft("2020-12-21", "2022-12-31");

        Assert.Contains(draft.TakeIntoUse(Plan(draft, old), latestPublished: null), violation =>
            violation.Message.StartsWith("Löften från 2020-11-01 heter redan 2020-2022 i webbadresser", StringComparison.Ordinal));
    }

    [Fact]
    public void A_period_before_what_is_published_cannot_be_taken_into_use()
    {
        var draft = Draft("2020-01-01", "2020-12-31");

        var refused = Assert.Single(draft.TakeIntoUse(Plan(draft), latestPublished: new Tertial(2020, 1)));

        Assert.Contains("Perioden kan börja med tertial 2 2020", refused.Message, StringComparison.Ordinal);
    }

    private static FollowUpPlan Plan(PromisePeriod period, params PromisePeriod[] others) => FollowUpPlan.For(period, others, Nothing);

    private static PromisePeriod InUse(string first, string last)
    {
        var period = Draft(first, last);
        Assert.Empty(period.TakeIntoUse(Plan(period), latestPublished: null));
        return period;
    }

    private static PromisePeriod Draft(string first, string last) => Draft(Day(first), Day(last));

    private static PromisePeriod Draft(DateOnly first, DateOnly last)
    {
        var period = PromisePeriod.Draft($"Löften från {first:yyyy-MM-dd}", first, last);
        Assert.Empty(period.AddPromise(1, "Det ska vara tryggt.", "Tryggt"));
        Assert.Empty(period.AddActivity(period.Promises[0],
            new("Polisen ska finnas.", null, [ResponsibleParty.Of(Organisation.Police)], period.FirstTertial, period.LastTertial)));
        return period;
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
