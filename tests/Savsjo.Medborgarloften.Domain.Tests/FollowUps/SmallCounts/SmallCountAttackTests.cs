using System.Diagnostics;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Testing.SmallCounts;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps.SmallCounts;

/// <summary>The attacker against the protection, on years of follow-ups that are published one after the other.</summary>
public sealed class SmallCountAttackTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(3, 30)]
    [InlineData(5, 30)]
    [InlineData(2, 4)]
    [InlineData(4, 4)]
    [InlineData(10, 2)]
    public void The_attacker_fails_on_random_years(int below, int few)
    {
        var years = Seeds.Of(few);
        var (withheld, shown, protecting, clock) = (0, 0, TimeSpan.Zero, Stopwatch.StartNew());
        var failures = new List<string>();
        for (var seed = 1; seed <= years; seed++)
        {
            var start = clock.Elapsed;
            var year = PublishedYear.Of(RandomYears.Of(seed, below), new SmallCountProtection(below));
            protecting += clock.Elapsed - start;
            var breaches = new Attacker(year.Published).Attack(year.Exact, below);
            if (breaches.Count + year.Unprotectable.Count > 0)
                failures.Add($"Seed {seed}: {string.Join("; ", breaches)}; unprotectable: {string.Join("; ", year.Unprotectable)}\n{year}");
            withheld += PublishedYear.Withheld(year.Published[^1]);
            shown += PublishedYear.Shown(year.Exact[^1]);
        }

        output.WriteLine($"k = {below}, {years} years: {withheld} of {shown} figures withheld ({100.0 * withheld / shown:0.0} %); " +
            $"protecting {protecting.TotalSeconds:0.0} s, attacking {(clock.Elapsed - protecting).TotalSeconds:0.0} s.");
        Assert.True(failures.Count == 0, $"{failures.Count} of {years} years:\n" + string.Join("\n", failures.Take(3)));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    public void The_attacker_fails_on_the_real_year(int below)
    {
        var year = PublishedYear.Of(RealYear.Of2020(), new SmallCountProtection(below));

        output.WriteLine(year.ToString());
        Assert.Empty(new Attacker(year.Published).Attack(year.Exact, below));
        Assert.Empty(year.Unprotectable);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    public void The_attacker_succeeds_when_complementary_suppression_is_switched_off(int below)
    {
        var protection = new SmallCountProtection(below) { IsComplementary = false };
        bool IsBroken(YearInFigures figures)
        {
            var year = PublishedYear.Of(figures, protection);
            return new Attacker(year.Published).Attack(year.Exact, below).Any(breach => breach.IsProven);
        }

        var years = Seeds.Of(30);
        var broken = Enumerable.Range(1, years).Count(seed => IsBroken(RandomYears.Of(seed, below)));

        output.WriteLine($"k = {below}: {broken} of {years} years broken.");
        Assert.True(broken > 0.9 * years, $"Only {broken} of {years} years were broken: the attacker is too weak to prove anything.");
        Assert.True(IsBroken(RealYear.Of2020()));
    }

    [Fact]
    public void A_year_that_began_with_exact_figures_gives_away_no_more_than_is_reported()
    {
        for (var seed = 1; seed <= Seeds.Of(4); seed++)
        {
            var figures = RandomYears.Of(seed, 3);
            var exact = Enumerable.Range(1, 3).Select(number => figures.FollowUp(number)).ToList();
            List<FollowUpReportContent> published = [exact[0]];
            var reported = 0;
            foreach (var content in exact.Skip(1))
            {
                var result = new SmallCountProtection(3).Protect(content, published);
                published.Add(result.Content);
                reported += result.Unprotectable.Count;
            }

            var breaches = new Attacker(published).Attack(exact, 3).Select(breach => breach.ToString()).ToList();
            // What is given away is what tertial 1 gave away, and totals that other tertials' zeros make equal to it.
            Assert.True(breaches.Count == 0 || reported > 0, $"Seed {seed}:\n" + string.Join("\n", breaches));
        }
    }

    [Fact]
    public void The_attacker_finds_exactly_what_trying_every_table_finds()
    {
        for (var seed = 1; seed <= 200; seed++)
        {
            var random = new Random(seed);
            int[] truth = [.. Enumerable.Range(0, 4).Select(_ => random.Next(5))];
            var solver = new IntegerSolver();
            for (var one = 0; one < truth.Length; one++)
                solver.Unknown();
            var sums = new List<(int[] Vars, int Low, int High)> { ([0, 1, 2, 3], 0, 9) };
            for (var count = random.Next(1, 4); count > 0; count--)
            {
                int[] vars = [.. Enumerable.Range(0, 4).Where(_ => random.Next(2) == 0)];
                var sum = vars.Sum(one => truth[one]);
                var slack = random.Next(3);
                sums.Add((vars, Math.Max(0, sum - slack), sum + slack));
            }

            foreach (var (vars, low, high) in sums)
                solver.Sum([.. vars], low, high);
            var tables = from a in Enumerable.Range(0, 10)
                         from b in Enumerable.Range(0, 10)
                         from c in Enumerable.Range(0, 10)
                         from d in Enumerable.Range(0, 10)
                         let table = new[] { a, b, c, d }
                         where sums.TrueForAll(sum => sum.Vars.Sum(one => table[one]) is var total && total >= sum.Low && total <= sum.High)
                         select table;
            var all = tables.ToList();

            if (truth.Sum() <= 9)
                foreach (var target in new int[][] { [0], [1], [2, 3], [0, 2] })
                    Assert.Equal(all.Select(table => target.Sum(one => table[one])).ToHashSet().Order(),
                        solver.Values(target, int.MaxValue).Values.Order());
        }
    }
}
