using Savsjo.Medborgarloften.Domain.Reports.FromDocument;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Admin.Periods.Table;
using Savsjo.Medborgarloften.Web.Documents;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.InExcel;

/// <summary>Bladets rader, found under its heads, in whatever order the columns stand and however many tables there are.</summary>
public sealed class AgreementLines
{
    private static readonly Dictionary<string, AgreementColumn> Known = AgreementColumns.All
        .SelectMany(column => column.Also.Prepend(column.Head).Select(head => (Head: Plain(head), column)))
        .GroupBy(one => one.Head).ToDictionary(one => one.Key, one => one.First().column);

    private readonly List<AgreementLine> _lines = [];
    private readonly List<string> _faults = [];
    private bool _hasHeads;
    private bool _saysPromise;

    private AgreementLines(ReadDocument read)
    {
        foreach (var table in read.Tables)
            Read(table);
        if (!_hasHeads)
            throw new UnreadableDocumentException(
                "Det finns ingen tabell med rubrikerna Löfte nr och Aktivitet. Hämta bladet härifrån och fyll i det, eller skriv "
                    + "rubrikerna överst i tabellen.");
        if (!_saysPromise)
            throw new UnreadableDocumentException(
                "Tabellen saknar kolumnen Löfte nr. Lägg till den, och skriv på varje rad löftets nummer eller "
                    + $"{AgreementColumns.WholePeriod}.");
        if (_lines.Count == 0)
            throw new UnreadableDocumentException("Tabellen har rubriker men inga rader under dem. Det finns inget att läsa.");
    }

    public IReadOnlyList<AgreementLine> All => _lines;

    /// <summary>Cells that hold nothing that can be read; whole sentences.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <exception cref="UnreadableDocumentException">It holds no agreement; its message says why.</exception>
    public static AgreementLines In(ReadDocument read) =>
        read.Tables.Any(table => table.Rows is [var head, ..] && head.At(0)?.Text == KeyedSheet.Mark)
            ? throw new UnreadableDocumentException(
                "Boken är en omgångs, med siffror att fylla i. Läs in den i inmatningen, och hämta överenskommelsens bok här.")
            : new(read);

    private void Read(TextTable table)
    {
        var columns = new Dictionary<int, AgreementColumn>();
        foreach (var (place, row) in table.Rows.Index())
            if (HeadsIn(row) is { } heads)
            {
                columns = heads;
                _hasHeads = true;
                _saysPromise |= heads.Values.Any(column => column.Of == SheetPart.Promise);
            }
            else if (columns.Count > 0 && !row.IsEmpty)
                Add(row, row.Number ?? place + 1, columns);
    }

    private void Add(TextRow row, int number, Dictionary<int, AgreementColumn> columns)
    {
        var cells = new Dictionary<AgreementColumn, string>();
        foreach (var (place, column) in columns)
            if (row.At(place) is { } cell)
            {
                if (cell.LacksValue)
                    _faults.Add($"Rad {number}, {column.Head}: cellen har en formel utan värde. Skriv värdet.");
                else if (cell.Text.Trim() is { Length: > 0 } text && cell.Column == place)
                    cells[column] = text;
            }

        if (cells.Count > 0)
            _lines.Add(new(number, AgreementKey.Read(row.At(0)?.Text ?? ""), cells));
    }

    /// <summary>The columns by their places, of a row that names the activity or the promise and something more; null for others.</summary>
    private static Dictionary<int, AgreementColumn>? HeadsIn(TextRow row)
    {
        var found = new Dictionary<int, AgreementColumn>();
        foreach (var cell in row.Cells)
            if (Known.TryGetValue(Plain(cell.Text), out var column) && !found.ContainsValue(column))
                found[cell.Column] = column;
        return found.Count > 1 && found.Values.Any(column => column.Input is nameof(ActivityRow.Text)) ? found : null;
    }

    private static string Plain(string head) =>
        string.Join(' ', head.ToLower(SwedishText.Culture).Split(
            [' ', '\n', '\t', '\u00A0', ':', '*', '.'], StringSplitOptions.RemoveEmptyEntries));
}
