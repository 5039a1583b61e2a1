using System.Globalization;
using System.Xml.Linq;
using Savsjo.Medborgarloften.Domain.Reports.FromDocument;

namespace Savsjo.Medborgarloften.Web.Documents.Word;

/// <summary>En tabell i ett Worddokument: its rows on the table's grid, so that merged and split cells stand where they are seen.</summary>
internal static class WordTable
{
    /// <summary>Adds the table to what is read, and those in its cells after it.</summary>
    /// <returns>Its rows as lines, for the text of the cell that it stands in.</returns>
    public static IReadOnlyList<string> Read(XElement table, WordReading reading, bool isNested)
    {
        // Those in its cells come after it.
        var place = reading.Tables.Count;
        var rows = WordBlocks.In(table, ["tr"], reading).Select(row => Row(row, reading)).OfType<TextRow>().ToList();
        reading.Tables.Insert(place, new(rows, isNested));
        return [.. rows.Where(row => !row.IsEmpty)
            .Select(row => string.Join(' ', row.Cells.Where(cell => cell.Text.Length > 0).Select(cell => cell.Text)))];
    }

    /// <summary>Null for a row that is deleted.</summary>
    private static TextRow? Row(XElement row, WordReading reading)
    {
        var properties = row.Word("trPr");
        if (properties?.Word("ins") is not null || properties?.Word("del") is not null)
            reading.HasTrackedChanges = true;
        if (properties?.Word("del") is not null)
            return null;
        reading.CountRow();
        var cells = new List<TextCell>();
        var column = Number(properties?.Word("gridBefore"), least: 0);
        foreach (var cell in WordBlocks.In(row, ["tc"], reading))
        {
            var width = Number(cell.Word("tcPr")?.Word("gridSpan"), least: 1);
            if (column + width > ReadingLimits.Columns)
                throw new UnreadableDocumentException(UnreadableDocumentException.TooLarge);
            if (cells.Count > 0 && IsMerged(cell, "hMerge"))
                cells[^1] = cells[^1] with { Columns = column + width - cells[^1].Column };
            else
                cells.Add(new(TextOf(cell, reading), column, width, IsMerged(cell, "vMerge")));
            column += width;
        }

        return new(cells);
    }

    private static string TextOf(XElement cell, WordReading reading)
    {
        if (cell.Word("tcPr")?.Word("cellDel") is not null)
        {
            reading.HasTrackedChanges = true;
            return "";
        }

        return WordText.Of(WordBlocks.In(cell, reading), reading);
    }

    /// <summary>It goes on from the cell above, or from the one before; what begins such a cell says "restart".</summary>
    private static bool IsMerged(XElement cell, string how) =>
        cell.Word("tcPr")?.Word(how) is { } merged && merged.Says("val") != "restart";

    private static int Number(XElement? element, int least) =>
        int.TryParse(element?.Says("val"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Math.Clamp(number, least, ReadingLimits.Columns)
            : least;
}
