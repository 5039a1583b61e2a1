using System.Text.Json;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Public.OpenData.Resources;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Api;

/// <summary>Felsvar (RFC 9457, application/problem+json): type, title, status, detail and instance, in plain Swedish.</summary>
public static class ProblemAnswer
{
    public const string ContentType = "application/problem+json";

    /// <summary>A path can be as long as an address line; an answer need not repeat all of it.</summary>
    private const int LongestInstance = 300;

    /// <summary>What can go wrong, with the words that the page on open data explains it by.</summary>
    public static IReadOnlyDictionary<int, (string Title, string Detail)> Known { get; } = new Dictionary<int, (string, string)>
    {
        [400] = ("Anropet går inte att tolka", "Kontrollera adressen och parametrarna."),
        [404] = ("Det finns inte",
            "Adressen leder inte till någon publicerad uppgift. Alla adresser står i API-beskrivningen, /openapi/v1.json."),
        [405] = ("Metoden går inte att använda här", "Öppna data går bara att läsa. Använd GET, HEAD eller OPTIONS."),
        [406] = ("Formatet finns inte",
            "Uppgifterna finns inte i det format som huvudet Accept ber om. "
            + "Ta bort huvudet, eller se vilka format som finns på /oppna-data."),
        [413] = ("Anropet är för stort", "Öppna data går bara att läsa. Anropet ska inte ha någon kropp."),
        [500] = ("Något gick fel hos oss", "Felet är noterat. Försök igen om en stund."),
    };

    public static async Task Write(HttpContext context, int status, string? detail = null)
    {
        var (title, ownDetail) = Known.GetValueOrDefault(status, Known[status < 500 ? 400 : 500]);
        var addresses = context.RequestServices.GetRequiredService<AbsoluteAddresses>();
        var problem = Of(addresses, status, title, detail ?? ownDetail, context.Request.Path.ToUriComponent());
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = ContentType;
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentLanguage = "sv";
        var bytes = JsonSerializer.SerializeToUtf8Bytes(problem, ApiJson.Options);
        response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    public static Problem Of(AbsoluteAddresses addresses, int status, string title, string detail, string path) => new(
        addresses.Absolute($"{Rooms.OpenData}#fel-{(Known.ContainsKey(status) ? status : status < 500 ? 400 : 500)}"),
        title, status, detail, path.Length <= LongestInstance ? path : path[..LongestInstance]);
}
