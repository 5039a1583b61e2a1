using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Savsjo.Medborgarloften.Data.Accounts;

namespace Savsjo.Medborgarloften.Web.Security;

/// <summary>
/// Apparnas hemligheter: protected where they are stored, so that the accounts alone (a query's result, a table that was
/// copied) give no codes. Keys that were stored before are read as they stand, and protected when the next code is accepted.
/// </summary>
public sealed class TotpKeys(IDataProtectionProvider protection)
{
    /// <summary>No key in base32 begins so.</summary>
    private const string Mark = "dp:";

    private readonly IDataProtector _protector = protection.CreateProtector("medborgarloften/totp");

    public string Protected(string key) => Mark + _protector.Protect(key);

    /// <summary>The key in base32; null when there is none, or the keys that protected it are gone.</summary>
    public string? Of(StaffAccount account)
    {
        if (account.TotpKey is not { } stored || !stored.StartsWith(Mark, StringComparison.Ordinal))
            return account.TotpKey;
        try
        {
            return _protector.Unprotect(stored[Mark.Length..]);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
