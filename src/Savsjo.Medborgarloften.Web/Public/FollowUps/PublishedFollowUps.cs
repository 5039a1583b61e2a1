using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Versions;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Public.FollowUps;

/// <summary>
/// Det publicerade: all that the public pages read of follow-ups. Each method is one query, and none takes along a
/// content or a file that it does not hand out.
/// </summary>
public sealed class PublishedFollowUps(AppDbContext db)
{
    /// <summary>The newest version of the latest follow-up; null before the first.</summary>
    public Task<PublishedFollowUp?> Latest(CancellationToken cancellation) =>
        First(db.FollowUpReports.OrderByDescending(report => report.Tertial).ThenByDescending(report => report.Version), cancellation);

    /// <summary>The newest version of a tertial's follow-up, or exactly one; null when it is not published.</summary>
    public Task<PublishedFollowUp?> Find(Tertial tertial, int? version, CancellationToken cancellation) =>
        First(Of(tertial, version), cancellation);

    /// <summary>The newest version of each of some tertials' follow-ups, in order.</summary>
    public async Task<IReadOnlyList<FollowUpReportContent>> Contents(
        IReadOnlyCollection<Tertial> tertials, CancellationToken cancellation) =>
        tertials.Count == 0 ? [] : await Newest()
            .Where(report => tertials.Contains(report.Tertial))
            .OrderBy(report => report.Tertial)
            .Select(report => report.Content)
            .ToListAsync(cancellation);

    /// <summary>Every version of a tertial's follow-up, without their contents.</summary>
    public async Task<IReadOnlyList<PublishedVersion>> Versions(Tertial tertial, CancellationToken cancellation) =>
        await db.FollowUpReports
            .Where(report => report.Tertial == tertial)
            .OrderBy(report => report.Version)
            .Select(report => new PublishedVersion(report.Version, report.Published.AtUtc, report.CorrectionReason))
            .ToListAsync(cancellation);

    /// <summary>The follow-ups that came before a tertial's, latest first.</summary>
    public async Task<IReadOnlyList<TertialSpan>> Before(Tertial tertial, int most, CancellationToken cancellation) =>
        await Newest()
            .Where(report => report.Tertial < tertial)
            .OrderByDescending(report => report.Tertial)
            .Take(most)
            .Select(report => new TertialSpan(report.FirstTertial, report.Tertial))
            .ToListAsync(cancellation);

    /// <summary>What the latest follow-up covers, where that is later than another; null for the latest one itself.</summary>
    public Task<TertialSpan?> LatestAfter(Tertial tertial, CancellationToken cancellation) => db.FollowUpReports
        .Where(report => report.Tertial > tertial)
        .OrderByDescending(report => report.Tertial)
        .Select(report => (TertialSpan?)new TertialSpan(report.FirstTertial, report.Tertial))
        .FirstOrDefaultAsync(cancellation);

    /// <summary>The newest version of the follow-up that came right before a tertial's; null for the first.</summary>
    public Task<FollowUpReportContent?> RightBefore(Tertial tertial, CancellationToken cancellation) => db.FollowUpReports
        .Where(report => report.Tertial < tertial)
        .OrderByDescending(report => report.Tertial).ThenByDescending(report => report.Version)
        .Select(report => (FollowUpReportContent?)report.Content)
        .FirstOrDefaultAsync(cancellation);

    /// <summary>Every follow-up in its newest version, latest first, without their contents.</summary>
    public async Task<IReadOnlyList<ArchivedFollowUp>> All(CancellationToken cancellation) =>
        await Newest()
            .OrderByDescending(report => report.Tertial)
            .Select(report => new ArchivedFollowUp(
                new TertialSpan(report.FirstTertial, report.Tertial), report.Version, report.Published.AtUtc, report.Pdf.PageCount,
                    report.Pdf.Length, report.TransferredFrom))
            .ToListAsync(cancellation);

    /// <summary>The file of the newest version, or of exactly one; null when it is not published.</summary>
    public Task<PublishedFile?> File(Tertial tertial, int? version, CancellationToken cancellation) =>
        Of(tertial, version)
            .Select(report => new PublishedFile(report.Version, report.Published.AtUtc, report.Pdf.Bytes, report.Pdf.Sha256))
            .FirstOrDefaultAsync(cancellation);

    private static Task<PublishedFollowUp?> First(IQueryable<FollowUpReport> reports, CancellationToken cancellation) => reports
        .Select(report => new PublishedFollowUp(report.Content, report.Pdf.PageCount, report.Pdf.Length))
        .FirstOrDefaultAsync(cancellation);

    private IQueryable<FollowUpReport> Of(Tertial tertial, int? version) => db.FollowUpReports
        .Where(report => report.Tertial == tertial && (version == null || report.Version == version))
        .OrderByDescending(report => report.Version);

    private IQueryable<FollowUpReport> Newest() => db.FollowUpReports
        .Where(report => !db.FollowUpReports.Any(newer => newer.Tertial == report.Tertial && newer.Version > report.Version));
}

/// <summary>A published version with what a link to its file says.</summary>
public sealed record PublishedFollowUp(FollowUpReportContent Content, int PageCount, int Length)
{
    /// <summary>The file at the tertial's own address, which always is the newest version's.</summary>
    public DownloadLink NewestFile => new(FollowUpAddress.Pdf(Content.Tertial), PageCount, Length);

    /// <summary>The file of exactly this version.</summary>
    public DownloadLink ExactFile => new(FollowUpAddress.Pdf(Content.Tertial, Content.Version), PageCount, Length);
}

/// <summary>A row of the list of all follow-ups.</summary>
public sealed record ArchivedFollowUp(
    TertialSpan Covers, int Version, DateTime PublishedAtUtc, int PageCount, int Length, SourceDocument? Source)
{
    public Tertial Tertial => Covers.Last;

    /// <summary>"Publicerad 22 januari 2021."</summary>
    public string Imprint => VersionInBrief.Sentence(Version, PublishedAtUtc, Source);

    public DownloadLink File => new(FollowUpAddress.Pdf(Tertial), PageCount, Length);
}

/// <summary>A PDF as it was published.</summary>
public sealed record PublishedFile(int Version, DateTime PublishedAtUtc, byte[] Bytes, string Sha256);
