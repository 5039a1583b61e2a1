using System.Globalization;
using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Reports.FromDocument;
using Savsjo.Medborgarloften.Web.Documents;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.FromDocument;

/// <summary>Ett fält ur boken: a cell of the round's own Excel book, known by its key.</summary>
/// <param name="Box">"m33.Count".</param>
/// <param name="Label">"Riktade insatser", as the book calls it.</param>
/// <param name="Value">What stands in the cell now.</param>
/// <param name="Stood">What stood there when the book was fetched: a cell that nobody has changed says nothing.</param>
/// <param name="Row">The row in the sheet, as a person counts.</param>
public sealed record KeyedField(int ActivityId, string Box, string Label, string Value, string Stood, int Row)
{
    public bool IsChanged => Value != Stood;
}

/// <summary>Fälten ur omgångens egen bok, found by the keys in its first column.</summary>
public static partial class KeyedFields
{
    private const int Stood = 1;
    private const int Activity = 3;
    private const int Label = 5;
    private const int Value = 7;

    /// <summary>Null for a document that is no such book.</summary>
    /// <exception cref="UnreadableDocumentException">It is the book of another round.</exception>
    public static (FollowUpTable Table, IReadOnlyList<KeyedField> Fields)? In(ReadDocument read, TertialSpan covers)
    {
        if (read.Tables.FirstOrDefault(table => table.Rows is [var head, ..] && head.At(0)?.Text == KeyedSheet.Mark) is not { } sheet)
            return null;
        var fields = new List<KeyedField>();
        var names = new Dictionary<int, string>();
        foreach (var (place, row) in sheet.Rows.Index())
            if (Key().Match(row.At(0)?.Text ?? "") is { Success: true } key)
            {
                RefuseOther(Number(key, "round"), covers);
                var id = Number(key, "activity");
                names.TryAdd(id, TextAt(row, Activity));
                fields.Add(new(id, key.Groups["box"].Value, TextAt(row, Label), TextAt(row, Value), TextAt(row, Stood), place + 1));
            }

        return fields.Count == 0 ? null : (TableOf(names, fields, covers), fields);
    }

    private static void RefuseOther(int round, TertialSpan covers)
    {
        if (round != covers.Last.Value)
            throw new UnreadableDocumentException(Tertial.TryCreate(round / 10, round % 10, out var tertial)
                ? $"Boken är hämtad för {tertial.Value.Name}. Nu rapporteras {covers.Name}. Hämta en ny bok."
                : UnreadableDocumentException.Damaged);
    }

    /// <summary>A row for each activity, with its changed cells as lines.</summary>
    private static FollowUpTable TableOf(Dictionary<int, string> names, List<KeyedField> fields, TertialSpan covers) => new(
        [ColumnHead.Of(covers.Name)],
        [.. names.Select(one => new FollowUpRow(null, one.Value, [string.Join('\n', fields
            .Where(field => field.ActivityId == one.Key && field.IsChanged)
            .Select(field => $"{field.Label}: {(field.Value.Length == 0 ? "tom cell" : field.Value)}"))])
        { ActivityId = one.Key })]);

    private static string TextAt(TextRow row, int column) => row.At(column)?.Text.Trim() ?? "";

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^r(?<round>[0-9]{5})/(?<activity>[0-9]{1,9})/(?<box>[A-Za-z0-9]{1,30}\.[A-Za-z0-9]{1,30})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Key();
}
