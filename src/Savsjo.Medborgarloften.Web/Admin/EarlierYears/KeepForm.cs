using Savsjo.Medborgarloften.Web.Outcomes;

namespace Savsjo.Medborgarloften.Web.Admin.EarlierYears;

/// <summary>Formuläret där ett dokument från tidigare år väljs.</summary>
public sealed class KeepForm
{
    public static FormInput FileInput { get; } = new(nameof(File));

    public IFormFile? File { get; set; }

    /// <summary>Visa inte originalet: the public may read what is transferred from it, and not fetch the file.</summary>
    public bool IsHidden { get; set; }
}
