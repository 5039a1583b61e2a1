namespace Savsjo.Medborgarloften.Web.Shared;

/// <summary>
/// Kvitto på ett formulär: when what was sent is taken, the number that it was sent under comes back in a cookie that the page's
/// script may read. Then the copy of the words in the browser is cleared; without it, it stays.
/// </summary>
public static class FormReceipt
{
    public const string Field = "Skrivet";

    private const int LongestId = 40;
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    /// <summary>As the session's own cookie, but readable: it says nothing but that number.</summary>
    public static string CookieIn(HttpContext context) =>
        context.Request.IsHttps ? "__Host-medborgarloften-kvitto" : "medborgarloften-kvitto";

    /// <summary>A form that is taken leads on to another page; one that is refused is answered where it was sent.</summary>
    public static IApplicationBuilder UseFormReceipts(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType && IdIn(context.Request.Form) is { } id)
            context.Response.OnStarting(() =>
            {
                if (context.Response.StatusCode is StatusCodes.Status302Found or StatusCodes.Status303SeeOther)
                    Give(context, id);
                return Task.CompletedTask;
            });
        return next(context);
    });

    private static void Give(HttpContext context, string id) => context.Response.Cookies.Append(CookieIn(context), id, new CookieOptions
    {
        Path = "/",
        MaxAge = Lifetime,
        Secure = context.Request.IsHttps,
        SameSite = SameSiteMode.Strict,
        IsEssential = true,
    });

    private static string? IdIn(IFormCollection form) =>
        form[Field].FirstOrDefault() is { Length: > 0 and <= LongestId } id && id.All(MayStandInId) ? id : null;

    private static bool MayStandInId(char sign) => char.IsAsciiLetterOrDigit(sign) || sign == '-';
}
