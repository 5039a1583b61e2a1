using Savsjo.Medborgarloften.Domain.Reports.FromDocument;
using Savsjo.Medborgarloften.Domain.Rounds;

namespace Savsjo.Medborgarloften.Web.Documents;

/// <summary>Ett läst dokument: its tables, what stands beside them, and what whoever brought it should know of the reading.</summary>
/// <param name="Tables">In the document's order; one that stands in another's cell comes after it.</param>
/// <param name="Lines">What stands outside the tables.</param>
/// <param name="Remarks">Whole sentences.</param>
public sealed record ReadDocument(IReadOnlyList<TextTable> Tables, IReadOnlyList<string> Lines, IReadOnlyList<string> Remarks)
{
    /// <summary>What its content is; null for a table as text, or one that was pasted.</summary>
    public EarlierDocumentKind? Kind { get; init; }

    public bool HasMacros { get; init; }

    /// <summary>Its title, its headers and its footers.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];
}
