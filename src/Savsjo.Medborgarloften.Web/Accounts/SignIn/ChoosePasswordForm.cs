using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Savsjo.Medborgarloften.Web.Accounts.Passwords;
using Savsjo.Medborgarloften.Web.Outcomes;

namespace Savsjo.Medborgarloften.Web.Accounts.SignIn;

/// <summary>Val av lösenord: the password, twice.</summary>
public sealed class ChoosePasswordForm
{
    public static FormInput PasswordInput { get; } = new(nameof(Password));

    /// <summary>Whose password it is; shown, never read from the form.</summary>
    [BindNever]
    public string? Email { get; set; }

    [Required(ErrorMessage = "Skriv ett lösenord.")]
    [StringLength(
        PasswordRules.MaxLength, MinimumLength = PasswordRules.MinLength,
        ErrorMessage = "Lösenordet ska vara minst {2} och högst {1} tecken.")]
    public string? Password { get; set; }

    [Required(ErrorMessage = "Skriv lösenordet en gång till.")]
    [Compare(nameof(Password), ErrorMessage = "De två lösenorden är olika. Skriv samma lösenord båda gångerna.")]
    public string? Repeated { get; set; }
}
