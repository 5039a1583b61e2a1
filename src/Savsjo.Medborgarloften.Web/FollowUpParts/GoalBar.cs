using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;

namespace Savsjo.Medborgarloften.Web.FollowUpParts;

/// <summary>Målstapel: where the parts and the goal of a bar stand, in per cent of its width.</summary>
/// <param name="Description">The whole bar in words, for whoever does not see it.</param>
/// <param name="Parts">One for each tertial that added something.</param>
/// <param name="Total">How far the parts reach, in per cent of the bar.</param>
/// <param name="Tick">Where the goal is, in per cent of the bar.</param>
/// <param name="GoalLabel">"mål 15", "högst 10".</param>
public sealed record GoalBar(string Description, IReadOnlyList<GoalBarPart> Parts, decimal Total, decimal Tick, string GoalLabel)
{
    private const decimal EdgeWithoutRoomForText = 12;

    /// <summary>Keeps the goal's label inside the bar when the goal is near one of its ends.</summary>
    public string GoalAnchor => Tick < EdgeWithoutRoomForText ? "start" : Tick > 100 - EdgeWithoutRoomForText ? "end" : "middle";

    public static GoalBar Of(GoalBarReading bar) => new(
        bar.Description, [.. PartsOf(bar)], bar.Total / bar.Scale * 100, bar.Mark / bar.Scale * 100, bar.MarkLabel);

    private static IEnumerable<GoalBarPart> PartsOf(GoalBarReading bar)
    {
        var start = 0m;
        foreach (var one in bar.Parts)
        {
            var width = one.Amount / bar.Scale * 100;
            yield return new(start, width, one.Number, one.Label);
            start += width;
        }
    }
}

/// <summary>A segment of a <see cref="GoalBar"/>.</summary>
/// <param name="Start">In per cent of the bar.</param>
/// <param name="Width">In per cent of the bar.</param>
/// <param name="Number">What it stands for, inside it.</param>
/// <param name="Label">"T1", under it.</param>
public sealed record GoalBarPart(decimal Start, decimal Width, string Number, string Label)
{
    private const decimal NarrowestWithText = 9;

    /// <summary>A narrower one has no text: it would run into its neighbour's.</summary>
    public bool HasRoomForText => Width >= NarrowestWithText;

    public decimal Middle => Start + Width / 2;
}
