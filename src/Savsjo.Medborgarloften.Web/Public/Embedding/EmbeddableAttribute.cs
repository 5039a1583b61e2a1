namespace Savsjo.Medborgarloften.Web.Public.Embedding;

/// <summary>
/// A page that the addresses in Embedding:FrameAncestors may show inside their own. Every other page refuses to be framed.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EmbeddableAttribute : Attribute
{
    /// <summary>Whether any site may, whatever the configuration says: it shows nothing but why there is nothing else.</summary>
    public bool ByEveryone { get; init; }
}
