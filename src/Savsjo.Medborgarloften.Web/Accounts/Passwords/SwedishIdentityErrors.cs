using Microsoft.AspNetCore.Identity;

namespace Savsjo.Medborgarloften.Web.Accounts.Passwords;

/// <summary>Identity's refusals that a person can meet, in Swedish.</summary>
public sealed class SwedishIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) =>
        Error(nameof(PasswordTooShort), $"Lösenordet ska vara minst {length} tecken.");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Error(nameof(PasswordRequiresUniqueChars), $"Lösenordet ska ha minst {uniqueChars} olika tecken.");

    public override IdentityError InvalidToken() =>
        Error(nameof(InvalidToken), "Länken gäller inte längre. Be kommunens administratör om en ny.");

    public override IdentityError DuplicateEmail(string email) =>
        Error(nameof(DuplicateEmail), $"Det finns redan ett konto för {email}.");

    public override IdentityError DuplicateUserName(string userName) =>
        Error(nameof(DuplicateUserName), $"Det finns redan ett konto för {userName}.");

    public override IdentityError InvalidEmail(string? email) =>
        Error(nameof(InvalidEmail), $"”{email}” är ingen e-postadress.");

    public override IdentityError InvalidUserName(string? userName) =>
        Error(nameof(InvalidUserName), $"”{userName}” innehåller tecken som inte kan användas.");

    public override IdentityError ConcurrencyFailure() =>
        Error(nameof(ConcurrencyFailure), "Någon annan har just ändrat kontot. Försök igen.");

    public override IdentityError DefaultError() =>
        Error(nameof(DefaultError), "Det gick inte. Försök igen.");

    private static IdentityError Error(string code, string sentence) => new() { Code = code, Description = sentence };
}
