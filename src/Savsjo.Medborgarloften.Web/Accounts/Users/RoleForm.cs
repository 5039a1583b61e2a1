using System.ComponentModel.DataAnnotations;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain;

namespace Savsjo.Medborgarloften.Web.Accounts.Users;

/// <summary>Namn, roll och organisation: what an administrator changes of an account.</summary>
public sealed class RoleForm : IValidatableObject
{
    /// <summary>The account's version when the page was shown.</summary>
    public string? Version { get; set; }

    [Required(ErrorMessage = "Skriv personens namn.")]
    [StringLength(StaffAccount.MaxNameLength, ErrorMessage = "Namnet får vara högst {1} tecken.")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Välj en av rollerna.")]
    public string? Role { get; set; }

    public Organisation? Organisation { get; set; }

    /// <summary>Ticked where it was asked whether it is meant; see <see cref="LastReporter"/>.</summary>
    public bool Confirmed { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (RoleFields.FaultOf(Role, Organisation) is { } fault)
            yield return fault;
    }
}
