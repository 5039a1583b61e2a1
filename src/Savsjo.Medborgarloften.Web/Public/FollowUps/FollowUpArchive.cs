using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Public.FollowUps;

/// <summary>Alla uppföljningar, year by year, latest first.</summary>
public sealed record FollowUpArchive(IReadOnlyList<FollowUpYear> Years)
{
    public static FollowUpArchive Of(IEnumerable<ArchivedFollowUp> latestFirst) =>
        new([.. latestFirst.GroupBy(one => one.Tertial.Year).Select(year => new FollowUpYear(year.Key, [.. year]))]);

    /// <summary>"Publicerad 22 januari 2021.", "Version 2, publicerad 2 mars 2021."</summary>
    public static string Imprint(ArchivedFollowUp one)
    {
        var day = SwedishText.Date(DateOnly.FromDateTime(one.PublishedAtUtc.InSweden()));
        return one.Version == 1 ? $"Publicerad {day}." : $"Rättad: version {one.Version}, publicerad {day}.";
    }
}

/// <summary>One year's follow-ups.</summary>
public sealed record FollowUpYear(int Year, IReadOnlyList<ArchivedFollowUp> FollowUps);
