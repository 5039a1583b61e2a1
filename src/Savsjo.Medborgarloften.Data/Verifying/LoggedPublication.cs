using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;

namespace Savsjo.Medborgarloften.Data.Verifying;

/// <summary>Publicering, as the log tells of it.</summary>
internal sealed partial record LoggedPublication(string Subject, string? PdfHash, string? ContentHash)
{
    public static async Task<Dictionary<(Tertial Tertial, int Version), LoggedPublication>> All(
        AppDbContext db, CancellationToken cancellation)
    {
        var entries = await db.AuditEntries.Where(entry => entry.Deed == AuditDeed.Published && entry.Tertial != null)
            .OrderBy(entry => entry.Sequence)
            .Select(entry => new { entry.Tertial, entry.Subject, entry.After })
            .ToListAsync(cancellation);
        var all = new Dictionary<(Tertial, int), LoggedPublication>();
        foreach (var entry in entries)
            if (Version().Match(entry.Subject) is { Success: true } version)
                all.TryAdd((entry.Tertial!.Value, int.Parse(version.Groups[1].Value, null)), Of(entry.Subject, entry.After));
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
