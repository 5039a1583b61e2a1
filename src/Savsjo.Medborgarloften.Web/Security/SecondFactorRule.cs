using Microsoft.AspNetCore.Authorization;
using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.Security;

/// <summary>
/// Två faktorer: somebody whose role needs them, and who has shown only one, is led to add the second before anything else.
/// Only an account without any second factor can come so far: with one, the password alone opens no session.
/// </summary>
public static class SecondFactorRule
{
    public const string EnrolAddress = Rooms.OwnAccount;

    private static readonly PathString Account = Rooms.Accounts;

    public static IApplicationBuilder UseSecondFactorRule(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (!IsHeldBack(context))
            return next(context);
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
            context.Response.Redirect(EnrolAddress);
        else
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    });

    public static bool IsHeldBack(HttpContext context) =>
        context.User.Identity?.IsAuthenticated == true
        && !StaffClaims.IsStrong(context.User)
        && context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is null
        && !context.Request.Path.StartsWithSegments(Account)
        && context.RequestServices.GetRequiredService<TwoFactorOptions>().RequiresTwoFactors(StaffMember.From(context.User));
}
