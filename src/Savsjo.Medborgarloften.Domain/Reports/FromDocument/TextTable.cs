namespace Savsjo.Medborgarloften.Domain.Reports.FromDocument;

/// <summary>Tabell ur ett dokument: rows of texts, wherever they came from.</summary>
/// <param name="IsNested">It stands in a cell of another, and does not go on from the table before.</param>
public sealed record TextTable(IReadOnlyList<TextRow> Rows, bool IsNested = false)
{
    /// <summary>What stands between the table before and this one, the nearest last: headings that say what it is of.</summary>
    public IReadOnlyList<string> Above { get; init; } = [];

    public int Columns => Rows.Select(row => row.Columns).DefaultIfEmpty(0).Max();
}

/// <summary>Rad i en tabell.</summary>
public sealed record TextRow(IReadOnlyList<TextCell> Cells)
{
    /// <summary>Its place in the sheet as a person counts, where it came from one; null elsewhere.</summary>
    public int? Number { get; init; }

    public int Columns => Cells.Select(cell => cell.Column + cell.Columns).DefaultIfEmpty(0).Max();

    public bool IsEmpty => Cells.All(cell => cell.Text.Length == 0);

    /// <summary>What stands in its only cell that is not empty; null where there are several, or none.</summary>
    public string? OnlyText => Cells.Where(cell => cell.Text.Length > 0).ToList() is [var only] ? only.Text : null;

    /// <summary>A row of plain cells, one a column.</summary>
    public static TextRow Of(params IEnumerable<string> texts) => new([.. texts.Select((text, column) => new TextCell(text, column))]);

    /// <summary>The cell that covers a column; null where the row has none there.</summary>
    public TextCell? At(int column) => Cells.FirstOrDefault(cell => cell.Column <= column && column < cell.Column + cell.Columns);
}

/// <summary>Cell i en tabell.</summary>
/// <param name="Text">Its paragraphs as lines.</param>
/// <param name="Column">The first column that it covers, from 0.</param>
/// <param name="Columns">How many it covers: more than one where cells are merged.</param>
/// <param name="GoesOnFromAbove">It is one with the cell above, whose text it shares.</param>
public sealed record TextCell(string Text, int Column, int Columns = 1, bool GoesOnFromAbove = false)
{
    /// <summary>It holds a formula that came to nothing: an error, or no value yet.</summary>
    public bool LacksValue { get; init; }
}
