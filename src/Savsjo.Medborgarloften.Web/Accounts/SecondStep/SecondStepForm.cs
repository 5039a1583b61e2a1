using System.ComponentModel.DataAnnotations;
using Savsjo.Medborgarloften.Web.Outcomes;

namespace Savsjo.Medborgarloften.Web.Accounts.SecondStep;

/// <summary>Kod i andra steget.</summary>
public sealed class SecondStepForm
{
    private const int MaxLength = 32;

    public const string WrongCode =
        "Koden stämmer inte. Varje kod gäller en halv minut och kan användas en gång; vänta på nästa och försök igen.";
    public const string WrongRecoveryCode = "Reservkoden stämmer inte, eller är redan använd.";

    public static FormInput CodeInput { get; } = new(nameof(Code));

    [Required(ErrorMessage = "Skriv koden.")]
    [StringLength(MaxLength, ErrorMessage = WrongCode)]
    public string? Code { get; set; }
}
