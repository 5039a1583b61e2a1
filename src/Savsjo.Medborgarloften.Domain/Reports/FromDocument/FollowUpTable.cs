namespace Savsjo.Medborgarloften.Domain.Reports.FromDocument;

/// <summary>
/// Uppföljningens tabell: what a document's tables say together, found by their heads, in whatever order the columns stand and over
/// however many pages.
/// </summary>
/// <param name="Columns">What was done, by tertial or whenever.</param>
public sealed record FollowUpTable(IReadOnlyList<ColumnHead> Columns, IReadOnlyList<FollowUpRow> Rows)
{
    /// <summary>How tables without heads, and rows that belong to nothing, begin: they were not read.</summary>
    public IReadOnlyList<string> Unread { get; init; } = [];

    public bool IsEmpty => Columns.Count == 0 || Rows.Count == 0;

    /// <summary>Its heads were found, and nothing below them.</summary>
    public bool HasOnlyHeads { get; init; }
}

/// <summary>Rad i uppföljningen: what was to be done, and what is said of it.</summary>
/// <param name="Number">"2.2", where it has a number of its own.</param>
/// <param name="Words">What was to be done, in the document's words.</param>
/// <param name="Texts">One for each of the table's columns; empty where nothing stands.</param>
public sealed record FollowUpRow(string? Number, string Words, IReadOnlyList<string> Texts)
{
    /// <summary>What stands in a column of its own for the status.</summary>
    public string Status { get; init; } = "";

    /// <summary>Which activity it is about, where the document says so by a key; null where words have to say it.</summary>
    public int? ActivityId { get; init; }

    /// <summary>The municipalities that the headings over it name; empty where they name none.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>The nearest heading over it, which a promise is told by; empty where there is none.</summary>
    public string Heading { get; init; } = "";

    /// <summary>Columns whose cell is one with another row's or another column's.</summary>
    public IReadOnlyList<int> Merged { get; init; } = [];
}
