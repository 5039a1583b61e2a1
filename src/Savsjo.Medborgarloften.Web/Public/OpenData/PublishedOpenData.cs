using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Data.FollowUps;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Web.Public.OpenData.Api;
using Savsjo.Medborgarloften.Web.Public.OpenData.Resources;

namespace Savsjo.Medborgarloften.Web.Public.OpenData;

/// <summary>
/// Det publicerade, som öppna data: everything that the API, the files, the catalogue and the feed read. Only published rows,
/// by their indexes, and a content only where it is handed out.
/// </summary>
public sealed class PublishedOpenData(AppDbContext db, FrozenFacts facts)
{
    private static readonly Expression<Func<FollowUpReport, PublishedReport>> InShort = report =>
        new(report.Id, new TertialSpan(report.FirstTertial, report.Tertial), report.Version, report.Published.AtUtc,
            report.SmallCountsBelow, report.CorrectionReason, report.TransferredFrom);

    private IQueryable<FollowUpReport> Newest => db.NewestFollowUpReports().AsNoTracking();

    /// <summary>Follow-ups in their newest version, latest first.</summary>
    public Task<(IReadOnlyList<PublishedReport> Reports, int Total)> FollowUps(int? year, Paging page, CancellationToken cancellation) =>
        Page(Newest.Where(OfYear(year)).OrderByDescending(report => report.Tertial), page, cancellation);

    /// <summary>A tertial's versions, newest first.</summary>
    public Task<(IReadOnlyList<PublishedReport> Reports, int Total)> Versions(
        Tertial tertial, Paging page, CancellationToken cancellation) =>
        Page(
            db.FollowUpReports.AsNoTracking()
                .Where(report => report.Tertial == tertial).OrderByDescending(report => report.Version),
            page, cancellation);

    /// <summary>The content of a version, or of the newest; null when it is not published.</summary>
    public Task<FollowUpReportContent?> Content(Tertial tertial, int? version, CancellationToken cancellation) => db.FollowUpReports
        .Where(report => report.Tertial == tertial && (version == null || report.Version == version))
        .OrderByDescending(report => report.Version)
        .Select(report => report.Content)
        .FirstOrDefaultAsync(cancellation);

    public Task<int> NewestVersion(Tertial tertial, CancellationToken cancellation) => db.FollowUpReports
        .Where(report => report.Tertial == tertial)
        .MaxAsync(report => report.Version, cancellation);

    /// <summary>The latest follow-up of a period, in its newest version; null when there is no such period.</summary>
    public async Task<FollowUpReportContent?> LatestOfPeriod(string periodId, CancellationToken cancellation) =>
        (await Periods(cancellation)).FirstOrDefault(period => period.Id == periodId) is { } found
            ? await Content(found.Latest, version: null, cancellation)
            : null;

    /// <summary>Which activity continues which, from agreement to agreement.</summary>
    public Task<AgreedSeries> Agreed(CancellationToken cancellation) => db.SeriesInUse(cancellation);

    /// <summary>Changes with every change of an agreement in use.</summary>
    public async Task<int> AgreedVersion(CancellationToken cancellation) =>
        (await db.VersionsInUse(cancellation)).Sum(agreement => agreement.Version);

    /// <summary>Every period that has a follow-up, latest first, each with the latest of its follow-ups.</summary>
    public async Task<IReadOnlyList<PublishedPeriod>> Periods(CancellationToken cancellation)
    {
        var reports = await Newest.OrderByDescending(report => report.Tertial).Select(InShort).ToListAsync(cancellation);
        var factOf = await facts.Of(db, reports, cancellation);
        return [.. reports.Select(report => factOf(report).Period).DistinctBy(period => period.Id)];
    }

