using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Suspicions;

/// <summary>Andelsstapel: how much of a count is its subgroup.</summary>
/// <param name="Description">The bar in words.</param>
/// <param name="Share">The subgroup's share, from 0 to 1.</param>
/// <param name="SubgroupLabel">"21 år och yngre".</param>
public sealed record ShareBarReading(string Description, decimal Share, string? SubgroupLabel)
{
    /// <summary>Null when either number is missing or withheld, or there is nothing to share.</summary>
    public static ShareBarReading? Of(SuspicionTable table) =>
        table.YearTotal is { HasSharedCount: true, Figure: { Count: { } count, Subgroup: { } subgroup } }
            ? new(
                $"{SwedishText.Number(subgroup)} av {SwedishText.Number(count)} misstankar gäller {table.SubgroupLabel}.",
                (decimal)subgroup / count, table.SubgroupLabel)
            : null;
}
