using System.Globalization;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Parties;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Domain.Tests.Agreements;

/// <summary>The days of an agreement move: its plan stays, and only new days get new rounds.</summary>
public sealed class MovedRoundsTests
{
    private static readonly IReadOnlySet<Tertial> Nothing = new HashSet<Tertial>();

    [Fact]
    public void Prolonged_after_two_whole_years_it_gets_a_round_for_the_new_days_and_no_other()
    {
        var period = InUse("2022-01-01", "2023-12-31", WholeYears);
        Publish(period, 2);

        Move(period, "2022-01-01", "2024-02-15");

        Assert.Equal(["hela 2022", "hela 2023", "tertial 1 2024"], Names(period));
    }

    [Fact]
    public void Prolonged_before_anything_is_published_whole_years_stay_whole_and_the_new_year_is_one_too()
    {
        var period = InUse("2025-01-01", "2026-12-31", WholeYears);

        Move(period, "2025-01-01", "2027-12-31");

        Assert.Equal(["hela 2025", "hela 2026", "hela 2027"], Names(period));
    }

    [Fact]
    public void An_own_choice_says_nothing_of_the_new_days_so_they_are_followed_up_by_themselves()
    {
        var period = InUse("2025-01-01", "2025-12-31", _ => new(null, [new(2025, 2)]));

        Move(period, "2025-01-01", "2026-08-31");

        Assert.Equal(["tertial 1 2025", "tertial 2–3 2025", "tertial 1 2026", "tertial 2 2026"], Names(period));
    }

    [Fact]
    public void Ended_inside_a_joined_round_and_prolonged_again_it_is_whole_again_unless_it_was_published_short()
    {
        var period = InUse("2025-01-01", "2026-12-31", WholeYears);
        Move(period, "2025-01-01", "2026-08-31");
        Assert.Equal(["hela 2025", "tertial 1–2 2026"], Names(period));
        Move(period, "2025-01-01", "2026-12-31");
        Assert.Equal(["hela 2025", "hela 2026"], Names(period));

        Move(period, "2025-01-01", "2026-08-31");
        Publish(period, 2);
        Move(period, "2025-01-01", "2026-12-31");
        Assert.Equal(["hela 2025", "tertial 1–2 2026", "tertial 3 2026"], Names(period));
    }

    [Fact]
    public void Follow_ups_that_begin_late_still_do_when_the_last_day_moves()
    {
        var period = InUse("2025-01-01", "2025-12-31", _ => new(new Tertial(2025, 2), []));

        Move(period, "2025-01-01", "2026-04-30");

        Assert.Equal(["tertial 2 2025", "tertial 3 2025", "tertial 1 2026"], Names(period));
        Assert.True(period.FollowedUp.BeginsLate);
    }

    [Fact]
    public void Days_that_cut_into_a_published_joined_round_are_refused()
    {
        var period = InUse("2022-01-01", "2023-12-31", WholeYears);
        Publish(period, 1);

        var refused = Assert.Single(period.Change(period.Title, Day("2022-05-01"), period.LastDay, "Vi ändrar.", []));

        Assert.Equal("Uppföljningen av hela 2022 är publicerad och skulle hamna utanför. Välj dagar som har den med.", refused.Message);
        Assert.Equal(["hela 2022", "hela 2023"], Names(period));
    }

    [Fact]
    public void Single_rounds_that_an_earlier_version_put_beside_a_joined_one_go_when_the_plan_or_the_days_are_saved_again()
    {
        foreach (var mend in new Action<PromisePeriod>[]
        {
            period => Move(period, "2022-01-01", "2024-02-16"),
            period => Assert.Empty(period.ChooseFollowUps(period.FollowUps, Nothing, [], Day("2024-01-20"))),
        })
        {
            var period = InUse("2022-01-01", "2024-02-15", WholeYears);
            Publish(period, 1);
            foreach (var tertial in new Tertial[] { new(2022, 1), new(2022, 2), new(2023, 1) })
                ((List<Round>)period.Rounds).Add(new Round(tertial));
            Assert.Equal([new(2022, 1), new(2022, 2), new(2023, 1)], period.DoubledRounds.Select(round => round.Tertial));

            mend(period);

            Assert.Equal(["hela 2022", "hela 2023", "tertial 1 2024"], Names(period));
            Assert.Empty(period.DoubledRounds);
        }
    }

