using System.ComponentModel.DataAnnotations;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Public.Shared;

namespace Savsjo.Medborgarloften.Web.Public.Subscriptions;

/// <summary>Anmälan till prenumeration: an e-mail address, and nothing else.</summary>
public sealed class SubscribeForm : IValidatableObject
{
    public static FormInput EmailInput { get; } = new(nameof(Email));

    [Required(ErrorMessage = "Skriv din e-postadress.")]
    public string? Email { get; set; }

    /// <summary>Without the spaces that a telephone's keyboard leaves after it.</summary>
    public string Address => Email?.Trim(' ') ?? "";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (ReaderAddress.FaultIn(Address) is { } fault)
            yield return new(fault, [nameof(Email)]);
    }
}
