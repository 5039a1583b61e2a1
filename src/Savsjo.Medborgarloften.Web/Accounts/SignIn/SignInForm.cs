using System.ComponentModel.DataAnnotations;

namespace Savsjo.Medborgarloften.Web.Accounts.SignIn;

/// <summary>Inloggning: e-mail address and password.</summary>
public sealed class SignInForm
{
    /// <summary>
    /// One answer to every failed attempt: an unknown address, a wrong password and a locked account look the same, so
    /// that nobody learns which accounts there are, or tries passwords while an account is locked.
    /// </summary>
    public const string Refusal = "E-postadressen eller lösenordet stämmer inte.";

    /// <summary>Said after every failed attempt, locked or not, so that somebody who is locked out knows why.</summary>
    public const string LockoutRule = "Efter fem misslyckade försök i rad är kontot låst i 15 minuter, även för rätt lösenord.";

    [Required(ErrorMessage = "Skriv din e-postadress.")]
    public string? Email { get; set; }

    [Required(ErrorMessage = "Skriv ditt lösenord.")]
    public string? Password { get; set; }
}
