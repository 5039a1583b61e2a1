namespace Savsjo.Medborgarloften.Domain;

/// <summary>
/// Ny ordning: how somebody saw a list, and how they want it, by the ids of what stands in it. What is asked for twice is done once:
/// the second time the list is as it is wanted. Where others have changed the list since, it is refused, for a step from an order
/// that is no longer there could lead anywhere.
/// </summary>
public sealed record NewOrder(IReadOnlyList<int> Seen, IReadOnlyList<int> Wanted)
{
    /// <summary>Said where the list is shown as it is now.</summary>
    public static RuleViolation SomebodyWasQuicker { get; } =
        new("Någon annan har just ändrat listan. Så här är den nu. Flytta igen om det fortfarande behövs.");

    /// <summary>One of them a step up or down; at the ends it stays where it is.</summary>
    public static NewOrder Stepped(IReadOnlyList<int> seen, int id, Step step)
    {
        var wanted = seen.ToList();
        var (from, way) = (wanted.IndexOf(id), step switch { Step.Up => -1, Step.Down => 1, _ => 0 });
        if (from >= 0 && from + way >= 0 && from + way < wanted.Count)
            (wanted[from], wanted[from + way]) = (wanted[from + way], wanted[from]);
        return new(seen, wanted);
    }

    /// <summary>Null when the list is as it was seen, or already as it is wanted.</summary>
    public RuleViolation? Refuse(IReadOnlyList<int> now) =>
        now.Order().SequenceEqual(Wanted.Order()) && (now.SequenceEqual(Seen) || now.SequenceEqual(Wanted)) ? null : SomebodyWasQuicker;

    /// <summary>In the order that is wanted.</summary>
    internal List<T> Of<T>(IEnumerable<T> list, Func<T, int> id)
    {
        var places = Wanted.Index().ToDictionary(one => one.Item, one => one.Index);
        return [.. list.OrderBy(one => places[id(one)])];
    }
}

/// <summary>Steg i en ordning.</summary>
public enum Step
{
    Up = 1,
    Down = 2,
}
