using System.Globalization;
using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Reports.FromDocument;
using Savsjo.Medborgarloften.Web.Documents;
using Savsjo.Medborgarloften.Web.Staff.Entry.InExcel;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.FromDocument;

/// <summary>
/// Fälten ur omgångens egen bok, found by the keys in its first column, whatever rows were taken out, moved or hidden. A cell that nobody
/// has changed since the book was fetched says nothing.
/// </summary>
public sealed partial class KeyedFields
{
    private const string NoKeys =
        "Nycklarna i bokens dolda kolumn är ändrade eller borttagna, så det går inte att se vilket fält varje rad hör till. "
            + "Hämta en ny bok.";
    private const string MovedColumns = "Bokens rubriker är ändrade, så det går inte att se vad varje kolumn är. Hämta en ny bok.";
    private const int MostRemarks = 20;
    private const int LongestName = 60;

    private readonly RoundInWork _round;
    private readonly ILookup<(string, string), string> _keysOf;
    private readonly (int Stood, int Activity, int Label, int Value) _at;
    private readonly Dictionary<string, int> _rowOf = [];
    private readonly Dictionary<int, string> _names = [];
    private readonly List<KeyedField> _changed = [];
    private readonly List<string> _remarks = [];

    private KeyedFields(RoundInWork round, IReadOnlyList<TextRow> rows)
    {
        _round = round;
        _keysOf = round.Activities.SelectMany(RoundSheetField.Of).ToLookup(one => (one.Activity.Name, one.Label), one => one.KeyIn(round));
        _at = PlacesIn(rows[0]);
        foreach (var (place, row) in rows.Index().Skip(1).Where(row => !row.Item.IsEmpty))
            Read(row, row.Number ?? place + 1);
        if (_rowOf.Count == 0)
            throw new UnreadableDocumentException(NoKeys);
        if (_changed.Count + _remarks.Count == 0)
            _remarks.Add("Ingen cell i boken är ändrad sedan den hämtades.");
    }

    /// <summary>The cells that somebody has changed.</summary>
    public IReadOnlyList<KeyedField> Changed => _changed;

    /// <summary>What was not read, and why; whole sentences.</summary>
    public IReadOnlyList<string> Remarks => _remarks.Count <= MostRemarks ? _remarks
        : [.. _remarks.Take(MostRemarks), $"Och {_remarks.Count - MostRemarks} rader till är inte lästa."];

    /// <summary>A row for each activity, with its changed cells as lines.</summary>
    public FollowUpTable Table => new(
        [ColumnHead.Of(_round.Covers.Name)],
        [.. _names.Select(one => new FollowUpRow(null, one.Value, [string.Join('\n', _changed
            .Where(cell => cell.ActivityId == one.Key)
            .Select(cell => $"{cell.Label}: {(cell.Value.Length == 0 ? "tom cell" : Whole(cell.Value))}"))])
        { ActivityId = one.Key })]);

    /// <summary>Null for a document that is no such book.</summary>
    /// <exception cref="UnreadableDocumentException">It is the book of another round, or has lost its keys.</exception>
    public static KeyedFields? In(ReadDocument read, RoundInWork round) =>
        read.Tables.FirstOrDefault(table => table.Rows is [var head, ..] && head.At(0)?.Text == KeyedSheet.Mark) is { } sheet
            ? new(round, sheet.Rows)
            : null;

    private void Read(TextRow row, int number)
    {
        var name = $"Rad {number}, {Shortened(TextAt(row, _at.Label))}";
        if (Key().Match(row.At(0)?.Text ?? "") is not { Success: true } key)
        {
            _remarks.Add($"{name}: nyckeln i den dolda kolumnen är ändrad eller borttagen, så raden är inte läst.");
            return;
        }

        RefuseOther(Number(key, "round"));
        var isFirst = _rowOf.TryAdd(key.Value, number);
        var activity = Number(key, "activity");
        _names.TryAdd(activity, TextAt(row, _at.Activity));
        var (stood, value) = (TextAt(row, _at.Stood), TextAt(row, _at.Value));
        if (row.At(_at.Value)?.LacksValue == true)
            _remarks.Add($"{name}: cellen har en formel utan värde. Skriv värdet, så läses det.");
        else if (value == stood)
            return;
        else if (!isFirst)
            _remarks.Add($"{name}: raden gäller samma fält som rad {_rowOf[key.Value]} och är inte läst.");
        else if (IsOfAnother(row, key.Value))
            _remarks.Add($"{name}: raden har en annan rads nyckel i den dolda kolumnen och är inte läst.");
        else
            _changed.Add(new(activity, key.Groups["box"].Value, TextAt(row, _at.Label), value, number));
    }

    /// <summary>Whether its words are those of another field; words that were mended since the book was fetched are nobody's.</summary>
    private bool IsOfAnother(TextRow row, string key) =>
        _keysOf[(TextAt(row, _at.Activity), TextAt(row, _at.Label))].ToList() is { Count: > 0 } keys && !keys.Contains(key);

    private static (int Stood, int Activity, int Label, int Value) PlacesIn(TextRow head)
    {
        int Of(string words) => head.Cells.FirstOrDefault(cell => cell.Text.Trim() == words)?.Column
            ?? throw new UnreadableDocumentException(MovedColumns);
        // What stands over the cells to fill in is the round; that of another round's book is told by its keys.
        return (Of(RoundWorkbook.Stood), Of(RoundWorkbook.ActivityName), Of(RoundWorkbook.FieldName),
            head.Cells.LastOrDefault(cell => cell.Text.Length > 0)!.Column);
    }

    private void RefuseOther(int round)
    {
        if (round != _round.Covers.Last.Value)
            throw new UnreadableDocumentException(Tertial.TryCreate(round / 10, round % 10, out var tertial)
                ? $"Boken är hämtad för {tertial.Value.Name}. Nu rapporteras {_round.Covers.Name}. Hämta en ny bok."
                : NoKeys);
    }

    /// <summary>What no field can hold is not shown to its end.</summary>
    private static string Whole(string value) =>
        value.Length > ActivityReport.MaxTextLength ? $"{value[..ActivityReport.MaxTextLength]} …" : value;

    private static string Shortened(string text) => text.Length > LongestName ? $"{text[..LongestName]} …" : text;

    private static string TextAt(TextRow row, int column) => row.At(column)?.Text.Trim() ?? "";

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^r(?<round>[0-9]{5})/(?<activity>[0-9]{1,9})/(?<box>[A-Za-z0-9]{1,30}\.[A-Za-z0-9]{1,30})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Key();
}
