using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Web.Staff.Histories;

namespace Savsjo.Medborgarloften.Web.Admin.AuditLog;

/// <summary>Sidan Logg: fifty entries, newest first, found by number and never by counting from the top.</summary>
public sealed record AuditLogPage(
    AuditLogQuery Query, AuditLogChoices Choices, IReadOnlyList<string> Unknown, IReadOnlyList<LoggedEntry> Entries, bool HasNewer,
    bool HasOlder)
{
    private const int Size = 50;
    private const string UnknownPlace = "Adressen pekar inte på någon plats i loggen.";

    public static async Task<AuditLogPage> Load(AppDbContext db, AuditLogQuery query, CancellationToken cancellation)
    {
        var choices = await AuditLogChoices.Load(db, cancellation);
        var filter = AuditLogFilter.Of(query, choices);
        var entries = filter.Of(db.AuditEntries.AsNoTracking());
        if (!TryReadPlace(query.Before, out var before) || !TryReadPlace(query.After, out var after))
            return new(query, choices, [.. filter.Unknown, UnknownPlace], [], HasNewer: false, HasOlder: false);
        var page = after is null
            ? await Older(before)
            : await Newer(after.Value);
        return page with { Entries = await NamedAccounts.In(db, page.Entries, cancellation) };

        async Task<AuditLogPage> Older(long? limit)
        {
            var found = await entries.Where(entry => limit == null || entry.Sequence < limit)
                .OrderByDescending(entry => entry.Sequence).Take(Size + 1).ToListAsync(cancellation);
            return Page(found.Take(Size), hasNewer: limit is not null, hasOlder: found.Count > Size);
        }

        async Task<AuditLogPage> Newer(long limit)
        {
            var found = await entries.Where(entry => entry.Sequence > limit)
                .OrderBy(entry => entry.Sequence).Take(Size + 1).ToListAsync(cancellation);
            return Page(found.Take(Size).Reverse(), hasNewer: found.Count > Size, hasOlder: true);
        }

        AuditLogPage Page(IEnumerable<AuditEntry> found, bool hasNewer, bool hasOlder) =>
            new(query, choices, filter.Unknown, [.. found.Select(LoggedEntry.Of)], hasNewer, hasOlder);
    }

    private static bool TryReadPlace(string? text, out long? sequence)
    {
        sequence = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return sequence is not null || string.IsNullOrEmpty(text);
    }
}
