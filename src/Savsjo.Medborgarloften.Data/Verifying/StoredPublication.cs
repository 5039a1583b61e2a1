using System.Globalization;
using System.Runtime.CompilerServices;
using Savsjo.Medborgarloften.Domain;

namespace Savsjo.Medborgarloften.Data.Verifying;

/// <summary>En publicering som den är lagrad: letter by letter and byte by byte, as it was hashed.</summary>
/// <param name="Content">The content's JSON.</param>
public sealed record StoredPublication(Tertial Tertial, int Version, DateTime PublishedUtc, string Content, byte[] Pdf)
{
    /// <summary>"uppfoljning-2020-tertial-3-version-1".</summary>
    public string FileName =>
        string.Create(CultureInfo.InvariantCulture,
            $"uppfoljning-{Tertial.Year}-tertial-{Tertial.Number}-version-{Version}");

    /// <summary>Every version of every follow-up that ends in the year, one at a time in memory.</summary>
    public static async IAsyncEnumerable<StoredPublication> OfYear(
        AppDbContext db, int year, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var (first, last) = (new Tertial(year, 1), new Tertial(year, 3));
        var published = db.FollowUpReports.Where(report => report.Tertial >= first && report.Tertial <= last)
            .OrderBy(report => report.Tertial).ThenBy(report => report.Version)
            .Select(report => new { report.Tertial, report.Version, report.Published.AtUtc, report.Content, report.Pdf.Bytes });
        await foreach (var row in db.Stored(published, cancellation))
            yield return new(
                Tertial.FromValue(row.GetInt32(0)), row.GetInt32(1), DateTime.SpecifyKind(row.GetDateTime(2), DateTimeKind.Utc),
                row.GetString(3), row.GetFieldValue<byte[]>(4));
    }
}
