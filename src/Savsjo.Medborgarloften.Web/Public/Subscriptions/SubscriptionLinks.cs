using Microsoft.AspNetCore.DataProtection;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Public.Shared;

namespace Savsjo.Medborgarloften.Web.Public.Subscriptions;

/// <summary>Länkarna i breven, each with a code that is the subscriber's (<see cref="LetterCode"/>).</summary>
public sealed class SubscriptionLinks(IDataProtectionProvider protection, MunicipalityOptions municipality)
{
    public const string Confirm = Rooms.Subscriptions + "/bekrafta";
    public const string End = Rooms.Subscriptions + "/avsluta";

    private readonly LetterCode _confirming = new(protection.CreateProtector("medborgarloften/prenumeration/bekräfta"));
    private readonly LetterCode _ending = new(protection.CreateProtector("medborgarloften/prenumeration/avsluta"));

    /// <param name="inEnglish">Whether the page that it leads to is.</param>
    public Uri ToConfirm(Guid subscriber, bool inEnglish = false) =>
        _confirming.Link(municipality.PublicAddress, LanguageAddress.InLanguage(Confirm, inEnglish), subscriber);

    /// <summary>Also for RFC 8058: a POST to it ends the subscription at once, from anywhere.</summary>
    public Uri ToEnd(Guid subscriber, bool inEnglish = false) =>
        _ending.Link(municipality.PublicAddress, LanguageAddress.InLanguage(End, inEnglish), subscriber);

    /// <summary>Whose confirmation it is; null when we never made such a code, or not all of it arrived.</summary>
    public Guid? WhoConfirms(string? code) => _confirming.Open(code);

    public Guid? WhoEnds(string? code) => _ending.Open(code);
}
