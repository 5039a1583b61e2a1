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

    /// <summary>Said after every failed attempt, judged or not, so that somebody who is kept out knows why.</summary>
    public const string LockoutRule =
        "Efter fem misslyckade försök prövas inga fler på en kvart, inte ens rätt lösenord, utom på enheter där du har loggat in förut.";

    [Required(ErrorMessage = "Skriv din e-postadress.")]
    public string? Email { get; set; }

    [Required(ErrorMessage = "Skriv ditt lösenord.")]
    public string? Password { get; set; }
}
