using System.Text.RegularExpressions;

namespace Savsjo.Medborgarloften.Domain.Reports.FromDocument;

/// <summary>Läser uppföljningens tabell out of all the tables of a document.</summary>
public sealed partial class FollowUpTableReading
{
    private readonly List<ColumnHead> _columns = [];
    private readonly List<Draft> _rows = [];
    private (HeadRow Head, int Columns)? _heads;
    private readonly List<string> _unread = [];
    private TableContext _context = TableContext.None;
    private bool _hasHeads;
    private bool _isAfterBreak;

    /// <summary>After rows without anything in them a row without an activity goes on from nothing.</summary>
    private bool _isAfterGap;

    private FollowUpTableReading()
    {
    }

    public static FollowUpTable In(IEnumerable<TextTable> tables)
    {
        var reading = new FollowUpTableReading();
        foreach (var table in tables)
            reading.Read(table);
        return new(reading._columns, [.. reading._rows.Select(row => row.Done(reading._columns.Count))])
        {
            Unread = reading._unread,
            HasOnlyHeads = reading._hasHeads && reading._rows.Count == 0,
        };
    }

    private void Read(TextTable table)
    {
        // Without heads of its own it goes on from the table before, as on the next page; one in a cell is by itself.
        var before = _heads;
        if (table.IsNested || before is { } known && known.Columns != table.Columns)
            _heads = null;
        (_isAfterBreak, _isAfterGap) = (true, false);
        var context = _context;
        _context = _context.After(table.Above);
        TextRow? above = null;
        foreach (var row in table.Rows)
        {
            if (HeadRow.Of(row, above) is { } head)
                (_heads, _isAfterBreak, _hasHeads) = ((head, table.Columns), true, true);
            else if (row.IsEmpty)
                _isAfterGap = true;
            else if (_heads is { } heads)
                Read(row, heads.Head);
            else if (row.OnlyText is { } heading)
                _context = _context.After([heading]);
            above = row;
        }

        if (_heads is null && table is { IsNested: false, Columns: > 1 } && table.Rows.FirstOrDefault(row => !row.IsEmpty) is { } first)
            _unread.Add(first.Cells.First(cell => cell.Text.Length > 0).Text);
        if (table.IsNested)
            (_heads, _context) = (before, context);
    }

    private void Read(TextRow row, HeadRow head)
    {
        var key = row.At(head.ActivityColumn);
        // "Öka den polisiära tillgängligheten": a heading across the table.
        if (key is { Columns: > 1 } && head.Results.All(one => row.At(one.Column) is null || row.At(one.Column) == key))
        {
            _context = _context.After([key.Text]);
            return;
        }

        var words = key?.Text.Trim() ?? "";
        var number = head.NumberColumn is { } column ? row.At(column)?.Text.Trim() ?? "" : "";
        if (_rows.Count > 0 && !_isAfterGap && GoesOn(key, words, number))
            _rows[^1].GoOn(words);
        else if (words.Length > 0 || number.Length > 0)
            _rows.Add(Draft.Of(number, words, _context));
        else
        {
            _unread.AddRange(row.Cells.Select(cell => cell.Text).Where(text => text.Length > 0).Take(1));
            return;
        }

        (_isAfterBreak, _isAfterGap) = (false, false);
        Take(row, head, _rows[^1]);
    }

    /// <summary>The rest of a row that a page was in the way of: nothing new is to be done there.</summary>
    private bool GoesOn(TextCell? key, string words, string number) =>
        key is { GoesOnFromAbove: true }
        || number.Length == 0 && (words.Length == 0 || _isAfterBreak && char.IsLower(words[0]) && !Label().IsMatch(words));

    private void Take(TextRow row, HeadRow head, Draft into)
    {
        foreach (var (column, columnHead) in head.Results)
            if (row.At(column) is { } cell && !IsLeftEmpty(cell))
                into.Take(
                    PlaceOf(columnHead with { TableYear = _context.Year }), cell,
                    isMerged: cell.GoesOnFromAbove || cell.Column != column || IsWide(cell, head));
        if (head.StatusColumn is { } status && row.At(status) is { Text.Length: > 0 } told)
            into.Status = told.Text.Trim();
    }

    /// <summary>"–" and "x" are how a cell is left empty; and so is what a follow-up of ours says of one in which nothing is.</summary>
    private static bool IsLeftEmpty(TextCell cell) => cell.Text.Trim() is "-" or "–" or "—" or "--" or "x" or "X" or "." or "…"
        || NothingReported().IsMatch(cell.Text.Trim());

    [GeneratedRegex(@"^(?:inte redovisat(?: än)?|ej aktuellt|klart sedan tertial [123](?: 20\d{2})?)\.?\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NothingReported();

    private static bool IsWide(TextCell cell, HeadRow head) =>
        head.Results.Count(one => cell.Column <= one.Column && one.Column < cell.Column + cell.Columns) > 1;

    /// <summary>Two tables that call a column the same have it together.</summary>
    private int PlaceOf(ColumnHead head)
    {
        var place = _columns.FindIndex(one => one.Kind == head.Kind && one.Tertials == head.Tertials && one.AnyYear == head.AnyYear
            && (head.Kind == ColumnKind.Tertial || one.Words.Equals(head.Words, StringComparison.OrdinalIgnoreCase)));
        if (place >= 0)
            return place;
        _columns.Add(head);
        return _columns.Count - 1;
    }

    /// <summary>"2.2", "2.2.", "G1)" before the words.</summary>
    [GeneratedRegex(@"^(?:aktivitet\s+)?(?<label>[0-9]{1,2}\.[0-9]{1,2}|G[0-9]{1,2})[.):]?(?:\s+|$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    private sealed class Draft(string? number, string words, TableContext context)
    {
        private readonly Dictionary<int, string> _texts = [];
        private readonly SortedSet<int> _merged = [];
        private string _words = words;

        public string Status { get; set; } = "";

        public static Draft Of(string number, string words, TableContext context)
        {
            if (Label().Match(number.Length > 0 ? number : words) is not { Success: true } match)
                return new(null, words, context);
            return new(match.Groups["label"].Value.ToUpperInvariant(), number.Length > 0 ? words : words[match.Length..], context);
        }

        public void GoOn(string words) => _words = Joined(_words, words);

        public void Take(int place, TextCell cell, bool isMerged)
        {
            if (isMerged)
                _merged.Add(place);
            if (!cell.GoesOnFromAbove)
                _texts[place] = Joined(_texts.GetValueOrDefault(place, ""), cell.Text.Trim());
        }

        public FollowUpRow Done(int columns) =>
            new(number, _words, [.. Enumerable.Range(0, columns).Select(place => _texts.GetValueOrDefault(place, ""))])
            {
                Status = Status,
                Merged = [.. _merged],
                Places = context.Places,
                Heading = context.Heading,
            };

        /// <summary>What goes on in the midst of a sentence is one with it.</summary>
        private static string Joined(string text, string rest) =>
            text.Length == 0 ? rest
            : rest.Length == 0 ? text
            : $"{text}{(char.IsLower(rest[0]) ? ' ' : '\n')}{rest}";
    }
}
