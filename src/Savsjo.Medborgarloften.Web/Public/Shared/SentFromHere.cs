namespace Savsjo.Medborgarloften.Web.Public.Shared;

/// <summary>
/// Skickat härifrån: whether a form was sent from a page of ours, without the cookie that an antiforgery token needs and that
/// readers are promised not to get (docs/decisions/0023).
/// </summary>
public static class SentFromHere
{
    private const string SecFetchSite = "Sec-Fetch-Site";

    /// <summary>
    /// A browser that says nothing of where a form comes from is too old to be asked; what it sends gets one letter at
    /// most.
    /// </summary>
    public static bool IsSentFromHere(this HttpRequest request)
    {
        if (request.Headers[SecFetchSite] is [{ Length: > 0 } site])
            return site == "same-origin";
        // The host only: behind a proxy that ends HTTPS the application may not know the scheme.
        return request.Headers.Origin is not [{ Length: > 0 } origin]
            || (Uri.TryCreate(origin, UriKind.Absolute, out var from)
                && string.Equals(from.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }
}
