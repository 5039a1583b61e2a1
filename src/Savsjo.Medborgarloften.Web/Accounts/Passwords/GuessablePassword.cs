using Microsoft.AspNetCore.Identity;
using Savsjo.Medborgarloften.Data.Accounts;

namespace Savsjo.Medborgarloften.Web.Accounts.Passwords;

/// <summary>Refuses what somebody who guesses would try: a common password, or the person's own name or address.</summary>
public sealed class GuessablePassword : IPasswordValidator<StaffAccount>
{
    private const int MinPartLength = 4;

    public Task<IdentityResult> ValidateAsync(UserManager<StaffAccount> manager, StaffAccount user, string? password)
    {
        var fault = password is null ? null
            : CommonPasswords.Hold(password)
                ? "Lösenordet är för lätt att gissa: det liknar ett av de vanligaste. Ta några ord som inte hör ihop."
            : IsOwnName(user, password) ? "Lösenordet får inte bestå av ditt namn eller din e-postadress."
            : null;
        return Task.FromResult(
            fault is null
                ? IdentityResult.Success
                : IdentityResult.Failed(new IdentityError { Code = nameof(GuessablePassword), Description = fault }));
    }

    /// <summary>Whether nothing of length is left when the name and the address are taken out.</summary>
    private static bool IsOwnName(StaffAccount user, string password)
    {
        const int EnoughElse = 8;
        var rest = password.ToLowerInvariant();
        foreach (var part in $"{user.DisplayName} {user.Email}".ToLowerInvariant().Split(' ', '@', '.', '-', '_')
                .Where(part => part.Length >= MinPartLength))
            rest = rest.Replace(part, "", StringComparison.Ordinal);
        return rest.Length < password.Length && rest.Length < EnoughElse;
    }
}
