using Savsjo.Medborgarloften.Web.Admin.Periods.Table;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.InExcel;

/// <summary>
/// En post ur bladet: a promise, an activity or a measure, put together of the cells of one or several rows, and what belongs to it.
/// </summary>
/// <param name="row">The first row that says something of it.</param>
public sealed class SheetRecord(int row)
{
    private readonly Dictionary<AgreementColumn, (string Text, int Row)> _cells = [];

    public int Row { get; } = row;

    /// <summary>A promise's activities, an activity's measures.</summary>
    public List<SheetRecord> Parts { get; } = [];

    /// <summary>Null where nothing stands.</summary>
    public string? this[AgreementColumn column] => _cells.TryGetValue(column, out var cell) ? cell.Text : null;

    /// <summary>The cell that an input came from, or would have; its first where several columns fill it.</summary>
    public (AgreementColumn Column, string Text, int Row) CellOf(SheetPart of, string input)
    {
        var column = FilledOf(input).FirstOrDefault() ?? AgreementColumns.At(of, input);
        return _cells.TryGetValue(column, out var cell) ? (column, cell.Text, cell.Row) : (column, "", Row);
    }

    /// <summary>Takes a cell of a row; where another row says otherwise, the first holds.</summary>
    /// <returns>What does not go together, a whole sentence; null where all is well.</returns>
    public string? Take(AgreementColumn column, string text, int row)
    {
        if (_cells.TryAdd(column, (text, row)) || _cells[column].Text == text || column.Input == AgreementColumns.ActivityNumber)
            return null;
        return $"Rad {row}, {column.Head}: ”{SheetQuote.Of(text)}”. På rad {_cells[column].Row} står något annat. "
            + "Skriv samma, eller töm den ena.";
    }

    /// <summary>The columns that something stands in, of one input; a goal's number says what the goal is, too.</summary>
    private IEnumerable<AgreementColumn> FilledOf(string input) =>
        _cells.Keys.Where(column => column.Input == input || input == nameof(TableMeasure.Comparison) && column.IsGoal);
}

/// <summary>Cellens ord i en mening.</summary>
public static class SheetQuote
{
    private const int Longest = 60;

    /// <summary>As it stands, on one line; of a long text its beginning.</summary>
    public static string Of(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length > Longest ? $"{line[..Longest]} …" : line;
    }
}
