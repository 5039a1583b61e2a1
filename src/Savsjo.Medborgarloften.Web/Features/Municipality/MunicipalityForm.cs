using System.ComponentModel.DataAnnotations;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Municipalities;
using Savsjo.Medborgarloften.Web.Municipalities;
using Savsjo.Medborgarloften.Web.Setup;

namespace Savsjo.Medborgarloften.Web.Features.Municipality;

/// <summary>Formuläret för kommunens uppgifter, as it was typed: text everywhere, so that what is wrong comes back as it was written.</summary>
public sealed class MunicipalityForm : IValidatableObject
{
    private const int Line = 200;
    private const int LongText = 4000;

    /// <summary>The version that its writer saw.</summary>
    public int Version { get; set; }

    [Required(ErrorMessage = "Skriv kommunens namn, till exempel Sävsjö kommun.")]
    [StringLength(100, ErrorMessage = "Kommunens namn får vara högst {1} tecken.")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Skriv ortens namn, till exempel Sävsjö.")]
    [StringLength(100, ErrorMessage = "Ortens namn får vara högst {1} tecken.")]
    public string? Place { get; set; }

    [StringLength(100, ErrorMessage = "Lokalpolisområdet får vara högst {1} tecken.")]
    public string? PoliceArea { get; set; }

    public string? ContactEmail { get; set; }

    public string? ContactTelephone { get; set; }

    /// <summary>One a line.</summary>
    [StringLength(LongText, ErrorMessage = "Kontaktuppgifterna får tillsammans vara högst {1} tecken.")]
    public string? PublishedContacts { get; set; }

    public string? AccentColour { get => UseColour ?? field; set; }

    /// <summary>The suggested colour, when its button was pressed; it takes the typed one's place.</summary>
    public string? UseColour { get; set; }

    /// <summary>The file's hash; empty for none.</summary>
    public string? Logotype { get; set; }

    [StringLength(Line, ErrorMessage = "Beskrivningen får vara högst {1} tecken.")]
    public string? LogotypeAltText { get; set; }

    public bool RemoveLogotype { get; set; }

    /// <summary>A file just chosen; it is stored at once, and stands in <see cref="Logotype"/> from then on.</summary>
    public IFormFile? LogotypeFile { get; set; }

    public StatementForm Statement { get; set; } = new();

    [StringLength(Line, ErrorMessage = "Kontakten till dataskyddsombudet får vara högst {1} tecken.")]
    public string? DataProtectionContact { get; set; }

    [StringLength(LongText, ErrorMessage = "Texten om hur länge uppgifter bevaras får vara högst {1} tecken.")]
    public string? DataRetention { get; set; }

    public static MunicipalityForm Of(MunicipalityInForce now) => new()
    {
        Version = now.Version,
        Name = now.Settings.Name,
        Place = now.Settings.Place,
        PoliceArea = now.Settings.PoliceArea,
        ContactEmail = now.Settings.ContactEmail,
        ContactTelephone = now.Settings.ContactTelephone,
        PublishedContacts = string.Join('\n', now.Settings.PublishedContacts),
        AccentColour = now.Settings.AccentColour,
        Logotype = now.Logotype?.Hash,
        LogotypeAltText = now.Settings.LogotypeAltText,
        Statement = StatementForm.Of(now.Settings.Accessibility),
        DataProtectionContact = now.Settings.DataProtectionContact,
        DataRetention = now.Settings.DataRetention,
    };

    /// <summary>What would be stored. The form is valid.</summary>
    public MunicipalitySettings ToSettings() => new()
    {
        Name = TypedText.Line(Name),
        Place = TypedText.Line(Place),
        PoliceArea = TypedText.Line(PoliceArea),
        ContactEmail = TypedText.Line(ContactEmail),
        ContactTelephone = TypedText.Line(ContactTelephone),
        PublishedContacts = TypedText.Lines(PublishedContacts),
        AccentColour = TypedText.Line(AccentColour).ToLowerInvariant(),
        LogotypeAltText = TypedText.Line(LogotypeAltText),
        Accessibility = Statement.ToStatement(),
        DataProtectionContact = TypedText.Line(DataProtectionContact),
        DataRetention = TypedText.Text(DataRetention),
    };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var (email, telephone) = (TypedText.Line(ContactEmail), TypedText.Line(ContactTelephone));
        if (email.Length > 0 && !EmailSyntax.IsAddress(email))
            yield return new($"”{email}” är ingen e-postadress. Skriv till exempel kommun@savsjo.se.", [nameof(ContactEmail)]);
        if (telephone.Length > 0 && !ContactSyntax.IsTelephone(telephone))
            yield return new($"”{telephone}” är inget telefonnummer. Skriv till exempel 0382-152 00.", [nameof(ContactTelephone)]);
        if (email.Length == 0 && telephone.Length == 0)
            yield return new("Skriv en e-postadress eller ett telefonnummer. Den som läser måste kunna nå kommunen.", [nameof(ContactEmail)]);
        foreach (var contact in TypedText.Lines(PublishedContacts).Where(contact => !ContactSyntax.IsContact(contact)))
            yield return new($"”{contact}” är varken en e-postadress eller ett telefonnummer. Skriv en på varje rad.", [nameof(PublishedContacts)]);
        if (ColourFault() is { } fault)
            yield return new(fault, [nameof(AccentColour)]);
    }

    /// <summary>The colour that passes and is nearest to one that does not; null when there is nothing to suggest.</summary>
    public SrgbColour? Suggestion() =>
        SrgbColour.TryParse(TypedText.Line(AccentColour), out var colour) && AccentContrast.FaultOf(colour) is not null ? AccentContrast.Nearest(colour) : null;

    private string? ColourFault()
    {
        if (!SrgbColour.TryParse(TypedText.Line(AccentColour), out var colour))
            return $"”{AccentColour}” är ingen färg. Skriv # och sex siffror eller bokstäver a–f, till exempel #0d4f5c.";
        return AccentContrast.FaultOf(colour) is { } fault ? $"{fault} Närmaste färg som går att läsa är {AccentContrast.Nearest(colour)}." : null;
    }
}
