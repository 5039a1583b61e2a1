using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Web.Features.FollowUpReports;

namespace Savsjo.Medborgarloften.Web.Features.Statistics;

/// <summary>
/// Läser statistiken, from the newest version of each year's last follow-up. That holds all of the year's tertials, and
/// the totals and goals as they were decided on when it was published: a sum that was made here could give away what was
/// withheld there. Every query seeks in the index on tertial and version, and none grows with the years that are not shown.
/// </summary>
public sealed class StatisticsReader(AppDbContext db, PublishedFollowUps published)
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
        var tertials = await db.FollowUpReports
            .Where(report => report.Tertial >= from && report.Tertial <= to)
            .Select(report => report.Tertial)
            .ToListAsync(cancellation);
        var lastOfYears = tertials.GroupBy(tertial => tertial.Year).Select(year => year.Max()).ToList();
        return StatisticsPage.Of(choice, known, await published.Contents(lastOfYears, cancellation));
    }
}
