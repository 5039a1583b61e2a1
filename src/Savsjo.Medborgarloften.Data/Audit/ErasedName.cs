using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Savsjo.Medborgarloften.Data.Audit;

/// <summary>
/// Borttaget namn: what stands where the name of somebody who has been removed stood. Numbered, so that two of them are
/// told apart. The log itself says who decided it, and that entry is what makes the erased names of its person right.
/// </summary>
public static class ErasedName
{
    private const string Before = "Borttagen person ", ShownAs = "Visas som";

    public static string Of(int number) => Before + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What the entry of a removal says: how the person is shown from now on.</summary>
    public static string Values(int number) => AuditValues.Write([new(ShownAs, Of(number))]);

    /// <summary>Each decision to remove somebody, by the account's id.</summary>
    internal static async Task<IReadOnlyDictionary<string, Decision>> Decisions(AppDbContext db, CancellationToken cancellation)
    {
        var found = await db.AuditEntries.Where(entry => entry.Deed == AuditDeed.PersonRemoved).OrderBy(entry => entry.Sequence)
            .Select(entry => new { entry.Sequence, entry.Subject, entry.After }).ToListAsync(cancellation);
        var decisions = new Dictionary<string, Decision>();
        foreach (var entry in found)
            if (AccountSubject.IdIn(entry.Subject) is { } id && AuditValues.Read(entry.After) is [(ShownAs, var name)])
                decisions.TryAdd(id, new(entry.Sequence, name));
        return decisions;
    }

    /// <summary>
    /// Takes the person's name out of every entry that is theirs. In the transaction that saved the decision, and after it: the
    /// guards of the log ask for that.
    /// </summary>
    public static Task<int> Erase(AppDbContext db, string accountId, int number, CancellationToken cancellation = default)
    {
        var name = Of(number);
        return db.AuditEntries.Where(entry => entry.UserId == accountId && entry.NameSalt != null)
            .ExecuteUpdateAsync(
                entry => entry.SetProperty(one => one.UserName, name).SetProperty(one => one.NameSalt, (string?)null),
                cancellation);
    }

    /// <summary>How many of the person's entries are from before names could be erased.</summary>
    public static Task<int> NotErasable(AppDbContext db, string accountId, CancellationToken cancellation = default) =>
        db.AuditEntries.CountAsync(entry => entry.UserId == accountId && entry.NameDigest == null, cancellation);

    /// <param name="Sequence">The entry that says so.</param>
    internal sealed record Decision(long Sequence, string Name);
}
