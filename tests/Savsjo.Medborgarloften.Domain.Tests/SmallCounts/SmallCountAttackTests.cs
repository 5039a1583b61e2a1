using System.Diagnostics;
using Savsjo.Medborgarloften.Domain.SmallCounts;
using Xunit.Abstractions;

namespace Savsjo.Medborgarloften.Domain.Tests.SmallCounts;

/// <summary>The attacker against the protection, on years of follow-ups that are published one after the other.</summary>
public sealed class SmallCountAttackTests(ITestOutputHelper output)
{
    private const int Years = 1000;

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    public void The_attacker_fails_on_a_thousand_random_years(int below)
    {
        var (withheld, shown) = (0, 0);
        var clock = Stopwatch.StartNew();
        var protecting = TimeSpan.Zero;
        for (var seed = 1; seed <= Years; seed++)
        {
            var year = RandomYears.Of(seed, below);
            var start = clock.Elapsed;
            var (exact, published) = PublishedYear.Of(year, new SmallCountProtection(below));
            protecting += clock.Elapsed - start;
            var breaches = new Attacker(published).Attack(exact, below);
            Assert.True(breaches.Count == 0, $"Seed {seed}, k = {below}:\n" + string.Join("\n", breaches));
            withheld += PublishedYear.Withheld(published[^1]);
            shown += PublishedYear.Shown(exact[^1]);
        }

        output.WriteLine($"k = {below}: {withheld} of {shown} figures withheld ({100.0 * withheld / shown:0.0} %); " +
            $"protecting {protecting.TotalSeconds:0.0} s, all {clock.Elapsed.TotalSeconds:0.0} s.");
    }
}
