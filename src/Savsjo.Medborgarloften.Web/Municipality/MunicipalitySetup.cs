using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.Controllers;
using Savsjo.Medborgarloften.Domain.Municipalities;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Municipality;

/// <summary>
/// What belongs to the municipality: the installation's own values, read and checked, and what holds now (docs/decisions/0024).
/// </summary>
public static class MunicipalitySetup
{
    public static void AddMunicipality(this WebApplicationBuilder builder)
    {
        var municipality = builder.Configuration.GetSection(MunicipalityOptions.Section).Get<MunicipalityOptions>() ?? new();
        AccessibilityStatement? statement = null;
        LogotypeFile? logotype = null;
        InvalidConfigurationException.Gather(
            () => CheckAll(municipality, builder.Environment),
            () => statement = builder.ReadAccessibilityStatement(),
            () => logotype = ReadLogotype(municipality, builder.Environment));
        builder.Services
            .AddSingleton(new Installation(municipality, statement!, logotype))
            .AddSingleton<CurrentMunicipality>()
            .AddScoped(services => services.GetRequiredService<CurrentMunicipality>().Latest)
            .AddScoped(services => services.GetRequiredService<MunicipalityInForce>().Options)
            .AddScoped(services => services.GetRequiredService<MunicipalityInForce>().Settings.Accessibility);
    }

    /// <summary>
    /// After routing: only pages need to know, not health questions and files; and the page about a fault makes do with what was known
    /// before it.
    /// </summary>
    public static void UseCurrentMunicipality(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<ControllerActionDescriptor>() is not null
            && context.Features.Get<IExceptionHandlerFeature>() is null)
            await context.RequestServices.GetRequiredService<CurrentMunicipality>().Refresh();
        await next(context);
    });

    /// <exception cref="InvalidConfigurationException">Everything that is missing or wrong.</exception>
    private static void CheckAll(MunicipalityOptions municipality, IHostEnvironment environment) => InvalidConfigurationException.Require(
        MunicipalityOptions.Section,
        [.. Words(municipality, environment.IsProduction()), .. Contacts(municipality, environment.IsProduction())]);

    private static IEnumerable<(bool Holds, string Name, string Sentence)> Words(MunicipalityOptions municipality, bool isProduction)
    {
        yield return (!string.IsNullOrWhiteSpace(municipality.Name), nameof(municipality.Name),
            "kommunens namn saknas, till exempel ”Sävsjö kommun”.");
        yield return (!string.IsNullOrWhiteSpace(municipality.Place), nameof(municipality.Place),
            "ortens namn saknas, till exempel ”Sävsjö”.");
        yield return (MunicipalitySettings.PlacePrepositions.Contains(municipality.PlacePreposition), nameof(municipality.PlacePreposition),
            $"”{municipality.PlacePreposition}” kan inte stå före ortens namn; skriv ”i” eller ”på”.");
        yield return (IsSite(municipality.PublicAddress, out var site), nameof(municipality.PublicAddress),
            "webbplatsens fullständiga adress saknas eller är fel; skriv till exempel ”https://medborgarloften.savsjo.se”.");
        yield return (!isProduction || site is null or { Scheme: "https" } or { IsLoopback: true }, nameof(municipality.PublicAddress),
            $"”{municipality.PublicAddress}” är inte https, och då går det inte att logga in. Skriv adressen som den är utåt, med https.");
        yield return (site is null or { AbsolutePath: "/" }, nameof(municipality.PublicAddress),
            $"webbplatsen kan inte ligga under ”{site?.AbsolutePath}”; skriv en adress utan något efter servernamnet.");
        var isColour = SrgbColour.TryParse(municipality.AccentColour, out var colour);
        yield return (isColour, nameof(municipality.AccentColour), $"”{municipality.AccentColour}” är ingen färg; skriv den som #0d4f5c.");
        if (isColour && AccentContrast.FaultOf(colour) is { } fault)
            yield return (false, nameof(municipality.AccentColour),
                $"{fault} Närmaste färg som går att läsa är {AccentContrast.Nearest(colour)}.");
    }

    private static IEnumerable<(bool Holds, string Name, string Sentence)> Contacts(MunicipalityOptions municipality, bool isProduction)
    {
        yield return (!isProduction || municipality.ContactEmail.Length + municipality.ContactTelephone.Length > 0,
            nameof(municipality.ContactEmail), "kommunens e-postadress eller telefonnummer för frågor saknas.");
        yield return (municipality.ContactEmail.Length == 0 || EmailSyntax.IsAddress(municipality.ContactEmail),
            nameof(municipality.ContactEmail), $"”{municipality.ContactEmail}” är ingen e-postadress.");
        yield return (municipality.ContactTelephone.Length == 0 || ContactSyntax.IsTelephone(municipality.ContactTelephone),
            nameof(municipality.ContactTelephone),
            $"”{municipality.ContactTelephone}” är inget telefonnummer; skriv till exempel 0382-152 00.");
        yield return (municipality.QuestionsEmail.Length == 0 || EmailSyntax.IsAddress(municipality.QuestionsEmail),
            nameof(municipality.QuestionsEmail), $"”{municipality.QuestionsEmail}” är ingen e-postadress.");
        yield return (municipality.SecurityContact.Length == 0
                || Uri.TryCreate(municipality.SecurityContact, UriKind.Absolute, out var place) && place.Scheme is "mailto" or "https",
            nameof(municipality.SecurityContact),
            $"”{municipality.SecurityContact}” är ingen adress; skriv den som mailto:it@savsjo.se eller https://savsjo.se/sakerhet.");
        foreach (var contact in municipality.PublishedContacts)
            yield return (ContactSyntax.IsContact(contact), nameof(municipality.PublishedContacts),
                $"”{contact}” är varken en e-postadress eller ett telefonnummer.");
    }

    private static LogotypeFile? ReadLogotype(MunicipalityOptions municipality, IWebHostEnvironment environment)
    {
        if (municipality.LogotypePath.Length == 0)
            return null;
        var path = Path.Combine(environment.ContentRootPath, municipality.LogotypePath);
        Require(File.Exists(path), nameof(municipality.LogotypePath), $"filen ”{municipality.LogotypePath}” finns inte.");
        Require(!string.IsNullOrWhiteSpace(municipality.LogotypeAltText),
            nameof(municipality.LogotypeAltText), "logotypen behöver en text som säger vad den visar.");
        Require(LogotypeInspection.TryRead(File.ReadAllBytes(path), out var logotype, out var fault),
            nameof(municipality.LogotypePath), $"”{municipality.LogotypePath}” går inte att använda. {fault}");
        return logotype;
    }

    private static bool IsSite(string address, out Uri? site) =>
        Uri.TryCreate(address, UriKind.Absolute, out site)
        && site is { Scheme: "http" or "https", Host.Length: > 0, Query: "", Fragment: "", UserInfo: "" };

    /// <exception cref="InvalidConfigurationException">A value is missing or wrong.</exception>
    private static void Require(bool holds, string name, string sentence)
    {
        if (!holds)
            throw new InvalidConfigurationException($"{MunicipalityOptions.Section}:{name}", sentence);
    }
}
