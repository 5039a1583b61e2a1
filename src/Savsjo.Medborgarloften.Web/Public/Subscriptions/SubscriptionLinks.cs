using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Municipality;

namespace Savsjo.Medborgarloften.Web.Public.Subscriptions;

/// <summary>
/// Länkarna i breven. A code is the subscriber's id, encrypted and signed with the data protection keys that all nodes share:
/// it says nothing, nobody else can make one, and it holds for as long as the subscription does. Nothing about it is stored,
/// so when the row is gone a code that we made can still be told from one that we did not.
/// </summary>
public sealed class SubscriptionLinks(IDataProtectionProvider protection, MunicipalityOptions municipality)
{
    public const string Confirm = Rooms.Subscriptions + "/bekrafta";
    public const string End = Rooms.Subscriptions + "/avsluta";

    /// <summary>Ours are some 150 characters; nobody has to decrypt a novel.</summary>
    private const int LongestCode = 400;

    /// <summary>A code ends with a letter: mail programs that make links of addresses leave a hyphen at the end out.</summary>
    private const char Last = 'z';

    private readonly IDataProtector _confirming = protection.CreateProtector("medborgarloften/prenumeration/bekräfta");
    private readonly IDataProtector _ending = protection.CreateProtector("medborgarloften/prenumeration/avsluta");

    public Uri ToConfirm(Guid subscriber) => Link(Confirm, _confirming, subscriber);

    /// <summary>Also for RFC 8058: a POST to it ends the subscription at once, from anywhere.</summary>
    public Uri ToEnd(Guid subscriber) => Link(End, _ending, subscriber);

    /// <summary>Whose confirmation it is; null when we never made such a code, or not all of it arrived.</summary>
    public Guid? WhoConfirms(string? code) => Open(_confirming, code);

    public Guid? WhoEnds(string? code) => Open(_ending, code);

    private Uri Link(string path, IDataProtector protector, Guid subscriber) =>
        new($"{municipality.PublicAddress.TrimEnd('/')}{path}"
            + $"?kod={WebEncoders.Base64UrlEncode(protector.Protect(subscriber.ToByteArray()))}{Last}");

    private static Guid? Open(IDataProtector protector, string? code)
    {
        if (code is not { Length: > 0 and <= LongestCode } || code[^1] != Last)
            return null;
        try
        {
            return new Guid(protector.Unprotect(WebEncoders.Base64UrlDecode(code, 0, code.Length - 1)));
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
