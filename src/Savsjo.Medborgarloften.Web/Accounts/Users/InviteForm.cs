using System.ComponentModel.DataAnnotations;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Accounts.Users;

/// <summary>Inbjudan: who, and what they shall do.</summary>
public sealed class InviteForm : IValidatableObject
{
    public static FormInput EmailInput { get; } = new(nameof(Email));

    [Required(ErrorMessage = "Skriv personens e-postadress.")]
    public string? Email { get; set; }

    [Required(ErrorMessage = "Skriv personens namn.")]
    [StringLength(StaffAccount.MaxNameLength, ErrorMessage = "Namnet får vara högst {1} tecken.")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Välj en av rollerna.")]
    public string? Role { get; set; }

    public Organisation? Organisation { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Email is not null && !EmailSyntax.IsAddress(Email.Trim()))
            yield return new($"”{Email}” är ingen e-postadress. Skriv till exempel anna@kommunen.se.", [nameof(Email)]);
        if (RoleFields.FaultOf(Role, Organisation) is { } fault)
            yield return fault;
    }
}
