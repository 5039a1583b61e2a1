namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>
/// Målet över tid: what was promised when the agreement was signed, and what the parties have changed it to since. A goal is
/// judged by what held when its time ended.
/// </summary>
/// <param name="First">As it was signed.</param>
/// <param name="Changes">What it was changed to, each from a tertial on.</param>
public sealed record AgreedGoals(Goal First, IReadOnlyList<GoalChange> Changes)
{
    public static implicit operator AgreedGoals(Goal goal) => new(goal, []);

    /// <summary>What held before what holds in a tertial, each until the tertial in which it was changed.</summary>
    public IEnumerable<(Goal Goal, Tertial Until)> Before(Tertial tertial)
    {
        var goal = First;
        foreach (var change in Changes.Where(change => change.From <= tertial).OrderBy(change => change.From))
        {
            yield return (goal, change.From);
            goal = change.Goal;
        }
    }

    /// <summary>What held in a tertial.</summary>
    public Goal In(Tertial tertial) => Changes.Where(change => change.From <= tertial).MaxBy(change => change.From)?.Goal ?? First;
}

/// <summary>Ändrat mål: what the parties agreed on instead.</summary>
/// <param name="From">The first tertial that it holds in.</param>
/// <param name="Goal">What holds from then on.</param>
public sealed record GoalChange(Tertial From, Goal Goal);
