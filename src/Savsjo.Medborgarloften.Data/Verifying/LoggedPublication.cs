using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.Data.Audit;

namespace Savsjo.Medborgarloften.Data.Verifying;

/// <summary>Publicering, as the log tells of it.</summary>
internal sealed partial record LoggedPublication(string Subject, string? PdfHash, string? ContentHash)
{
    /// <returns>By the tertial's number as it is stored, which need not be a tertial's, and version.</returns>
    public static async Task<Dictionary<(int Tertial, int Version), LoggedPublication>> All(
        AppDbContext db, CancellationToken cancellation)
    {
        var all = new Dictionary<(int, int), LoggedPublication>();
        var entries = db.AuditEntries.Where(entry => entry.Deed == AuditDeed.Published && entry.Tertial != null)
            .OrderBy(entry => entry.Sequence)
            .Select(entry => new { entry.Tertial, entry.Subject, entry.After });
        await foreach (var row in db.Stored(entries, cancellation))
            if (Version().Match(row.GetString(1)) is { Success: true } version)
                all.TryAdd(
                    (row.GetInt32(0), int.Parse(version.Groups[1].Value, null)),
                    Of(row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2)));
        return all;
    }

    private static LoggedPublication Of(string subject, string? after)
    {
        var values = AuditValues.Read(after);
        return new(subject, Named(PublicationHashes.Pdf), Named(PublicationHashes.Content));

        string? Named(string name) => values.FirstOrDefault(value => value.Name == name)?.Value;
    }

    [GeneratedRegex(@", version (\d{1,6})$")]
    private static partial Regex Version();
}
