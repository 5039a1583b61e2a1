using System.Xml.Linq;
using Savsjo.Medborgarloften.Domain.Reports.FromDocument;

namespace Savsjo.Medborgarloften.Web.Documents.Word;

/// <summary>
/// Läsningen av ett dokument: what its parts know together: the styles, the notes, the tables so far, what there is to say.
/// </summary>
internal sealed class WordReading
{
    private const int DeepestNotes = 3;
    private readonly HashSet<string> _hiddenStyles;
    private readonly HashSet<string> _listStyles;
    private readonly Dictionary<string, XElement> _notes = [];
    private readonly HashSet<XElement> _openNotes = [];
    private readonly CancellationToken _cancellation;
    private int _letters;
    private int _rows;
    private int _linesBefore;

    public WordReading(WordPackage package, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        var styles = package.Styles?.Elements().Where(one => one.WordName == "style").ToList() ?? [];
        _hiddenStyles = [.. styles.Where(one => one.Word("rPr")?.Has("vanish") == true).Select(one => one.Says("styleId") ?? "")];
        _listStyles = [.. styles.Where(one => one.Word("pPr")?.Word("numPr") is not null).Select(one => one.Says("styleId") ?? "")];
        foreach (var note in package.Notes.SelectMany(part => part.Elements()))
            _notes.TryAdd(KeyOf(note.WordName, note.Says("id")), note);
        HasMacros = package.HasMacros;
    }

    public List<TextTable> Tables { get; } = [];

    public List<string> Lines { get; } = [];

    public bool HasTrackedChanges { get; set; }

    public bool HasHiddenText { get; set; }

    public bool HasNotes { get; set; }

    private bool HasMacros { get; }

    public static ReadDocument Read(WordPackage package, CancellationToken cancellation)
    {
        var reading = new WordReading(package, cancellation);
        if (package.Document.Word("body") is { } body)
            foreach (var block in WordBlocks.In(body, reading))
                if (block.WordName == "tbl")
                    reading.ReadTable(block);
                else
                    reading.Lines.Add(WordText.Of([block], reading));
        return new(reading.Tables, [.. reading.Lines.Where(line => line.Length > 0)], [.. reading.Remarks()])
        {
            Titles = [.. package.Margins.SelectMany(margin => LinesOf(margin, reading)).Append(package.Title)
                .Where(line => line.Length > 0).Distinct()],
        };
    }

    /// <summary>With what stands between it and the table before.</summary>
    private void ReadTable(XElement table)
    {
        var place = Tables.Count;
        WordTable.Read(table, this, isNested: false);
        Tables[place] = Tables[place] with { Above = [.. Lines.Skip(_linesBefore).Where(line => line.Length > 0)] };
        _linesBefore = Lines.Count;
    }

    private static IEnumerable<string> LinesOf(XElement margin, WordReading reading) =>
        WordBlocks.In(margin, ["p"], reading).Select(paragraph => WordText.Of([paragraph], reading));

    public bool IsHidden(XElement? properties) => properties is not null
        && (properties.Has("vanish") || properties.Word("rStyle")?.Says("val") is { } style && _hiddenStyles.Contains(style));

    public bool IsHiddenParagraph(XElement? properties) =>
        properties?.Word("pStyle")?.Says("val") is { } style && _hiddenStyles.Contains(style);

    /// <summary>A line of a list, by itself or by its style; number 0 takes it out of one.</summary>
    public bool IsListItem(XElement? properties) => properties?.Word("numPr") is { } list
        ? list.Word("numId")?.Says("val") != "0"
        : properties?.Word("pStyle")?.Says("val") is { } style && _listStyles.Contains(style);

    public XElement? NoteOf(XElement reference) => _notes.GetValueOrDefault(
        KeyOf(reference.WordName.Replace("Reference", "", StringComparison.Ordinal), reference.Says("id")));

    /// <summary>A note is read; false where one is in the middle of it, and it refers to itself by a table that stands in it.</summary>
    public bool Open(XElement note)
    {
        if (!_openNotes.Add(note))
            return false;
        if (_openNotes.Count > DeepestNotes)
            throw new UnreadableDocumentException(UnreadableDocumentException.TooLarge);
        return true;
    }

    public void Close(XElement note) => _openNotes.Remove(note);

    /// <summary>So many letters more have been read, and there is an end to them.</summary>
    public void Count(int letters)
    {
        _cancellation.ThrowIfCancellationRequested();
        _letters += letters;
        if (_letters > ReadingLimits.Letters)
            throw new UnreadableDocumentException(UnreadableDocumentException.TooLarge);
    }

    public void CountRow()
    {
        if (++_rows > ReadingLimits.Rows)
            throw new UnreadableDocumentException(UnreadableDocumentException.TooLarge);
    }

    private IEnumerable<string> Remarks()
    {
        if (HasTrackedChanges)
            yield return "Dokumentet har spårade ändringar. De är lästa som om de vore godkända.";
        if (HasHiddenText)
            yield return "Dokumentet har dold text. Den är inte läst.";
        if (HasNotes)
            yield return "Tabellen har fotnoter. De står sist i sin cells text.";
        if (HasMacros)
            yield return "Dokumentet har makron. De är inte lästa och har inte körts.";
    }

    private static string KeyOf(string kind, string? id) => $"{kind} {id}";
}
