namespace Savsjo.Medborgarloften.Web.Public.FollowUps;

/// <summary>Alla uppföljningar, year by year, latest first.</summary>
public sealed record FollowUpArchive(IReadOnlyList<FollowUpYear> Years)
{
    public static FollowUpArchive Of(IEnumerable<ArchivedFollowUp> latestFirst) =>
        new([.. latestFirst.GroupBy(one => one.Tertial.Year).Select(year => new FollowUpYear(year.Key, [.. year]))]);
}

/// <summary>One year's follow-ups.</summary>
public sealed record FollowUpYear(int Year, IReadOnlyList<ArchivedFollowUp> FollowUps);
