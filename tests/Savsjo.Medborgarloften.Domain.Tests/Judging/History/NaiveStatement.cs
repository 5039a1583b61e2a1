namespace Savsjo.Medborgarloften.Domain.Tests.Judging.History;

/// <summary>
/// What was stated in a round. The round is known by its last tertial. Nothing stated is no statement at all.
/// </summary>
public sealed record NaiveStatement(
    NaiveTertial Round,
    NaiveStatementKind Kind,
    decimal Number = 0,
    NaiveMark Mark = NaiveMark.None);
