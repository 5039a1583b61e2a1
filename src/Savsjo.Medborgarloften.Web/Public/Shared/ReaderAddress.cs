using System.Text;
using Savsjo.Medborgarloften.Data.Subscriptions;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Public.Shared;

/// <summary>E-postadressen som en läsare skriver, and what is wrong with it.</summary>
public static class ReaderAddress
{
    private static readonly InTwoLanguages CannotBeUsed = new(
        "E-postadressen går inte att använda. Skriv den till exempel så här: namn@exempel.se.",
        "The e-mail address cannot be used. Write it like this, for example: name@example.com.");

    /// <summary>As a sentence; null when a letter can be sent to it.</summary>
    public static InTwoLanguages? FaultIn(string address) => address switch
    {
        "" => new("Skriv din e-postadress.", "Write your e-mail address."),
        { Length: > Subscriber.MaxEmailLength } => new(
            $"E-postadressen är för lång. Den får ha högst {Subscriber.MaxEmailLength} tecken.",
            $"The e-mail address is too long. It may have at most {Subscriber.MaxEmailLength} characters."),
        _ when address.Any(char.IsControl) => new(
            "E-postadressen får inte innehålla radbrytningar.", "The e-mail address must not have line breaks in it."),
        _ when !address.Contains('@', StringComparison.Ordinal) => new(
            "E-postadressen saknar @. Skriv den till exempel så här: namn@exempel.se.",
            "The e-mail address lacks an @. Write it like this, for example: name@example.com."),
        _ when !EmailSyntax.IsAddress(address) || !HasPublicDomain(address) => CannotBeUsed,
        _ when !Ascii.IsValid(address.AsSpan(0, address.LastIndexOf('@'))) => new(
            "Före @ går det bara att använda tecken utan prickar och accenter.",
            "Before the @ only characters without dots and accents can be used."),
        _ => null,
    };

    /// <summary>"exempel.se"; not "localhost", and no network address.</summary>
    private static bool HasPublicDomain(string address) =>
        address[(address.LastIndexOf('@') + 1)..] is var domain && domain.Contains('.', StringComparison.Ordinal)
            && Uri.CheckHostName(domain) == UriHostNameType.Dns;
}
