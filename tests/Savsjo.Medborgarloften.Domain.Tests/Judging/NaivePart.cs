using Savsjo.Medborgarloften.Domain.Tests.Judging.History;

namespace Savsjo.Medborgarloften.Domain.Tests.Judging;

/// <summary>A published round with those of its tertials that the goal has; or one tertial that no follow-up covers.</summary>
public sealed record NaivePart(
    NaiveTertial Round,
    IReadOnlyList<NaiveTertial> Tertials,
    bool IsFollowedUp,
    NaiveStatement? Stated,
    bool IsExcused)
{
    /// <summary>Nothing was stated, since the activity was dropped in this round or before.</summary>
    public bool IsDropped { get; init; }
}
