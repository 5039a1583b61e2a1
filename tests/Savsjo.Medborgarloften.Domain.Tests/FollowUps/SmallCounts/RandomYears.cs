using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps.SmallCounts;

/// <summary>Years made by chance, the same for the same seed: small counts, zeros and whole subgroups are frequent.</summary>
internal static class RandomYears
{
    private static readonly string[] Offences = [
        "Överlåtelse", "Innehav", "Eget bruk", "Dopningslagen innehav", "Dopningslagen bruk", "Smuggling"];

    public static YearInFigures Of(int seed, int below)
    {
        var random = new Random(seed);
        var year = new YearInFigures();
        var offences = Offences.Take(random.Next(1, Offences.Length + 1)).ToList();
        for (var tertial = 1; tertial <= 3; tertial++)
        {
            var isMissing = random.Next(10) == 0;
            var knownFrom = !isMissing ? tertial : random.Next(2) == 0 ? 4 : Math.Min(3, tertial + 1);
            foreach (var offence in offences)
                if (random.Next(20) > 0)
                {
                    var (count, subgroup) = Drawn(random, below);
                    year.Suspicion(offence, tertial, count, subgroup, knownFrom);
                }
        }

        year.Suspicion(offences[0], 1, random.Next(0, below + 2), 0, 1);
        year.Measure("Riktade insatser", Goal(random), Measured(random, below, hasSubgroup: false));
        year.Measure("Uppsökta ungdomar", ShareGoal(new Random(-seed)), Measured(random, below, hasSubgroup: true));
        var several = new Random(-seed - 1);
        year.Measure("Rattfyllerier", ShareGoal(several), new Subgroups(["narkotika", "alkohol"]),
            Divided(several, below, places: 2, overlap: false));
        year.Measure("Fordon", Goal(several), new Subgroups(["cykel", "moped", "traktor"]),
            Divided(several, below, places: 3, overlap: false));
        year.Measure("Kontroller", null, new Subgroups(["kvällstid", "på landet"]).Overlapping(true),
            Divided(several, below, places: 2, overlap: true));
        var promised = new Random(-seed - 2);
        foreach (var offence in offences)
            if (ShareGoal(promised) is { } goal)
                year.Promising(offence, goal);
        var marked = new Random(-seed - 3);
        year.Measure("Besök", YearGoal(marked), Marked(marked, below));
        var latest = new Random(-seed - 4);
        year.Value("Grannstödjare", Goal(latest), Marked(latest, below));
        return year;
    }

    /// <summary>"Minst 3": whether it reaches more than it says, or stays within it, nobody can tell.</summary>
    private static Figure[] Marked(Random random, int below) =>
    [
        .. Measured(random, below, hasSubgroup: false)
            .Select(figure => random.Next(3) > 0 || figure.IsMissing ? figure : figure with { Mark = FigureMark.AtLeast }),
    ];

    private static Goal YearGoal(Random random) => new((GoalComparison)random.Next(1, 3), random.Next(1, 12), GoalSpan.Year);


    private static Figure[] Divided(Random random, int below, int places, bool overlap) =>
        [.. Enumerable.Range(1, 3).Select(_ =>
        {
            var (count, some) = Drawn(random, below);
            List<int?> counts = [some];
            while (counts.Count < places)
            {
                var left = overlap ? count : count - counts.Sum(one => one ?? 0);
                counts.Add(random.Next(4) switch
                {
                    0 => 0,
                    1 => left,
                    2 => Math.Min(left, random.Next(0, below + 1)),
                    _ => random.Next(0, left + 1),
                });
            }

            return random.Next(8) == 0 ? Figure.Missing : Figure.OfCount(count).WithSubgroups(counts);
        })];

    private static Figure[] Measured(Random random, int below, bool hasSubgroup) =>
        [.. Enumerable.Range(1, 3).Select(_ =>
        {
            var (count, subgroup) = Drawn(random, below);
            return random.Next(8) == 0 ? Figure.Missing : Figure.OfCount(count, hasSubgroup ? subgroup : null);
        })];

    private static Goal? Goal(Random random) => random.Next(4) == 0 ? null : new Goal(
        (GoalComparison)random.Next(1, 4), random.Next(1, 12), random.Next(4) == 0 ? GoalSpan.Tertial : GoalSpan.Year);

    /// <summary>"minst 8, varav minst 25 procent 21 år och yngre", or a pace.</summary>
    private static Goal? ShareGoal(Random random) => random.Next(3) == 0 ? null : new Goal(
        (GoalComparison)random.Next(1, 4), random.Next(1, 12),
        random.Next(3) switch { 0 => GoalSpan.Tertial, 1 => GoalSpan.Year, _ => GoalSpan.Month },
        SubgroupShare: random.Next(4) == 0 ? null : 5 * random.Next(1, 20));

    private static (int Count, int Subgroup) Drawn(Random random, int below)
    {
        var count = random.Next(10) switch
        {
            < 3 => 0,
            < 7 => random.Next(1, below + 1),
            < 9 => random.Next(below, 3 * below),
            _ => random.Next(10, 40),
        };
        var subgroup = random.Next(4) switch
        {
            0 => 0,
            1 => count,
            2 => Math.Min(count, random.Next(0, below + 1)),
            _ => random.Next(0, count + 1),
        };
        return (count, subgroup);
    }
}
