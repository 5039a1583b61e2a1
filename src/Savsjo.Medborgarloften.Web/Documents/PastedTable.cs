using System.Text;
using Savsjo.Medborgarloften.Domain.Reports.FromDocument;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Documents;

/// <summary>
/// En inklistrad tabell: rows as lines with a tab between the cells, as Word and Excel put a table on the clipboard. A cell of several
/// lines stands in quotation marks, as Excel writes it; Word writes none, so lines without tabs go on in the cell before.
/// </summary>
public static class PastedTable
{
    public static ReadDocument Read(string pasted)
    {
        var all = Lines(pasted.ReplaceLineEndings("\n")).Where(row => row.Exists(HasWords)).ToList();
        var rows = all.Take(ReadingLimits.Rows).ToList();
        var columns = rows.Select(row => row.Count).DefaultIfEmpty(0).Max();
        return new(
            [new([.. Whole(rows, columns)
                .Select(row => TextRow.Of(row.Take(ReadingLimits.Columns).Select(cell => PastedText.Clean(cell) ?? "")))])],
            [.. rows.Where(row => row.Count == 1).Select(row => row[0])],
            [.. Remarks(all.Count, columns)]);
    }

    /// <summary>Whether a text is a table that somebody has pasted: two lines at least that have words on both sides of a tab.</summary>
    public static bool IsTable(string? text) => text is not null
        && text.ReplaceLineEndings("\n").Split('\n').Count(line => line.Split('\t').Count(cell => cell.Trim().Length > 1) > 1) > 1;

    private static IEnumerable<string> Remarks(int rows, int columns)
    {
        if (rows > ReadingLimits.Rows)
            yield return $"Tabellen har {Number(rows)} rader. {Last(rows - ReadingLimits.Rows)}: klistra in resten för sig.";
        if (columns > ReadingLimits.Columns)
            yield return $"Tabellen har {Number(columns)} kolumner. {Last(columns - ReadingLimits.Columns)}.";
    }

    private static string Last(int left) => left == 1 ? "Den sista är inte läst" : $"De {Number(left)} sista är inte lästa";

    private static string Number(int count) => count.ToString("N0", SwedishText.Culture);

    /// <summary>Puts together the rows that Word broke at each paragraph of their cells.</summary>
    private static IEnumerable<List<string>> Whole(IReadOnlyList<List<string>> rows, int columns)
    {
        List<string>? open = null;
        foreach (var row in rows)
        {
            // It fits in what is left of the row before: its first piece goes on in the last cell there.
            if (open is not null && row.Count < columns && open.Count + row.Count - 1 <= columns)
            {
                open[^1] = $"{open[^1]}\n{row[0]}";
                open.AddRange(row.Skip(1));
                continue;
            }

            if (open is not null)
                yield return open;
            open = row;
        }

        if (open is not null)
            yield return open;
    }

    private static bool HasWords(string cell) => cell.Trim().Length > 0;

    /// <summary>The cells of each line, empty ones too; a cell in quotation marks may go on over lines.</summary>
    /// <param name="text">With its lines ended by a line feed.</param>
    /// <param name="between">What stands between two cells.</param>
    internal static IEnumerable<List<string>> Lines(string text, char between = '\t')
    {
        var (row, cell) = (new List<string>(), new StringBuilder());
        for (var place = 0; place <= text.Length; place++)
        {
            var end = place == text.Length;
            if (!end && text[place] == '"' && cell.Length == 0 && Quoted(text, place, between) is { } quoted)
            {
                cell.Append(quoted.Text);
                place = quoted.End;
            }
            else if (!end && text[place] != between && text[place] != '\n')
                cell.Append(text[place]);
            else
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (!end && text[place] == between)
                    continue;
                yield return row;
                row = [];
            }
        }
    }

    /// <summary>What stands in quotation marks up to the cell's end; null where they are part of the words.</summary>
    private static (string Text, int End)? Quoted(string text, int start, char between)
    {
        var quoted = new StringBuilder();
        for (var place = start + 1; place < text.Length; place++)
            if (text[place] != '"')
                quoted.Append(text[place]);
            else if (place + 1 < text.Length && text[place + 1] == '"')
                quoted.Append(text[place++]);
            else
                return place + 1 == text.Length || text[place + 1] == between || text[place + 1] == '\n'
                    ? (quoted.ToString(), place) : null;
        return null;
    }
}
