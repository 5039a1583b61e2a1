using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;

namespace Savsjo.Medborgarloften.Data.FollowUps;

/// <summary>
/// Sista ordet om ett tertial: the follow-up that was the last to tell its figures. A follow-up tells of the whole year so
/// far, so it is normally the year's latest; but when an earlier one is corrected afterwards, the correction is the last
/// word on its own tertials. Where one agreement ends and the next begins within a year, each has its own. Statistics and open data
/// go by this, and so by the same figures.
/// </summary>
/// <param name="Tertial">The tertial told of.</param>
/// <param name="FollowUpReportId">Ids rise with time: one publication at a time is saved.</param>
public sealed record LastWord(Tertial Tertial, int FollowUpReportId)
{
    /// <summary>The agreement that it is of; null where that is not here.</summary>
    public int? PeriodId { get; private init; }

    /// <param name="newest">Follow-ups of any years, each in its newest version: its id and its tertial.</param>
    /// <param name="agreed">The agreement that follows up a tertial; null where it is not here.</param>
    /// <returns>In the order of time.</returns>
    public static IReadOnlyList<LastWord> Of(
        IEnumerable<(int Id, Tertial Tertial)> newest, Func<Tertial, PromisePeriod?> agreed) => [.. newest
        .GroupBy(report => (report.Tertial.Year, Agreement: agreed(report.Tertial)))
        .OrderBy(part => part.Max(report => report.Tertial))
        .SelectMany(part => part.Max(report => report.Tertial).YearToDate()
            .Where(tertial => !(tertial < part.Key.Agreement?.FirstTertial))
            .Select(tertial => new LastWord(tertial, part.Where(report => report.Tertial >= tertial).Max(report => report.Id))
            {
                PeriodId = part.Key.Agreement?.Id,
            }))];
}
