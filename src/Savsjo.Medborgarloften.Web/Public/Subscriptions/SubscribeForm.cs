using System.ComponentModel.DataAnnotations;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Public.Shared;

namespace Savsjo.Medborgarloften.Web.Public.Subscriptions;

/// <summary>Anmälan till prenumeration: an e-mail address, and nothing else.</summary>
public sealed class SubscribeForm : IValidatableObject
{
    public static FormInput EmailInput { get; } = new(nameof(Email));

    public string? Email { get; set; }

    /// <summary>Without the spaces that a telephone's keyboard leaves after it.</summary>
    public string Address => Email?.Trim(' ') ?? "";

    /// <summary>What is wrong with the address; null when nothing is.</summary>
    public InTwoLanguages? Fault => ReaderAddress.FaultIn(Address);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Fault is { } fault)
            yield return new(fault.Swedish, [nameof(Email)]);
    }
}
