using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Web.Setup;

namespace Savsjo.Medborgarloften.Web.Features.Account;

/// <summary>Skapar konton: without a password until its owner chooses one by a one-time link.</summary>
public sealed class AccountCreation(UserManager<StaffAccount> users, RoleManager<IdentityRole> roles, MunicipalityOptions municipality)
{
    /// <summary>Null when the address already has an account.</summary>
    public async Task<StaffAccount?> Create(string email, string name, Organisation? organisation, string role, string? password = null)
    {
        if (await users.FindByEmailAsync(email) is not null)
            return null;
        if (!await roles.RoleExistsAsync(role))
            Require(await roles.CreateAsync(new IdentityRole(role)));
        var account = new StaffAccount { UserName = email, Email = email, EmailConfirmed = true, DisplayName = name, Organisation = organisation };
        Require(password is null ? await users.CreateAsync(account) : await users.CreateAsync(account, password));
        Require(await users.AddToRoleAsync(account, role));
        return account;
    }

    /// <summary>Makes the account, or gives an existing one this password.</summary>
    public async Task<StaffAccount> CreateOrSetPassword(string email, string name, Organisation? organisation, string role, string password)
    {
        if (await Create(email, name, organisation, role, password) is { } created)
            return created;
        var account = await users.FindByEmailAsync(email) ?? throw new InvalidOperationException($"{email} was there a moment ago.");
        if (!await users.CheckPasswordAsync(account, password))
            Require(await users.ResetPasswordAsync(account, await users.GeneratePasswordResetTokenAsync(account), password));
        return account;
    }

    /// <summary>Makes the administrator unless there is one by that address; null when somebody else has the address.</summary>
    public async Task<string?> AdministratorLink(string email)
    {
        var account = await Create(email, "Administratör", null, Role.Administrator) ?? await users.FindByEmailAsync(email);
        return account is not null && await users.IsInRoleAsync(account, Role.Administrator) ? await ChoosePasswordLink(account) : null;
    }

    /// <summary>A link that works once: choosing a password changes the account's security stamp, on which the token rests.</summary>
    public async Task<string> ChoosePasswordLink(StaffAccount account)
    {
        var token = WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(await users.GeneratePasswordResetTokenAsync(account)));
        return $"{municipality.PublicAddress.TrimEnd('/')}/konto/valj-losenord?konto={Uri.EscapeDataString(account.Id)}&kod={token}";
    }

    private static void Require(IdentityResult result)
    {
        if (!result.Succeeded)
            throw new InvalidOperationException(string.Join(" ", result.Errors.Select(error => error.Description)));
    }
}
