namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>Mål: what was promised of a measure: at least, at most or exactly so much, per tertial, year or whole period.</summary>
/// <param name="Comparison">Minst, högst or exakt.</param>
/// <param name="Target">The promised number: a count, or a percentage with one decimal at most.</param>
/// <param name="Span">The time over which it is judged.</param>
/// <param name="Baseline">Utgångsvärde, for a percentage that should rise or fall from somewhere.</param>
public sealed record Goal(GoalComparison Comparison, decimal Target, GoalSpan Span, decimal? Baseline = null)
{
    /// <summary>"minst 15", "högst 10", "exakt 4".</summary>
    public string InFigures => $"{Comparison.Word} {SwedishText.Number(Target)}";

    /// <summary>Whether an amount meets the goal, if nothing more were to come.</summary>
    public bool IsMetBy(decimal amount) => Comparison switch
    {
        GoalComparison.AtLeast => amount >= Target,
        GoalComparison.AtMost => amount <= Target,
        _ => amount == Target,
    };
}

/// <summary>Jämförelse: which side of the target is good.</summary>
public enum GoalComparison
{
    AtLeast = 1,
    AtMost = 2,
    Exactly = 3,
}

/// <summary>Tid: over what a goal is judged.</summary>
public enum GoalSpan
{
    Tertial = 1,
    Year = 2,
    Period = 3,
}

/// <summary>The Swedish wording of goals.</summary>
public static class GoalWording
{
    extension(GoalComparison comparison)
    {
        /// <summary>"minst", "högst", "exakt".</summary>
        public string Word => comparison switch
        {
            GoalComparison.AtLeast => "minst",
            GoalComparison.AtMost => "högst",
            _ => "exakt",
        };
    }
}
