using Savsjo.Medborgarloften.Domain.Tests.Judging.History;

namespace Savsjo.Medborgarloften.Domain.Tests.Judging;

/// <summary>The verdict of one year (or of the whole period, or of the one year that goes over New Year).</summary>
public sealed record NaiveTimeVerdict(
    string Name,
    NaiveVerdict Verdict,
    NaiveFigure? Sum,
    decimal Owed,
    NaiveTertial? ReachedIn,
    int RoundsKept,
    int RoundsJudged);
