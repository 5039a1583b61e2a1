namespace Savsjo.Medborgarloften.Web.Public.Embedding;

/// <summary>Who may embed (Embedding:*). Out of the box only this very site.</summary>
public sealed class EmbeddingOptions
{
    public const string Section = "Embedding";

    /// <summary>Origins as the browser writes them: "https://www.savsjo.se", "https://*.savsjo.se"; "*" for everyone.</summary>
    public IReadOnlyList<string> FrameAncestors { get; init; } = [];

    /// <summary>Whether a page may, so far as the browser tells which it is.</summary>
    /// <param name="page">Its address, or only its origin.</param>
    public bool Allows(Uri page) => FrameAncestors.Any(site => site == "*" || Covers(site, page));

    /// <summary>As the browser reads the policy: "*." is any domain below, and http lets https through too.</summary>
    private static bool Covers(string site, Uri page)
    {
        if (site.Split("://") is not [var scheme, var domain])
            return false;
        return (page.Scheme == scheme || page.Scheme == Uri.UriSchemeHttps)
            && (domain.StartsWith("*.", StringComparison.Ordinal)
                ? page.Authority.EndsWith(domain[1..], StringComparison.OrdinalIgnoreCase)
                : string.Equals(page.Authority, domain, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The sources of the policy directive.</summary>
    public string Sources => FrameAncestors.Contains("*") ? "*" : string.Join(' ', FrameAncestors.Prepend("'self'"));
}
