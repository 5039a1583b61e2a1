using System.Net.Mail;
using System.Text.RegularExpressions;

namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>Reads and checks what belongs to the municipality.</summary>
public static partial class MunicipalitySetup
{
    public static void AddMunicipality(this WebApplicationBuilder builder)
    {
        var municipality = builder.Configuration.GetSection(MunicipalityOptions.Section).Get<MunicipalityOptions>() ?? new();
        Check(municipality, builder.Environment);
        builder.Services.AddSingleton(municipality);
    }

    /// <exception cref="InvalidConfigurationException">A value is missing or wrong.</exception>
    private static void Check(MunicipalityOptions municipality, IWebHostEnvironment environment)
    {
        Require(municipality.Name.Length > 0, nameof(municipality.Name), "kommunens namn saknas, till exempel ”Sävsjö kommun”.");
        Require(municipality.Place.Length > 0, nameof(municipality.Place), "ortens namn saknas, till exempel ”Sävsjö”.");
        Require(municipality.ContactEmail.Length == 0 || MailAddress.TryCreate(municipality.ContactEmail, out _),
            nameof(municipality.ContactEmail), $"”{municipality.ContactEmail}” är ingen e-postadress.");
        Require(Uri.TryCreate(municipality.PublicAddress, UriKind.Absolute, out var address) && address.Scheme is "http" or "https",
            nameof(municipality.PublicAddress), "webbplatsens fullständiga adress saknas eller är fel, till exempel ”https://medborgarloften.savsjo.se”.");
        Require(HexColour().IsMatch(municipality.AccentColour),
            nameof(municipality.AccentColour), $"”{municipality.AccentColour}” är ingen färg; skriv den som #0d4f5c.");
        if (municipality.LogotypePath.Length == 0)
            return;
        Require(File.Exists(Path.Combine(environment.ContentRootPath, municipality.LogotypePath)),
            nameof(municipality.LogotypePath), $"filen ”{municipality.LogotypePath}” finns inte.");
        Require(municipality.LogotypeAltText.Length > 0,
            nameof(municipality.LogotypeAltText), "logotypen behöver en text som säger vad den visar.");
    }

    private static void Require(bool holds, string name, string sentence)
    {
        if (!holds)
            throw new InvalidConfigurationException($"{MunicipalityOptions.Section}:{name}", sentence);
    }

    [GeneratedRegex("^#[0-9a-fA-F]{6}$")]
    private static partial Regex HexColour();
}
