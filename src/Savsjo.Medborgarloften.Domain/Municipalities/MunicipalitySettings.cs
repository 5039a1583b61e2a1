namespace Savsjo.Medborgarloften.Domain.Municipalities;

/// <summary>
/// Kommunens uppgifter: what a municipality says and shows of itself, and its administrator changes in a form. The stored
/// form is JSON that must be readable for ever: a new member needs a default.
/// </summary>
public sealed record MunicipalitySettings
{
    public const string In = "i";
    public const string On = "på";

    /// <summary>The words that may stand before the name of a place.</summary>
    public static IReadOnlyList<string> PlacePrepositions { get; } = [In, On];

    /// <summary>"Sävsjö kommun".</summary>
    public string Name { get; init; } = "";

    /// <summary>"Sävsjö": the place, for headings.</summary>
    public string Place { get; init; } = "";

    /// <summary>Ordet före ortens namn: "i" Sävsjö, "på" Gotland.</summary>
    public string PlacePreposition { get; init; } = In;

    /// <summary>Lokalpolisområde: "Lokalpolisområde Höglandet"; empty says nothing of it.</summary>
    public string PoliceArea { get; init; } = "";

    /// <summary>E-mail address for questions from the public; texts may hold it.</summary>
    public string ContactEmail { get; init; } = "";

    /// <summary>Telephone number for questions from the public; texts may hold it.</summary>
    public string ContactTelephone { get; init; } = "";

    /// <summary>Where the questions go that the public writes on the site; null takes no questions.</summary>
    public string? QuestionsEmail { get; init; }

    /// <summary>More published contacts that texts may hold.</summary>
    public IReadOnlyList<string> PublishedContacts { get; init; } = [];

    /// <summary>"#0d4f5c": bars, links and headings on the web and in the PDF.</summary>
    public string AccentColour { get; init; } = "#0d4f5c";

    /// <summary>What the logotype shows; required with a logotype.</summary>
    public string LogotypeAltText { get; init; } = "";

    public AccessibilityStatement Accessibility { get; init; } = new();

    /// <summary>How the data protection officer is reached: a sentence, an address; empty refers to the contacts.</summary>
    public string DataProtectionContact { get; init; } = "";

    /// <summary>How long data on staff are kept, in whole sentences; empty for the program's own words.</summary>
    public string DataRetention { get; init; } = "";

    /// <summary>
    /// Lättläst: what the promises are, on easy Swedish, in the municipality's own words; "# " before a heading. Null for none.
    /// </summary>
    public string? EasyText { get; init; }

    /// <summary>
    /// Information on other languages: where the municipality tells of the promises, or of itself, in minority languages and sign
    /// language. Null for none.
    /// </summary>
    public IReadOnlyList<LanguageLink>? LanguageLinks { get; init; }
}

/// <summary>Länk till information på ett annat språk.</summary>
/// <param name="Language">The tag (BCP 47): "fi", "swl".</param>
/// <param name="Name">As those who read it call it: "Suomeksi".</param>
/// <param name="Address">An https address.</param>
public sealed record LanguageLink(string Language, string Name, string Address);
