using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Municipality;

namespace Savsjo.Medborgarloften.Web.Accounts;

/// <summary>Engångslänkar: makes and finds them. Whoever makes one saves it, together with what it belongs to.</summary>
public sealed class OneTimeLinks(AppDbContext db, MunicipalityOptions municipality, TimeProvider clock)
{
    private const int CodeLength = 64;

    /// <summary>
    /// The whole address, the only time that it is known. What stands after "#" is sent to no server, so it is in nobody's log. An
    /// earlier link to the same account no longer holds.
    /// </summary>
    public async Task<OneTimeAddress> Make(StaffAccount account, OneTimeLinkKind kind)
    {
        await Spend(account);
        var (link, code) = OneTimeLink.Make(account, kind, clock.GetUtcNow().UtcDateTime);
        db.OneTimeLinks.Add(link);
        return new($"{municipality.PublicAddress.TrimEnd('/')}{Rooms.OneTimeLink}#kod={code}", link.ExpiresAtUtc);
    }

    /// <summary>Makes every link to the account worthless.</summary>
    public async Task Spend(StaffAccount account)
    {
        foreach (var earlier in await db.OneTimeLinks.Where(link => link.AccountId == account.Id && link.SpentAtUtc == null).ToListAsync())
            earlier.Spend(clock.GetUtcNow().UtcDateTime);
    }

    /// <summary>The link with that code and its account, whatever has become of it; null when there is none.</summary>
    public async Task<OneTimeLink?> Find(string? code)
    {
        if (code?.Length != CodeLength)
            return null;
        var hash = OneTimeLink.HashOf(code);
        return await db.OneTimeLinks.Include(link => link.Account).SingleOrDefaultAsync(link => link.CodeHash == hash);
    }
}

/// <summary>En engångslänks adress, and until when it holds.</summary>
public sealed record OneTimeAddress(string Address, DateTime ExpiresAtUtc);
