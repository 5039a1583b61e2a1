using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Admin.SecurityEvents;

/// <summary>
/// Säkerhetshändelser, for administrators: how many of each kind in thirty days, and the latest minutes that had any. No addresses and
/// nothing that was typed: there is none of it to show.
/// </summary>
public sealed record SecurityEventsPage(IReadOnlyList<CountedKind> Kinds, IReadOnlyList<ListedSecurityEvent> Latest)
{
    public const int MostShown = 100;
    public const int Days = 30;

    public static async Task<SecurityEventsPage> Read(AppDbContext db, DateTime nowUtc, CancellationToken cancellation)
    {
        var earliest = nowUtc.AddDays(-Days);
        var events = db.SecurityEvents.AsNoTracking().Where(one => one.MinuteUtc >= earliest);
        var kinds = await events.GroupBy(one => one.Kind)
            .Select(kind => new { Kind = kind.Key, Count = kind.Sum(one => one.Count), Latest = kind.Max(one => one.MinuteUtc) })
            .ToListAsync(cancellation);
        var latest = await events.OrderByDescending(one => one.MinuteUtc).ThenByDescending(one => one.Id).Take(MostShown)
            .ToListAsync(cancellation);
        var names = await NamesOf(db, latest, cancellation);
        return new(
            [.. kinds.OrderByDescending(kind => kind.Count).Select(kind => new CountedKind(kind.Kind.Word, Times(kind.Count),
                kind.Latest.AsMoment()))],
            [.. latest.Select(one => ListedSecurityEvent.Of(one, names.GetValueOrDefault(one.AccountId)))]);
    }

    internal static string Times(int count) => count == 1 ? "en gång" : $"{SwedishText.InWords(count)} gånger";

    private static Task<Dictionary<string, string>> NamesOf(
        AppDbContext db, IReadOnlyList<SecurityEvent> events, CancellationToken cancellation)
    {
        var ids = events.Select(one => one.AccountId).Distinct().ToList();
        return db.Users.Where(user => ids.Contains(user.Id))
            .ToDictionaryAsync(user => user.Id, user => user.DisplayName, cancellation);
    }
}

/// <summary>Ett slag av händelse, med hur många gånger.</summary>
public sealed record CountedKind(string Word, string Times, string Latest);

/// <summary>En säkerhetshändelse i listan.</summary>
/// <param name="Who">Whose account it concerned.</param>
/// <param name="Detail">What else tells the kind; empty for most.</param>
/// <param name="RequestId">Of the first of them, as in the server's own log.</param>
public sealed record ListedSecurityEvent(string Word, string Times, string Who, string When, string Detail, string RequestId)
{
    public static ListedSecurityEvent Of(SecurityEvent one, string? name) => new(
        one.Kind.Word, SecurityEventsPage.Times(one.Count), name ?? "inget känt konto", one.MinuteUtc.AsMoment(),
        one.Detail.ReplaceLineEndings(", "), one.RequestId);
}
