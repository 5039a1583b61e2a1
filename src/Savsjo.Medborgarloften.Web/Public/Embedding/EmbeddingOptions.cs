namespace Savsjo.Medborgarloften.Web.Public.Embedding;

/// <summary>Who may embed (Embedding:*). Out of the box only this very site.</summary>
public sealed class EmbeddingOptions
{
    public const string Section = "Embedding";

    /// <summary>Origins as the browser writes them: "https://www.savsjo.se", "https://*.savsjo.se"; "*" for everyone.</summary>
    public IReadOnlyList<string> FrameAncestors { get; init; } = [];

    /// <summary>The sources of the policy directive.</summary>
    public string Sources => FrameAncestors.Contains("*") ? "*" : string.Join(' ', FrameAncestors.Prepend("'self'"));
}
