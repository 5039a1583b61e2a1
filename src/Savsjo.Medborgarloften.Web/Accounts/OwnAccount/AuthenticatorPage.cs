using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Accounts.OwnAccount;

/// <summary>Lägg till en app: the key, to be read by a camera or typed.</summary>
/// <param name="Key">In groups of four, to be typed.</param>
/// <param name="Code">The same, for a camera.</param>
public sealed record AuthenticatorPage(string Key, QrCode Code)
{
    private const int GroupLength = 4;

    /// <param name="key">In base32; it waits for its first code.</param>
    public static AuthenticatorPage Of(StaffAccount account, string key, string issuer) => new(
        string.Join(' ', key.Chunk(GroupLength).Select(group => new string(group))),
        QrCode.Of(Totp.Address(issuer, account.Email!, key)));
}