    /// <summary>
    /// A page of figures: of one version, or of each tertial as it was last told. The order is time's, and then the
    /// document's.
    /// </summary>
    public async Task<(IReadOnlyList<FigureRow> Rows, int Total)> Figures(FigureFilter filter, Paging? page, CancellationToken cancellation)
    {
        var agreed = await Agreed(cancellation);
        var sources = await Sources(filter, agreed, cancellation);
        var reports = sources.ToDictionary(source => source.Report.Id, source => source.Report);
        var figures = filter.Of(db.PublishedFigures.AsNoTracking().Where(FigureSource.Tells(sources)));
        var ordered = figures.OrderBy(figure => figure.Tertial).ThenBy(figure => figure.Id).AsQueryable();
        if (page is not null)
            ordered = ordered.Skip(page.Skipped).Take(page.Limit);
        var rows = await ordered.ToListAsync(cancellation);
        var total = page is null ? rows.Count : await figures.CountAsync(cancellation);
        var told = rows.Select(figure => figure.FollowUpReportId).Distinct();
        var factsOf = await facts.Of(db, [.. told.Select(id => reports[id])], cancellation);
        return ([.. rows.Select(Row)], total);

        FigureRow Row(PublishedFigure figure)
        {
            var report = reports[figure.FollowUpReportId];
            return report.Row(figure, agreed, factsOf(report));
        }
    }

    /// <summary>Every follow-up in its newest version, in the order of time.</summary>
    public async Task<IReadOnlyList<FollowUpReportContent>> Contents(CancellationToken cancellation) =>
        await Newest.OrderBy(report => report.Tertial).Select(report => report.Content).ToListAsync(cancellation);

    /// <summary>The publication that came last, and the tertials that are published; null before the first.</summary>
    public async Task<PublishedSpan?> Span(CancellationToken cancellation)
    {
        var reports = db.FollowUpReports.AsNoTracking();
        var newest = await reports.OrderByDescending(report => report.Id)
            .Select(report => new { report.Id, report.Published.AtUtc }).FirstOrDefaultAsync(cancellation);
        if (newest is null)
            return null;
        var oldest = await reports.OrderBy(report => report.Id).Select(report => report.Published.AtUtc).FirstAsync(cancellation);
        var first = await reports.OrderBy(report => report.Tertial).Select(report => report.FirstTertial).FirstAsync(cancellation);
        var latest = await reports.OrderByDescending(report => report.Tertial)
            .Select(report => new TertialSpan(report.FirstTertial, report.Tertial)).FirstAsync(cancellation);
        return new(newest.Id, oldest, newest.AtUtc, first, latest);
    }

    /// <summary>
    /// The publications of the latest tertials, corrections too. In the order of what they are about: what is transferred late is no
    /// news.
    /// </summary>
    public async Task<IReadOnlyList<PublishedReport>> LastPublications(int most, CancellationToken cancellation) =>
        await db.FollowUpReports.AsNoTracking()
            .OrderByDescending(report => report.Tertial).ThenByDescending(report => report.Version).Take(most)
            .Select(InShort)
            .ToListAsync(cancellation);

    private async Task<IReadOnlyList<FigureSource>> Sources(
        FigureFilter filter, AgreedSeries agreed, CancellationToken cancellation)
    {
        if (filter.FollowUp is not { } tertial)
            return FigureSource.Of(await Newest.Where(OfYear(filter.Year)).Select(InShort).ToListAsync(cancellation), agreed);
        var version = await db.FollowUpReports.AsNoTracking()
            .Where(report => report.Tertial == tertial && (filter.Version == null || report.Version == filter.Version))
            .OrderByDescending(report => report.Version)
            .Select(InShort)
            .FirstOrDefaultAsync(cancellation);
        return version is null ? [] : [FigureSource.All(version)];
    }

    private static async Task<(IReadOnlyList<PublishedReport>, int)> Page(
        IQueryable<FollowUpReport> reports, Paging page, CancellationToken cancellation)
    {
        var total = await reports.CountAsync(cancellation);
        return (await reports.Skip(page.Skipped).Take(page.Limit)
            .Select(InShort)
            .ToListAsync(cancellation), total);
    }

    private static Expression<Func<FollowUpReport, bool>> OfYear(int? year)
    {
        if (year is not { } one)
            return report => true;
        var (first, last) = (new Tertial(one, 1), new Tertial(one, 3));
        return report => report.Tertial >= first && report.Tertial <= last;
    }
}
