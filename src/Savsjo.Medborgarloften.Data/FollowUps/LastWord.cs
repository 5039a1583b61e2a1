using Savsjo.Medborgarloften.Domain;

namespace Savsjo.Medborgarloften.Data.FollowUps;

/// <summary>
/// Sista ordet om ett tertial: the follow-up that was the last to tell its figures. A follow-up tells of the whole year so
/// far, so it is normally the year's latest; but when an earlier one is corrected afterwards, the correction is the last
/// word on its own tertials. Statistics and open data go by this, and so by the same figures.
/// </summary>
/// <param name="Tertial">The tertial told of.</param>
/// <param name="FollowUpReportId">Ids rise with time: one publication at a time is saved.</param>
public sealed record LastWord(Tertial Tertial, int FollowUpReportId)
{
    /// <param name="newest">Follow-ups of any years, each in its newest version: its id and its tertial.</param>
    public static IReadOnlyList<LastWord> Of(IEnumerable<(int Id, Tertial Tertial)> newest) => [.. newest
        .GroupBy(report => report.Tertial.Year)
        .OrderBy(year => year.Key)
        .SelectMany(year => year.Max(report => report.Tertial).YearToDate()
            .Select(tertial => new LastWord(tertial, year.Where(report => report.Tertial >= tertial).Max(report => report.Id))))];
}
