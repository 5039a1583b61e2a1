namespace Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;

/// <summary>
/// Cellundertryckning: decides which numbers of a table are withheld. Primary: small counts, small subgroups and small
/// remainders. Complementary: for every value that a withheld number must be able to have, a possible table is found that
/// has it and costs least to allow, and all that differs in it is withheld. The tables found are the proof: each agrees
/// with everything given, so no reader can rule its values out (skyddsintervall). Nothing withheld later can undo that.
/// </summary>
internal sealed class TableProtection
{
    private readonly CountTable _table;
    private readonly PossibleTables _possible;
    private readonly Moves _moves;
    private readonly ExhaustiveSearch _search;
    private readonly List<int[]> _witnesses = [];
    private readonly List<Requirement> _requirements = [];

    private TableProtection(CountTable table)
    {
        _table = table;
        _possible = new PossibleTables(table);
        _moves = new Moves(table);
        _search = new ExhaustiveSearch(table, _possible);
    }

    /// <summary>Marks the numbers to withhold; the answer is those that cannot be protected by it.</summary>
    /// <param name="table">The table, with everything that readers know before.</param>
    /// <param name="isComplementary">False leaves out complementary suppression, for the tests: then an attacker must succeed.</param>
    public static IReadOnlyList<CountSum> Decide(CountTable table, bool isComplementary)
    {
        WithholdSmall(table);
        foreach (var sum in table.Sums.Where(sum => sum is { IsShown: true, WasWithheld: true, IsKnown: false }))
            sum.IsWithheld = true;
        if (!isComplementary)
            return [];
        var protection = new TableProtection(table);
        protection.Require();
        var unprotected = protection.Satisfy();
        protection.GiveBack();
        return unprotected;
    }

    private static void WithholdSmall(CountTable table)
    {
        foreach (var (view, count, subgroups, _) in table.Shown)
        {
            var isCell = view.Place.Kind == PlaceKind.Cell;
            if (count is not null && table.IsSmall(count.Truth))
                Withhold(count, isCell && table.Below > 2);
            foreach (var (_, subgroup, others) in subgroups)
            {
                if (subgroup is not null && table.IsSmall(subgroup.Truth))
                    Withhold(subgroup, isCell && CellLooks.ShowsSmallSubgroup(table.Below, table.Parts, count?.Truth ?? 0));
                // Of the two that give a small remainder away, the subgroup is withheld: the count is what most readers ask for.
                if (subgroup is not null && others is not null && table.IsSmall(others.Truth))
                    Withhold(subgroup, saysBelow: false);
            }
        }
    }

    private static void Withhold(CountSum sum, bool saysBelow)
    {
        sum.IsPrimary = true;
        sum.IsWithheld = true;
        sum.SaysBelow |= saysBelow;
    }

    private void Require()
    {
        var small = _table.Shown.SelectMany(shown => shown.Numbers).Concat(_table.WithheldBefore).Where(sum => _table.IsSmall(sum.Truth));
        var others = _table.Sums.Where(sum => sum.IsWithheld).Concat(_table.WithheldBefore);
        // Small ones first: what they need often protects the others too.
        foreach (var sum in small.Concat(others).Distinct())
            _requirements.Add(new Requirement(sum, _table.IsSmall(sum.Truth) ? _table.Width : 2));
    }

    private List<CountSum> Satisfy()
    {
        var unprotected = new List<CountSum>();
        // By index, since withholding adds requirements.
        for (var next = 0; next < _requirements.Count; next++)
        {
            var requirement = _requirements[next];
            if (Satisfy(requirement))
                continue;
            _requirements.RemoveAt(next--);
            if (_table.IsSmall(requirement.Number.Truth))
                unprotected.Add(requirement.Number);
            else if (!requirement.Number.IsPrimary)
                requirement.Number.IsWithheld = false; // Every reader knows it already; withholding it would only pretend.
        }

        return unprotected;
    }

    private bool Satisfy(Requirement requirement)
    {
        var number = requirement.Number;
        var values = Values(number, _witnesses);
        foreach (var value in Wanted(requirement).Where(value => !values.Contains(value)))
        {
            if (IsMet(requirement, values))
                return true;
            if (Cheapest(number, value) is { } witness)
                Adopt(witness, number, values);
        }

        foreach (var value in Wanted(requirement).Where(value => !IsMet(requirement, values) && !values.Contains(value)))
            if (_search.Find(number, value) is { } witness)
                Adopt(witness, number, values);
        return IsMet(requirement, values);
    }

    private IEnumerable<int> Wanted(Requirement requirement)
    {
        var (number, width) = requirement;
        var near = Enumerable.Range(1, width + 1).SelectMany(distance => new[] { number.Truth + distance, number.Truth - distance });
        // The values that a small count could have are the ones to keep open; others only where a rule forbids some of them.
        var values = _table.IsSmall(number.Truth) ? Enumerable.Range(1, _table.Below - 1).Concat(near) : near;
        return values.Where(value => value >= number.Low && value <= number.High && value >= 0).Distinct();
    }

    private int[]? Cheapest(CountSum number, int value)
    {
        int[]? cheapest = null;
        var least = double.MaxValue;
        foreach (var other in _moves.To(number, value))
            if (_possible.CostOf(other) is { } cost && cost < least)
                (cheapest, least) = (other, cost);
        return cheapest;
    }

    private void Adopt(int[] witness, CountSum number, HashSet<int> values)
    {
        _witnesses.Add(witness);
        values.Add(number.In(witness));
        foreach (var sum in _possible.ToWithhold(witness))
        {
            sum.IsWithheld = true;
            _requirements.Add(new Requirement(sum, 2));
        }
    }

    /// <summary>
    /// Witnesses are found one by one, so a later one can make an earlier one superfluous. What no remaining one needs is
    /// given again, the dearest first.
    /// </summary>
    private void GiveBack()
    {
        var secondary = _table.Sums
            .Where(sum => sum is { IsShown: true, IsWithheld: true, IsPrimary: false, WasWithheld: false })
            .OrderByDescending(sum => sum.Cost);
        foreach (var sum in secondary)
        {
            sum.IsWithheld = false;
            var kept = _witnesses.Where(witness => sum.In(witness) == sum.Truth && _possible.CostOf(witness) is 0).ToList();
            if (StillHolds(kept, except: sum))
                Keep(kept, sum);
            else
                sum.IsWithheld = true;
        }
    }

    private bool StillHolds(List<int[]> witnesses, CountSum except) =>
        _requirements.TrueForAll(requirement => requirement.Number == except || IsMet(requirement, Values(requirement.Number, witnesses)));

    private void Keep(List<int[]> witnesses, CountSum given)
    {
        _witnesses.RemoveAll(witness => !witnesses.Contains(witness));
        _requirements.RemoveAll(requirement => requirement.Number == given);
    }

    private bool IsMet(Requirement requirement, HashSet<int> values) => requirement.Number.SaysBelow
        ? Enumerable.Range(1, _table.Below - 1).All(values.Contains)
        : values.Count >= requirement.Width;

    private static HashSet<int> Values(CountSum number, List<int[]> tables) => [number.Truth, .. tables.Select(number.In)];

    /// <summary>A number that must be able to have so many values.</summary>
    private sealed record Requirement(CountSum Number, int Width);
}
