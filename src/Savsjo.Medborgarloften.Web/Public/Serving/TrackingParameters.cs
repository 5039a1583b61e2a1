namespace Savsjo.Medborgarloften.Web.Public.Serving;

/// <summary>
/// Spårningsparametrar: what newspapers, letters and social media hang on the links that they pass on. They ask for nothing, so
/// they change no answer and are never the reason to refuse one.
/// </summary>
public static class TrackingParameters
{
    private const string Campaign = "utm_";

    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "fbclid", "gclid", "gbraid", "wbraid", "dclid", "msclkid", "yclid", "twclid", "ttclid", "li_fat_id", "igshid", "igsh",
        "mc_cid", "mc_eid", "mkt_tok", "_ga", "_gl", "_hsenc", "_hsmi",
    };

    public static bool Has(string name) => name.StartsWith(Campaign, StringComparison.OrdinalIgnoreCase) || Names.Contains(name);

    /// <summary>What the request asks.</summary>
    public static IQueryCollection WithoutTracking(this IQueryCollection query) => query.Keys.Any(Has)
        ? new QueryCollection(query.Where(pair => !Has(pair.Key)).ToDictionary(pair => pair.Key, pair => pair.Value))
        : query;
}