    [Fact]
    public void Whatever_the_moves_no_joined_round_is_taken_apart_and_no_two_rounds_have_a_tertial_in_common()
    {
        for (var seed = 0; seed < Seeds.Of(200); seed++)
        {
            var random = new Random(seed);
            var neighbour = InUse("2024-10-15", "2026-08-31", touched => Drawn(random, touched));
            var period = InUse(Day("2021-01-01").AddDays(random.Next(300)), Day("2023-01-01").AddDays(random.Next(600)),
                touched => Drawn(random, touched), neighbour);
            for (var move = 0; move < 8; move++)
            {
                if (random.Next(3) == 0)
                    Publish(period, random.Next(period.Rounds.Count));
                var before = period.Rounds.Select(round => (round.Covers, round.IsPublished)).ToList();
                var violations = period.Change(period.Title, Moved(random, period.FirstDay), Moved(random, period.LastDay), "Ändrat.",
                    [neighbour]);
                if (violations.Count == 0)
                    ShouldKeep(period, before, neighbour, $"seed {seed}, move {move}");
            }
        }
    }

    private static void ShouldKeep(
        PromisePeriod period, List<(TertialSpan Covers, bool IsPublished)> before, PromisePeriod neighbour, string when)
    {
        var now = period.Rounds.Select(round => round.Covers).ToList();
        var touched = period.TouchedTertials.ToList();
        foreach (var (covers, isPublished) in before)
            if (isPublished)
                Assert.True(now.Contains(covers), $"{when}: {covers} is published");
            else if (covers.IsJoined && covers.Each().All(touched.Contains))
                Assert.True(now.Exists(one => covers.Each().All(one.Includes)), $"{when}: {covers} is taken apart");
        var each = now.SelectMany(one => one.Each()).ToList();
        Assert.True(each.Count == each.Distinct().Count(), $"{when}: {string.Join(", ", now)}");
        Assert.All(each, tertial => Assert.Contains(tertial, touched));
        Assert.Empty(each.Intersect(neighbour.Rounds.SelectMany(round => round.Covers.Each())));
        Assert.Equal(now.OrderBy(one => one.Last), FollowUpPlan.For(period, [neighbour], Nothing).Rounds.Select(one => one.Covers));
    }

    private static DateOnly Moved(Random random, DateOnly day) => random.Next(2) == 0 ? day : day.AddDays(random.Next(-300, 300));

    private static FollowUpChoice Drawn(Random random, IReadOnlyList<Tertial> touched) => random.Next(3) switch
    {
        0 => WholeYears(touched),
        1 => new(touched[random.Next(Math.Min(3, touched.Count))], Some(random, touched)),
        _ => new(null, Some(random, touched)),
    };

    private static List<Tertial> Some(Random random, IEnumerable<Tertial> touched) =>
        [.. touched.Where(tertial => !tertial.IsLastOfYear && random.Next(2) == 0)];

    private static FollowUpChoice WholeYears(IReadOnlyList<Tertial> touched) => FollowUpChoice.WholeYears(null, touched);

    private static IEnumerable<string> Names(PromisePeriod period) =>
        period.Rounds.OrderBy(round => round.FirstTertial).Select(round => round.Name);

    private static void Move(PromisePeriod period, string first, string last) =>
        Assert.Empty(period.Change(period.Title, Day(first), Day(last), "Vi ändrar.", []));

    private static void Publish(PromisePeriod period, int rounds)
    {
        foreach (var round in period.Rounds.OrderBy(round => round.Tertial).Take(rounds).Where(round => !round.IsPublished))
            round.MarkPublished(Given.By(Given.Reviewer));
    }

    private static PromisePeriod InUse(string first, string last, Func<IReadOnlyList<Tertial>, FollowUpChoice> choose) =>
        InUse(Day(first), Day(last), choose);

    private static PromisePeriod InUse(
        DateOnly first, DateOnly last, Func<IReadOnlyList<Tertial>, FollowUpChoice> choose, params PromisePeriod[] others)
    {
        var period = PromisePeriod.Draft("Löften", first, last);
        Assert.Empty(period.AddPromise(1, "Det ska vara tryggt.", "Tryggt"));
        Assert.Empty(period.AddActivity(period.Promises[0],
            new("Polisen ska finnas.", null, [ResponsibleParty.Of(Organisation.Police)], period.FirstTertial, period.LastTertial)));
        Assert.Empty(period.ChooseFollowUps(choose([.. period.TouchedTertials]), Nothing, others, first));
        Assert.Empty(period.TakeIntoUse(FollowUpPlan.For(period, others, Nothing), latestPublished: null));
        return period;
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
