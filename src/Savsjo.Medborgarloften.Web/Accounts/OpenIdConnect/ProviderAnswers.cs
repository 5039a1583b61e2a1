using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.JsonWebTokens;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Accounts.OpenIdConnect;

/// <summary>Inloggningstjänstens svar: what becomes of the provider's answers, right and wrong.</summary>
public static class ProviderAnswers
{
    public static void AddTo(OpenIdConnectEvents events, OpenIdProvider provider, string publicAddress)
    {
        // The address that is registered with the provider, whatever the request says its host is.
        var callback = publicAddress.TrimEnd('/') + provider.CallbackPath;
        events.OnRedirectToIdentityProvider = context =>
        {
            context.ProtocolMessage.RedirectUri = callback;
            return Task.CompletedTask;
        };
        events.OnTokenValidated = context =>
        {
            context.Principal = OnlyWhatIsUsed(context, provider);
            return Task.CompletedTask;
        };
        events.OnAccessDenied = context =>
        {
            context.HandleResponse();
            return Refuse(
                context.HttpContext, provider, ExternalFault.Cancelled, "Avbruten av användaren eller nekad av inloggningstjänsten");
        };
        events.OnRemoteFailure = context =>
        {
            context.HandleResponse();
            return Refuse(context.HttpContext, provider, ExternalFault.Untrusted, UntrustedAnswer.ReasonOf(context.Failure));
        };
    }

    /// <summary>The rest of the token is nothing to us: addresses and groups are not kept, nor even carried on.</summary>
    private static ClaimsPrincipal OnlyWhatIsUsed(TokenValidatedContext context, OpenIdProvider provider)
    {
        var principal = context.Principal!;
        return ExternalIdentity.ToPrincipal(
            provider, context.SecurityToken.Issuer, principal.FindFirstValue(JwtRegisteredClaimNames.Sub) ?? "",
            principal.FindFirstValue(JwtRegisteredClaimNames.Name), provider.TwoFactors.IsGivenBy(principal));
    }

    private static async Task Refuse(HttpContext context, OpenIdProvider provider, ExternalFault fault, string reason)
    {
        await context.RequestServices.GetRequiredService<ExternalRefusals>().Log(provider, account: null, reason);
        context.Response.Redirect($"{Rooms.OpenIdConnect}/fel?skal={fault}");
    }
}
