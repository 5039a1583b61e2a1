using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Municipalities;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Admin.Settings;

/// <summary>
/// Formuläret för kommunens uppgifter, as it was typed: text everywhere, so that what is wrong comes back as it was
/// written.
/// </summary>
public sealed class MunicipalityForm
{
    private const int ShortLine = 100;
    private const int Line = 200;
    private const int LongText = 4000;
    private const int EasyLength = 8000;

    /// <summary>The version that its writer saw.</summary>
    public int Version { get; set; }

    public string? Name { get; set; }

    public string? Place { get; set; }

    /// <summary>"i" or "på".</summary>
    public string? PlacePreposition { get; set; }

    public string? PoliceArea { get; set; }

    public string? ContactEmail { get; set; }

    public string? ContactTelephone { get; set; }

    public string? QuestionsEmail { get; set; }

    /// <summary>One a line.</summary>
    public string? PublishedContacts { get; set; }

    public string? AccentColour { get => UseColour ?? field; set; }

    /// <summary>The suggested colour, when its button was pressed; it takes the typed one's place.</summary>
    public string? UseColour { get; set; }

    /// <summary>The file's hash; empty for none.</summary>
    public string? Logotype { get; set; }

    public string? LogotypeAltText { get; set; }

    public bool RemoveLogotype { get; set; }

    /// <summary>A file just chosen; it is stored at once, and stands in <see cref="Logotype"/> from then on.</summary>
    public IFormFile? LogotypeFile { get; set; }

    public StatementForm Statement { get; set; } = new();

    public string? DataProtectionContact { get; set; }

    public string? DataRetention { get; set; }

    public string? EasyText { get; set; }

    /// <summary>One a line: the language's tag, its name, the address.</summary>
    public string? LanguageLinks { get; set; }

    public static FormInput FileInput { get; } = new(nameof(LogotypeFile));

    public static FormInput AltTextInput { get; } = new(nameof(LogotypeAltText));

    public static MunicipalityForm Of(MunicipalityInForce now) => new()
    {
        Version = now.Version,
        Name = now.Settings.Name,
        Place = now.Settings.Place,
        PlacePreposition = now.Settings.PlacePreposition,
        PoliceArea = now.Settings.PoliceArea,
        ContactEmail = now.Settings.ContactEmail,
        ContactTelephone = now.Settings.ContactTelephone,
        QuestionsEmail = now.Settings.QuestionsEmail,
        PublishedContacts = string.Join('\n', now.Settings.PublishedContacts),
        AccentColour = now.Settings.AccentColour,
        Logotype = now.Logotype?.Hash,
        LogotypeAltText = now.Settings.LogotypeAltText,
        Statement = StatementForm.Of(now.Settings.Accessibility),
        DataProtectionContact = now.Settings.DataProtectionContact,
        DataRetention = now.Settings.DataRetention,
        EasyText = now.Settings.EasyText,
        LanguageLinks = LanguageLines.Typed(now.Settings.LanguageLinks),
    };

    /// <summary>What would be stored. The form is valid.</summary>
    public MunicipalitySettings ToSettings() => new()
    {
        Name = TypedText.Line(Name),
        Place = TypedText.Line(Place),
        PlacePreposition = TypedText.Line(PlacePreposition) is { Length: > 0 } chosen ? chosen : MunicipalitySettings.In,
        PoliceArea = TypedText.Line(PoliceArea),
        ContactEmail = TypedText.Line(ContactEmail),
        ContactTelephone = TypedText.Line(ContactTelephone),
        QuestionsEmail = TypedText.Line(QuestionsEmail) is { Length: > 0 } questions ? questions : null,
        PublishedContacts = TypedText.Lines(PublishedContacts),
        AccentColour = TypedText.Line(AccentColour).ToLowerInvariant(),
        LogotypeAltText = TypedText.Line(LogotypeAltText),
        Accessibility = Statement.ToStatement(),
        DataProtectionContact = TypedText.Line(DataProtectionContact),
        DataRetention = TypedText.Text(DataRetention),
        EasyText = PastedText.Clean(EasyText),
        LanguageLinks = LanguageLines.Read(LanguageLinks) is { Count: > 0 } links ? links : null,
    };

