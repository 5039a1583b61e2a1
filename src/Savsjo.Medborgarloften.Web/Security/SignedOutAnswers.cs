using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Web.Security.Attempts;

namespace Savsjo.Medborgarloften.Web.Security;

/// <summary>What somebody gets who is not signed in, or may not do what they ask.</summary>
public static class SignedOutAnswers
{
    public static void AddTo(CookieAuthenticationEvents events)
    {
        events.OnRedirectToLogin = AskToSignIn;
        events.OnRedirectToAccessDenied = Refuse;
    }

    /// <summary>
    /// A page leads to the sign-in page. A form must not: the redirect would drop what was typed without a word, so it is
    /// answered with a page that still holds it. Signing out when one already is needs nothing.
    /// </summary>
    private static async Task AskToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            context.Response.Redirect(new Uri(context.RedirectUri).PathAndQuery);
        else if (request.Path == context.Options.LogoutPath)
            context.Response.Redirect(context.Options.LoginPath);
        else
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            await Note(context.HttpContext, SecurityEventKind.NotSignedIn);
        }
    }

    /// <summary>Refused where it was asked for, with the right status, instead of by way of another address.</summary>
    private static Task Refuse(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Note(context.HttpContext, SecurityEventKind.NotAllowed);
    }

    private static Task Note(HttpContext context, SecurityEventKind kind) => context.RequestServices.GetRequiredService<SecurityLog>()
        .Note(kind, context.User.FindFirstValue(ClaimTypes.NameIdentifier));
}
