using Microsoft.AspNetCore.Identity;

namespace Savsjo.Medborgarloften.Web.Accounts.Passwords;

/// <summary>Lösenordsregler: length without composition rules, as NIST SP 800-63B advises; see <see cref="CommonPasswords"/>.</summary>
public static class PasswordRules
{
    public const int MinLength = 12;
    public const int MaxLength = 128;
    public const int MinDifferentCharacters = 4;

    public static void AddTo(PasswordOptions password)
    {
        password.RequiredLength = MinLength;
        password.RequiredUniqueChars = MinDifferentCharacters;
        password.RequireDigit = false;
        password.RequireLowercase = false;
        password.RequireUppercase = false;
        password.RequireNonAlphanumeric = false;
    }

    public static bool Allow(string password) =>
        password.Length is >= MinLength and <= MaxLength && password.Distinct().Count() >= MinDifferentCharacters;
}
