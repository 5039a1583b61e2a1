using Savsjo.Medborgarloften.Domain.FollowUps;

namespace Savsjo.Medborgarloften.Data.FollowUps;

/// <summary>
/// Gällande versioner: of each tertial's follow-up the one that holds. Without these, DbSet by DbSet, one has every version
/// that was ever published.
/// </summary>
public static class NewestVersions
{
    public static IQueryable<FollowUpReport> NewestFollowUpReports(this AppDbContext db) => db.FollowUpReports
        .Where(report => !db.FollowUpReports.Any(newer => newer.Tertial == report.Tertial && newer.Version > report.Version));

    /// <summary>The figures of the versions that hold; a figure still stands once in each follow-up of its year.</summary>
    public static IQueryable<PublishedFigure> NewestPublishedFigures(this AppDbContext db) => db.PublishedFigures
        .Where(figure => db.NewestFollowUpReports().Any(report => report.Id == figure.FollowUpReportId));
}
