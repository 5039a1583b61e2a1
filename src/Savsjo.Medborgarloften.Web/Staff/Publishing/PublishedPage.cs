using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Publishing;

/// <summary>Kvittot på en publicering: what was published, when, and where it is.</summary>
/// <param name="Length">Of the PDF, in bytes.</param>
/// <param name="PublishedByName">For staff; the public reads the office's name.</param>
public sealed record PublishedPage(
    TertialSpan Covers, int Version, DateTime AtUtc, string PublishedByName, int PageCount, int Length, string Sha256)
{
    public Tertial Tertial => Covers.Last;

    public DownloadLink Download => new(FollowUpAddress.Pdf(Tertial), PageCount, Length);
}

/// <summary>Finds the published version that holds, without its file.</summary>
public static class PublishedPageQuery
{
    public static Task<PublishedPage?> FindPublished(this AppDbContext db, Tertial tertial, CancellationToken cancellation) =>
        db.FollowUpReports.AsNoTracking()
        .Where(report => report.Tertial == tertial)
        .OrderByDescending(report => report.Version)
        .Select(report => new PublishedPage(
            report.Covers,
            report.Version,
            report.Published.AtUtc,
            db.Users.Where(account => account.Id == report.Published.UserId).Select(account => account.DisplayName).FirstOrDefault() ?? "",
            report.Pdf.PageCount,
            report.Pdf.Length,
            report.Pdf.Sha256))
        .FirstOrDefaultAsync(cancellation);
}
