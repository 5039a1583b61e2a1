using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;

namespace Savsjo.Medborgarloften.Web.Security.Attempts;

/// <summary>
/// Hash med nyckel (HMAC-SHA-256): for what is short enough to be guessed from a plain hash. The key is made at the first use, is
/// the same for all nodes, and is protected by the data protection keys.
/// </summary>
public sealed class KeyedHash(IServiceScopeFactory scopes, IDataProtectionProvider protection, IDatabaseErrors errors, FirstOfMany first)
{
    private const int KeyBytes = 32;
    private readonly IDataProtector _protector = protection.CreateProtector("medborgarloften/hash-key");
    private byte[]? _key;

    public async ValueTask<string> Of(string text)
    {
        if (_key is null)
            await first.Do(async () => (_key ??= await Load()).Length > 0);
        return Convert.ToHexStringLower(HMACSHA256.HashData(_key!, Encoding.UTF8.GetBytes(text)));
    }

    private async Task<byte[]> Load()
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        while (true)
        {
            var stored = await db.HashKeys.AsNoTracking().OrderByDescending(one => one.Id).ToListAsync();
            if (stored.Select(Read).FirstOrDefault(key => key is not null) is { } readable)
                return readable;
            var made = RandomNumberGenerator.GetBytes(KeyBytes);
            if (await Store(db, new((stored.FirstOrDefault()?.Id ?? 0) + 1, Convert.ToBase64String(_protector.Protect(made)))))
                return made;
        }
    }

    /// <summary>Null when the data protection keys are not those that protected it.</summary>
    private byte[]? Read(HashKey stored)
    {
        try
        {
            return _protector.Unprotect(Convert.FromBase64String(stored.Protected));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <returns>False when another node was quicker.</returns>
    private async Task<bool> Store(AppDbContext db, HashKey key)
    {
        db.HashKeys.Add(key);
        try
        {
            await db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException exception) when (errors.IsDuplicate(exception))
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }
}
