using Savsjo.Medborgarloften.Domain.Municipalities;

namespace Savsjo.Medborgarloften.Web.Municipality;

/// <summary>
/// Kommunen: whose promises these are; everything about it that another municipality would change. Ask for it, and it is
/// what holds now, unchanged for as long as the request lasts: what was saved last at /admin/kommunen, and before the first
/// save the installation's configuration (Municipality:*). Only <see cref="PublicAddress"/> is always configuration.
/// </summary>
public sealed record MunicipalityOptions
{
    public const string Section = "Municipality";

    /// <summary>"Sävsjö kommun".</summary>
    public string Name { get; init; } = "";

    /// <summary>"Sävsjö": the place, for headings.</summary>
    public string Place { get; init; } = "";

    /// <summary>Ordet före ortens namn: "i" Sävsjö, "på" Gotland.</summary>
    public string PlacePreposition { get; init; } = MunicipalitySettings.In;

    /// <summary>"i Sävsjö", "på Gotland": the place within a sentence.</summary>
    public string InPlace => $"{PlacePreposition} {Place}";

    /// <summary>"in Sävsjö", "on Gotland": the same in English.</summary>
    public string InPlaceInEnglish => $"{(PlacePreposition == MunicipalitySettings.On ? "on" : "in")} {Place}";

    /// <summary>Lokalpolisområde: "Lokalpolisområde Höglandet".</summary>
    public string PoliceArea { get; init; } = "";

    /// <summary>E-mail address for questions from the public; texts may hold it.</summary>
    public string ContactEmail { get; init; } = "";

    /// <summary>
    /// Var en sårbarhet anmäls: "mailto:it-sakerhet@savsjo.se" or an https address, for /.well-known/security.txt; empty for
    /// <see cref="ContactEmail"/>.
    /// </summary>
    public string SecurityContact { get; init; } = "";

    /// <summary>Telephone number for questions from the public; texts may hold it.</summary>
    public string ContactTelephone { get; init; } = "";

    /// <summary>Frågelådan: where the questions go that the public writes on the site; empty takes no questions.</summary>
    public string QuestionsEmail { get; init; } = "";

    /// <summary>More published contacts that texts may hold.</summary>
    public IReadOnlyList<string> PublishedContacts { get; init; } = [];

    /// <summary>The site's own absolute address, for permanent links: "https://medborgarloften.savsjo.se".</summary>
    public string PublicAddress { get; init; } = "";

    /// <summary>The site's address as it is written on paper: "medborgarloften.savsjo.se".</summary>
    public string Written => PublicAddress.TrimEnd('/')[(PublicAddress.IndexOf("//", StringComparison.Ordinal) + 2)..];

    /// <summary>"#0d4f5c": headings, bars and links, on the web and in the PDF.</summary>
    public string AccentColour { get; init; } = "#0d4f5c";

    /// <summary>A path to an SVG or PNG file, relative to the program; empty for the name alone.</summary>
    public string LogotypePath { get; init; } = "";

    /// <summary>What the logotype shows; required with a logotype.</summary>
    public string LogotypeAltText { get; init; } = "";

    /// <summary>How the data protection officer is reached; empty refers to the contacts.</summary>
    public string DataProtectionContact { get; init; } = "";

    /// <summary>How long data on staff are kept, in whole sentences; empty for the program's own words.</summary>
    public string DataRetention { get; init; } = "";

    /// <summary>What texts may hold without being stopped as personal data.</summary>
    public IReadOnlyCollection<string> AllowedContacts =>
        [.. PublishedContacts.Append(ContactEmail).Append(ContactTelephone).Where(contact => contact.Length > 0)];
}