    /// <summary>All that is wrong, in the order of the form; whatever a person has to mend, they learn at once.</summary>
    public IEnumerable<RuleViolation> Faults()
    {
        var (email, telephone) = (TypedText.Line(ContactEmail), TypedText.Line(ContactTelephone));
        if (TypedText.Line(Name).Length is 0 or > ShortLine)
            yield return new(
                $"Skriv kommunens namn, till exempel Sävsjö kommun. Det får vara högst {ShortLine} tecken.", new FormInput(nameof(Name)));
        if (TypedText.Line(Place).Length is 0 or > ShortLine)
            yield return new(
                $"Skriv ortens namn, till exempel Sävsjö. Det får vara högst {ShortLine} tecken.", new FormInput(nameof(Place)));
        if (TypedText.Line(PlacePreposition) is { Length: > 0 } word && !MunicipalitySettings.PlacePrepositions.Contains(word))
            yield return new("Välj ”i” eller ”på” före ortens namn.", new FormInput(nameof(PlacePreposition)));
        if (TypedText.Line(PoliceArea).Length > ShortLine)
            yield return new($"Lokalpolisområdet får vara högst {ShortLine} tecken.", new FormInput(nameof(PoliceArea)));
        if (email.Length == 0 && telephone.Length == 0)
            yield return new(
                "Skriv en e-postadress eller ett telefonnummer. Den som läser måste kunna nå kommunen.",
                new FormInput(nameof(ContactEmail)));
        if (email.Length > 0 && !EmailSyntax.IsAddress(email))
            yield return new($"”{email}” är ingen e-postadress. Skriv till exempel kommun@savsjo.se.", new FormInput(nameof(ContactEmail)));
        if (telephone.Length > 0 && !ContactSyntax.IsTelephone(telephone))
            yield return new(
                $"”{telephone}” är inget telefonnummer. Skriv till exempel 0382-152 00.", new FormInput(nameof(ContactTelephone)));
        if (TypedText.Line(QuestionsEmail) is { Length: > 0 } questions && !EmailSyntax.IsAddress(questions))
            yield return new(
                $"”{questions}” är ingen e-postadress. Skriv till exempel kommun@savsjo.se.", new FormInput(nameof(QuestionsEmail)));
        foreach (var contact in TypedText.Lines(PublishedContacts).Where(contact => !ContactSyntax.IsContact(contact)))
            yield return new(
                $"”{contact}” är varken en e-postadress eller ett telefonnummer. Skriv en på varje rad.",
                new FormInput(nameof(PublishedContacts)));
        if (TypedText.Text(PublishedContacts).Length > LongText)
            yield return new(
                $"Kontakterna får tillsammans vara högst {SwedishText.Number(LongText)} tecken.", new FormInput(nameof(PublishedContacts)));
        if (ColourFault() is { } fault)
            yield return new(fault, new FormInput(nameof(AccentColour)));
        foreach (var violation in Statement.Faults())
            yield return violation with { Field = (violation.Field as FormInput)?.In(nameof(Statement)) };
        foreach (var (
                name, typed, most) in new[] { (nameof(LogotypeAltText), LogotypeAltText, Line),
                (nameof(DataProtectionContact), DataProtectionContact, Line), (nameof(DataRetention), DataRetention, LongText) })
            if (TypedText.Text(typed).Length > most)
                yield return new($"Texten får vara högst {SwedishText.Number(most)} tecken.", new FormInput(name));
        foreach (var violation in StoredText.Faults(PastedText.Clean(EasyText), new FormInput(nameof(EasyText)), "Texten", EasyLength)
            .Concat(LanguageLines.Faults(LanguageLinks, new FormInput(nameof(LanguageLinks)))))
            yield return violation;
    }

    /// <summary>What a site that is open to the public must have, besides: a whole accessibility statement.</summary>
    public IEnumerable<RuleViolation> Missing(DateOnly today) =>
        Statement.Missing(today).Select(violation => violation with { Field = (violation.Field as FormInput)?.In(nameof(Statement)) });

    /// <summary>The colour that passes and is nearest to one that does not; null when there is nothing to suggest.</summary>
    public SrgbColour? Suggestion() =>
        SrgbColour.TryParse(TypedText.Line(AccentColour), out var colour) && AccentContrast.FaultOf(colour) is not null
            ? AccentContrast.Nearest(colour) : null;

    private string? ColourFault()
    {
        if (!SrgbColour.TryParse(TypedText.Line(AccentColour), out var colour))
            return $"”{AccentColour}” är ingen färg. Skriv # och sex siffror eller bokstäver a–f, till exempel #0d4f5c.";
        return AccentContrast.FaultOf(colour) is { } fault
            ? $"{fault} Närmaste färg som går att läsa är {AccentContrast.Nearest(colour)}." : null;
    }
}
