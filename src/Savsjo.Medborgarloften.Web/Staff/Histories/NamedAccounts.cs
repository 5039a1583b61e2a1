using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Staff.Histories;

/// <summary>Kontonas namn: the log knows an account by its id; whoever reads the page wants to know whose it is.</summary>
public static class NamedAccounts
{
    /// <summary>
    /// The same entries, with "Konto: Karin Berg" for those that concern an account and names for the accounts that a value
    /// lists; one query for all of them.
    /// </summary>
    public static async Task<IReadOnlyList<LoggedEntry>> In(
        AppDbContext db, IReadOnlyList<LoggedEntry> entries, CancellationToken cancellation)
    {
        var ids = entries.SelectMany(IdsIn).ToList();
        if (ids.Count == 0)
            return entries;
        var names = await StaffNames.Find(db, ids, cancellation);
        return [.. entries.Select(entry => entry with
        {
            Subject = AccountSubject.IdIn(entry.Subject) is { } id ? $"Konto: {names[id]}" : entry.Subject,
            Values =
            [
                .. entry.Values.Select(value =>
                    value with { Before = Named(value.Before, names), After = Named(value.After, names) }),
            ],
        })];
    }

    private static IEnumerable<string> IdsIn(LoggedEntry entry) =>
        entry.Values.SelectMany(value => AccountSubject.IdsIn(value.Before).Concat(AccountSubject.IdsIn(value.After)))
            .Concat(AccountSubject.IdIn(entry.Subject) is { } id ? [id] : []);

    private static string? Named(string? value, StaffNames names) =>
        AccountSubject.IdsIn(value) is { Count: > 0 } ids
            ? string.Join(", ", ids.Select(id => names[id]).Order(StringComparer.Create(SwedishText.Culture, ignoreCase: true)))
            : value;
}
