using System.Text;
using Savsjo.Medborgarloften.Data.Subscriptions;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Public.Shared;

/// <summary>E-postadressen som en läsare skriver, and what is wrong with it.</summary>
public static class ReaderAddress
{
    /// <summary>As a sentence; null when a letter can be sent to it.</summary>
    public static string? FaultIn(string address) => address switch
    {
        "" => "Skriv din e-postadress.",
        { Length: > Subscriber.MaxEmailLength } => $"E-postadressen är för lång. Den får ha högst {Subscriber.MaxEmailLength} tecken.",
        _ when address.Any(char.IsControl) => "E-postadressen får inte innehålla radbrytningar.",
        _ when !address.Contains('@', StringComparison.Ordinal) =>
            "E-postadressen saknar @. Skriv den till exempel så här: namn@exempel.se.",
        _ when !EmailSyntax.IsAddress(address) || !HasPublicDomain(address) =>
            "E-postadressen går inte att använda. Skriv den till exempel så här: namn@exempel.se.",
        _ when !Ascii.IsValid(address.AsSpan(0, address.LastIndexOf('@'))) =>
            "Före @ går det bara att använda tecken utan prickar och accenter.",
        _ => null,
    };

    /// <summary>"exempel.se"; not "localhost", and no network address.</summary>
    private static bool HasPublicDomain(string address) =>
        address[(address.LastIndexOf('@') + 1)..] is var domain && domain.Contains('.', StringComparison.Ordinal)
            && Uri.CheckHostName(domain) == UriHostNameType.Dns;
}
