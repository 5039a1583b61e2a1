namespace Savsjo.Medborgarloften.Pdf.LogicalStructure;

/// <summary>Artifact: content that is not read, typed as ISO 32000-1 (14.8.2.2) has it.</summary>
internal sealed class Artifact : ContentOwner
{
    /// <summary>The running header of a page, and the table header that is repeated there.</summary>
    public static Artifact Header { get; } = new("/Type/Pagination/Subtype/Header/Attached[/Top]");

    /// <summary>The page's foot.</summary>
    public static Artifact Footer { get; } = new("/Type/Pagination/Subtype/Footer/Attached[/Bottom]");

    /// <summary>A table header that is repeated after a page break.</summary>
    public static Artifact RepeatedHeader { get; } = new("/Type/Pagination");

    /// <summary>Rules, tints and signs that say nothing by themselves.</summary>
    public static Artifact Layout { get; } = new("/Type/Layout");

    private Artifact(string entries) => Entries = entries;

    /// <summary>The entries of its property list.</summary>
    public string Entries { get; }
}
