namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>
/// Headers on every response. The pages hold no inline script or style, so the policy allows none. "img-src data:" is for
/// the design system's own icons, which are inside its style sheet.
/// </summary>
public static class SecurityHeaders
{
    private static readonly string ContentSecurityPolicy = PolicyFor(frameAncestors: "'none'");

    /// <param name="frameAncestors">Who may show the page inside their own.</param>
    public static string PolicyFor(string frameAncestors) =>
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
        $"form-action 'self'; base-uri 'none'; frame-ancestors {frameAncestors}; manifest-src 'self'";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        return next(context);
    });
}
