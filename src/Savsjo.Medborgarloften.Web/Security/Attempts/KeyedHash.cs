using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;

namespace Savsjo.Medborgarloften.Web.Security.Attempts;

/// <summary>
/// Hash med nyckel (HMAC-SHA-256): for what is short enough to be guessed from a plain hash. The key is made at the first use, is
/// the same for all nodes, and is protected by the data protection keys.
/// </summary>
public sealed class KeyedHash(IServiceScopeFactory scopes, IDataProtectionProvider protection, FirstOfMany first)
{
    private const int KeyBytes = 32;
    private readonly IDataProtector _protector = protection.CreateProtector("medborgarloften/hash-key");
    private byte[]? _key;

    public async ValueTask<string> Of(string text)
    {
        // Several at once load the same: whoever stores one first has stored it for all.
        var key = _key ??= await Load();
        return Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text)));
    }

    private async Task<byte[]> Load()
    {
        while (true)
        {
            var stored = await scopes.InOwnScope(db => db.HashKeys.AsNoTracking().OrderByDescending(one => one.Id).ToListAsync());
            if (stored.Select(Read).FirstOrDefault(key => key is not null) is { } readable)
                return readable;
            var made = RandomNumberGenerator.GetBytes(KeyBytes);
            var id = (stored.FirstOrDefault()?.Id ?? 0) + 1;
            if (await first.Begin(new HashKey(id, Convert.ToBase64String(_protector.Protect(made))), one => one.Id == id))
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
}
