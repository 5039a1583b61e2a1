using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Outcomes;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Signed;

/// <summary>Filen, and why it replaces the one that is there.</summary>
public sealed class SignedForm
{
    public static FormInput FileInput { get; } = new(nameof(File));

    public static FormInput ReasonInput { get; } = new(nameof(Reason));

    public IFormFile? File { get; set; }

    public string? Reason { get; set; }

    /// <summary>The number of the file that its sender saw; 0 where there was none.</summary>
    public int Seen { get; set; }

    public string? CleanReason => PastedText.Clean(Reason);
}
