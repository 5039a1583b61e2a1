using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Data.FollowUps;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;

namespace Savsjo.Medborgarloften.Web.Public.Statistics;

/// <summary>
/// Läser statistiken, from the newest version of each agreement's last follow-up of a year. That holds all of its tertials of the
/// year, and the totals and goals as they were decided on when it was published: a sum that was made here could give away what was
/// withheld there. Where one agreement ends and the next begins within a year both are told, so that how the first one ended is not
/// lost. Every query seeks in the index on tertial and version, and none grows with the years that are not shown.
/// </summary>
public sealed class StatisticsReader(AppDbContext db)
{
    /// <summary>The years that follow-ups tell of; null before the first.</summary>
    public async Task<YearRange?> Years(CancellationToken cancellation)
    {
        var tertials = db.FollowUpReports.Select(report => (Tertial?)report.Tertial);
        return await tertials.OrderBy(one => one).FirstOrDefaultAsync(cancellation) is { } first
            && await tertials.OrderByDescending(one => one).FirstOrDefaultAsync(cancellation) is { } last
            ? new(first.Year, last.Year)
            : null;
    }

    /// <param name="choice">At most <see cref="StatisticsChoice.MostYears"/> years.</param>
    /// <param name="known">The years that there are to choose from.</param>
    public async Task<StatisticsPage> Page(StatisticsChoice choice, YearRange known, CancellationToken cancellation)
    {
        var (from, to) = (new Tertial(choice.Years.First, 1), new Tertial(choice.Years.Last, 3));
        var newest = await db.NewestFollowUpReports()
            .Where(report => report.Tertial >= from && report.Tertial <= to)
            .Select(report => new { report.Id, report.Tertial })
            .ToListAsync(cancellation);
        var agreed = await db.SeriesInUse(cancellation);
        var words = LastWord.Of(newest.Select(report => (report.Id, report.Tertial)), agreed.PeriodWith);
        return StatisticsPage.Of(choice, known, AsLastTold(words, await Contents(words, cancellation)), agreed);
    }

    private async Task<Dictionary<int, FollowUpReportContent>> Contents(IReadOnlyList<LastWord> words, CancellationToken cancellation)
    {
        var ids = words.Select(word => word.FollowUpReportId).Distinct().ToList();
        return await db.FollowUpReports.AsNoTracking()
            .Where(report => ids.Contains(report.Id))
            .Select(report => new { report.Id, report.Content })
            .ToDictionaryAsync(report => report.Id, report => report.Content, cancellation);
    }

    /// <summary>One content for each agreement and year, in order.</summary>
    private static IReadOnlyList<FollowUpReportContent> AsLastTold(
        IReadOnlyList<LastWord> words, Dictionary<int, FollowUpReportContent> contents) =>
    [
        .. from word in words
           group word by (word.Tertial.Year, word.PeriodId) into year
           let last = year.MaxBy(word => word.Tertial)!.FollowUpReportId
           let corrected = year.Where(word => word.FollowUpReportId != last)
           select YearAsLastTold.Of(
               contents[last], [.. corrected.Select(word => new ToldTertial(word.Tertial, contents[word.FollowUpReportId]))])
               .OfItsOwnYear(),
    ];
}
