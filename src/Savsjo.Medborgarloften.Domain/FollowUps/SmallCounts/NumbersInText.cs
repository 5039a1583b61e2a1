using Savsjo.Medborgarloften.Domain.FiguresInText;

namespace Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;

/// <summary>Tal i text: the counts that a text of somebody's own holds, in figures or words.</summary>
internal static class NumbersInText
{
    /// <param name="text">What somebody wrote.</param>
    /// <param name="subgroupLabels">"21 år och yngre": numbers that name a group and count nothing.</param>
    public static IReadOnlyList<int> Of(string text, IEnumerable<string> subgroupLabels) =>
        [.. FigureReader.CountsIn(text, subgroupLabels).Distinct().Order()];
}
