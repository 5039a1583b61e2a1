namespace Savsjo.Medborgarloften.Domain.Tests.Judging.History;

/// <summary>
/// The activity whose count goes on into the one that is judged, with the goal's number as it was for it.
/// Kind, comparison and span are the same: it counts the same thing.
/// </summary>
public sealed record NaivePredecessor(
    IReadOnlyList<NaiveTertial> AppliesTo,
    IReadOnlyList<NaiveStatement> Statements,
    decimal Number,
    IReadOnlyList<NaiveGoalChange> Changes,
    NaivePredecessor? ContinuedFrom = null);
