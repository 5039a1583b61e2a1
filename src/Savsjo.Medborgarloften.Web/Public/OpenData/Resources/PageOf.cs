using System.ComponentModel;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Resources;

/// <summary>Sida: a part of a list, with the way to the others.</summary>
public sealed record PageOf<T>(
    [property: Description("Sidans innehåll.")] IReadOnlyList<T> Items,
    [property: Description("Sidans nummer; den första är 1.")] int Page,
    [property: Description("Högsta antal på en sida.")] int Limit,
    [property: Description("Antal i hela listan.")] int TotalItems,
    [property: Description("Antal sidor.")] int TotalPages,
    [property: Description("Adresser till sidorna.")] PageLinks Links);

/// <summary>The way to the other pages.</summary>
public sealed record PageLinks(
    [property: Description("Den här sidan."), Address] string Self,
    [property: Description("Första sidan."), Address] string First,
    [property: Description("Föregående sida; null på den första."), Address] string? Previous,
    [property: Description("Nästa sida; null på den sista."), Address] string? Next,
    [property: Description("Sista sidan."), Address] string Last);
