using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Savsjo.Medborgarloften.Data.Accounts;

namespace Savsjo.Medborgarloften.Web.Features.Account;

/// <summary>Väljer lösenord by a one-time link. The code rests on the account's security stamp, which a new password changes.</summary>
public sealed class ChoosePassword(UserManager<StaffAccount> users)
{
    /// <summary>The link's account; null when the link is wrong, used or too old.</summary>
    public async Task<StaffAccount?> AccountOf(ChoosePasswordLink link)
    {
        if (link.AccountId is null || Token(link.Code) is not { } token || await users.FindByIdAsync(link.AccountId) is not { } account)
            return null;
        var isValid = await users.VerifyUserTokenAsync(
            account, users.Options.Tokens.PasswordResetTokenProvider, UserManager<StaffAccount>.ResetPasswordTokenPurpose, token);
        return isValid ? account : null;
    }

    /// <summary>Empty when the password is chosen, else why it was refused.</summary>
    public async Task<IReadOnlyList<string>> Choose(StaffAccount account, ChoosePasswordLink link, string password)
    {
        var result = await users.ResetPasswordAsync(account, Token(link.Code)!, password);
        if (!result.Succeeded)
            return [.. result.Errors.Select(error => error.Description)];
        // Whoever holds the link is the owner: failed attempts by others should not keep them out.
        await users.SetLockoutEndDateAsync(account, null);
        await users.ResetAccessFailedCountAsync(account);
        return [];
    }

    private static string? Token(string? code)
    {
        try
        {
            return code is null ? null : Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(code));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
