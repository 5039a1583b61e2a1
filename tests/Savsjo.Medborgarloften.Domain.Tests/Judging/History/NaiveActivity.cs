namespace Savsjo.Medborgarloften.Domain.Tests.Judging.History;

/// <param name="AppliesTo">The tertials as planned (an ending is told in <paramref name="EndedIn"/>).</param>
/// <param name="Statements">What was stated, at most one for each round.</param>
/// <param name="ContinuedFrom">The predecessor whose count goes on into this one.</param>
/// <param name="EndedIn">The tertial in which the activity ended ("utgår", or replaced without its count).</param>
/// <param name="ReplacedFrom">The first tertial in which a successor counts, when the count goes on there.</param>
/// <param name="DoneIn">The round in which it was called "Klart": later rounds need not be reported.</param>
/// <param name="DroppedIn">The round in which it was called "Utgår", for good.</param>
public sealed record NaiveActivity(
    IReadOnlyList<NaiveTertial> AppliesTo,
    IReadOnlyList<NaiveStatement> Statements,
    NaivePredecessor? ContinuedFrom = null,
    NaiveTertial? EndedIn = null,
    NaiveTertial? ReplacedFrom = null,
    NaiveTertial? DoneIn = null,
    NaiveTertial? DroppedIn = null);
