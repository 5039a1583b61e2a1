namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>
/// An id or a name in an address that holds nothing but spaces, or characters that nobody writes, names nothing here: a plain 404
/// before anything is looked up by it.
/// </summary>
public static class ReadableAddresses
{
    public static IApplicationBuilder UseReadableAddresses(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Request.RouteValues.Values.OfType<string>().All(IsReadable))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    });

    private static bool IsReadable(string value) => !string.IsNullOrWhiteSpace(value) && !value.Any(char.IsControl);
}
