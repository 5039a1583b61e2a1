namespace Savsjo.Medborgarloften.Web.Public.Serving;

/// <summary>
/// Publicerat innehåll: an address whose answer changes only when something is published (or the calendar, the
/// municipality's settings or the program is), and is the same for everybody. It is rendered once for each published state
/// and then served from memory.
/// Never for a page that depends on who reads it, or that has a form which is posted.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class PublishedAttribute : Attribute
{
    /// <summary>The query parameters that the answer depends on; all others are left out of account.</summary>
    public string[] Query { get; init; } = [];

    /// <summary>Whether every query parameter counts, as where an unknown one is refused.</summary>
    public bool WholeQuery { get; init; }

    /// <summary>
    /// How long a reader's browser may keep it without asking, in seconds; 0 asks every time, and is mostly answered 304.
    /// </summary>
    public int MaxAgeSeconds { get; init; }

    internal string CacheControl => MaxAgeSeconds == 0 ? "public, no-cache" : $"public, max-age={MaxAgeSeconds}";
}

/// <summary>On an address that not every request can be served from: what is kept there answers only those that can.</summary>
public interface IServesSome
{
    bool Serves(HttpRequest request);
}
