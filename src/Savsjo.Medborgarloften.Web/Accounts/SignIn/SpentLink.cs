using Savsjo.Medborgarloften.Data.Accounts;

namespace Savsjo.Medborgarloften.Web.Accounts.SignIn;

/// <summary>Länken gäller inte längre: why, for somebody who opened one that no longer holds.</summary>
public sealed record SpentLink(string Reason)
{
    public static SpentLink Of(OneTimeLink? link, DateTime nowUtc) => new(link?.StateAt(nowUtc) switch
    {
        OneTimeLinkState.Expired => $"Den gällde i {link.Kind.LifetimeWording}, och tiden har gått ut.",
        OneTimeLinkState.Spent => "Den har redan använts, eller så har du fått en nyare.",
        OneTimeLinkState.Valid => "Kontot är inaktiverat.",
        _ => "Den är felskriven eller avhuggen. Kopiera hela länken från mejlet.",
    });
}
