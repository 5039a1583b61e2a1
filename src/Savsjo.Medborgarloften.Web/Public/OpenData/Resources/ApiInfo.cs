using System.ComponentModel;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Resources;

/// <summary>Om API:et, as the REST API-profil has it (VER.06).</summary>
public sealed record ApiInfo(
    [property: Description("API:ets namn.")] string ApiName,
    [property: Description("Versionen.")] string ApiVersion,
    [property: Description("Dagen då versionen släpptes.")] DateOnly ApiReleased,
    [property: Description("Dokumentationen."), Address] string ApiDocumentation,
    [property: Description("active: i bruk.")] string ApiStatus);

/// <summary>Felsvar after RFC 9457.</summary>
public sealed record Problem(
    [property: Description("Adressen till en förklaring av felet."), Address] string Type,
    [property: Description("Felet i korthet.")] string Title,
    [property: Description("HTTP-statuskoden.")] int Status,
    [property: Description("Vad som är fel i just det här anropet, och vad som går att göra.")] string Detail,
    [property: Description("Sökvägen som anropades.")] string Instance);

/// <summary>The text is an absolute address.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AddressAttribute : Attribute;
