using System.Text.RegularExpressions;

namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>Reads and checks what belongs to the municipality.</summary>
public static partial class MunicipalitySetup
{
    public static void AddMunicipality(this WebApplicationBuilder builder)
    {
        var municipality = builder.Configuration.GetSection(MunicipalityOptions.Section).Get<MunicipalityOptions>() ?? new();
        CheckWords(municipality);
        CheckContacts(municipality);
        CheckLogotype(municipality, builder.Environment);
        builder.Services.AddSingleton(municipality);
    }

    private static void CheckWords(MunicipalityOptions municipality)
    {
        Require(!string.IsNullOrWhiteSpace(municipality.Name), nameof(municipality.Name), "kommunens namn saknas, till exempel ”Sävsjö kommun”.");
        Require(!string.IsNullOrWhiteSpace(municipality.Place), nameof(municipality.Place), "ortens namn saknas, till exempel ”Sävsjö”.");
        Require(IsSite(municipality.PublicAddress), nameof(municipality.PublicAddress),
            "webbplatsens fullständiga adress saknas eller är fel; skriv till exempel ”https://medborgarloften.savsjo.se”.");
        Require(HexColour().IsMatch(municipality.AccentColour), nameof(municipality.AccentColour),
            $"”{municipality.AccentColour}” är ingen färg; skriv den som #0d4f5c.");
    }

    private static void CheckContacts(MunicipalityOptions municipality)
    {
        Require(municipality.ContactEmail.Length == 0 || EmailSyntax.IsAddress(municipality.ContactEmail),
            nameof(municipality.ContactEmail), $"”{municipality.ContactEmail}” är ingen e-postadress.");
        Require(municipality.ContactTelephone.Length == 0 || Telephone().IsMatch(municipality.ContactTelephone),
            nameof(municipality.ContactTelephone), $"”{municipality.ContactTelephone}” är inget telefonnummer; skriv till exempel 0382-152 00.");
        foreach (var contact in municipality.PublishedContacts)
            Require(EmailSyntax.IsAddress(contact) || Telephone().IsMatch(contact),
                nameof(municipality.PublishedContacts), $"”{contact}” är varken en e-postadress eller ett telefonnummer.");
    }

    private static void CheckLogotype(MunicipalityOptions municipality, IWebHostEnvironment environment)
    {
        var path = municipality.LogotypePath;
        if (path.Length == 0)
            return;
        Require(File.Exists(Path.Combine(environment.ContentRootPath, path)),
            nameof(municipality.LogotypePath), $"filen ”{path}” finns inte.");
        Require(Path.GetExtension(path).ToUpperInvariant() is ".SVG" or ".PNG",
            nameof(municipality.LogotypePath), $"”{path}” ska vara en SVG- eller PNG-fil.");
        Require(!string.IsNullOrWhiteSpace(municipality.LogotypeAltText),
            nameof(municipality.LogotypeAltText), "logotypen behöver en text som säger vad den visar.");
    }

    private static bool IsSite(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri is { Scheme: "http" or "https", Host.Length: > 0, Query: "", Fragment: "", UserInfo: "" };

    /// <exception cref="InvalidConfigurationException">A value is missing or wrong.</exception>
    private static void Require(bool holds, string name, string sentence)
    {
        if (!holds)
            throw new InvalidConfigurationException($"{MunicipalityOptions.Section}:{name}", sentence);
    }

    [GeneratedRegex(@"^#[0-9a-fA-F]{6}\z")]
    private static partial Regex HexColour();

    [GeneratedRegex(@"^\+?[0-9][0-9 ()/–-]{3,18}[0-9]\z")]
    private static partial Regex Telephone();
}
