using Savsjo.Medborgarloften.Domain.Tests.Judging.History;

namespace Savsjo.Medborgarloften.Domain.Tests.Judging;

/// <param name="Round">The last tertial of the round.</param>
/// <param name="Verdict">Reached, NotReached or NotReported; null where the round is not judged by itself
/// (a goal over one time) or owes nothing.</param>
/// <param name="Figure">The round's own figure (a yes is 1, a no is 0); null where it is not known.</param>
/// <param name="Owed">What the round owed; null where the goal is over one time.</param>
/// <param name="IsStated">Whether anything was stated in the round.</param>
public sealed record NaiveRoundVerdict(
    NaiveTertial Round,
    NaiveVerdict? Verdict,
    NaiveFigure? Figure,
    decimal? Owed,
    bool IsStated);
