using Savsjo.Medborgarloften.Domain.Offences;

namespace Savsjo.Medborgarloften.Web.Admin.Offences;

/// <summary>Formuläret för en brottstyp: what was typed, and what its writer saw.</summary>
public sealed class OffenceForm
{
    public string? Name { get; init; }

    public string? Law { get; init; }

    public string? SeenName { get; init; }

    public string? SeenLaw { get; init; }

    /// <summary>The input of each of an offence's fields.</summary>
    public static string InputOf(OffenceField field) => field == OffenceField.Name ? nameof(Name) : nameof(Law);

    public static OffenceForm Of(Offence offence) =>
        new() { Name = offence.Name, Law = offence.Law, SeenName = offence.Name, SeenLaw = offence.Law };

    /// <summary>The same words, now that its writer has been told what somebody else wrote meanwhile.</summary>
    public OffenceForm SeenNow(Offence offence) =>
        new() { Name = Name, Law = Law, SeenName = offence.Name, SeenLaw = offence.Law };
}
