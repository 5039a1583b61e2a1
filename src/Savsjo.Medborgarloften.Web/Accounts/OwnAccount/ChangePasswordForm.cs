using System.ComponentModel.DataAnnotations;
using Savsjo.Medborgarloften.Web.Accounts.Passwords;
using Savsjo.Medborgarloften.Web.Outcomes;

namespace Savsjo.Medborgarloften.Web.Accounts.OwnAccount;

/// <summary>Byte av lösenord.</summary>
public sealed class ChangePasswordForm
{
    public static FormInput CurrentInput { get; } = new(nameof(Current));

    public static FormInput PasswordInput { get; } = new(nameof(Password));

    [Required(ErrorMessage = "Skriv ditt nuvarande lösenord.")]
    public string? Current { get; set; }

    [Required(ErrorMessage = "Skriv ett nytt lösenord.")]
    [StringLength(
        PasswordRules.MaxLength, MinimumLength = PasswordRules.MinLength,
        ErrorMessage = "Lösenordet ska vara minst {2} och högst {1} tecken.")]
    public string? Password { get; set; }

    [Required(ErrorMessage = "Skriv det nya lösenordet en gång till.")]
    [Compare(nameof(Password), ErrorMessage = "De två lösenorden är olika. Skriv samma lösenord båda gångerna.")]
    public string? Repeated { get; set; }
}
