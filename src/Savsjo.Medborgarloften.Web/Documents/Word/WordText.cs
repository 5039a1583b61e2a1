using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Documents.Word;

/// <summary>Texten i några stycken: paragraphs as lines, with what their text boxes and notes say after them.</summary>
internal sealed class WordText
{
    private readonly WordReading _reading;
    private readonly List<string> _lines = [];
    private readonly StringBuilder _line = new();

    /// <summary>For each field that one is within, whether its result has begun: before that stands what Word computes it from.</summary>
    private readonly Stack<bool> _fields = new();

    /// <summary>In the order that they are referred to, each once.</summary>
    private readonly List<XElement> _notes = [];
    private readonly HashSet<XElement> _knownNotes = [];
    private readonly List<XElement> _boxes = [];

    private WordText(WordReading reading) => _reading = reading;

    public static string Of(IEnumerable<XElement> blocks, WordReading reading)
    {
        var text = new WordText(reading);
        text.Read(blocks);
        // A note may refer to others, which come after it.
        for (var place = 0; place < text._notes.Count; place++)
            text.ReadNote(text._notes[place]);
        // A list of one line is none.
        var lines = text._lines is [var only] ? [only.TrimStart('•', ' ')] : text._lines;
        var clean = PastedText.Clean(string.Join('\n', lines)) ?? "";
        reading.Count(clean.Length);
        return clean;
    }

    private void Read(IEnumerable<XElement> blocks)
    {
        foreach (var block in blocks)
            if (block.WordName == "tbl")
                _lines.AddRange(WordTable.Read(block, _reading, isNested: true));
            else
                ReadParagraph(block);
        EndLine();
    }

    private void ReadNote(XElement note)
    {
        if (!_reading.Open(note))
            return;
        Read(WordBlocks.In(note, _reading));
        _reading.Close(note);
    }

    private void ReadParagraph(XElement paragraph)
    {
        var properties = paragraph.Word("pPr");
        if (_reading.IsHiddenParagraph(properties))
        {
            _reading.HasHiddenText = true;
            return;
        }

        if (_line.Length == 0 && _reading.IsListItem(properties))
            _line.Append("• ");
        ReadWithin(paragraph);
        // Where the end of the paragraph is deleted, the next one goes on from it.
        if (properties?.Word("rPr")?.Word("del") is null)
            EndLine();
        foreach (var box in _boxes.ToList())
        {
            _boxes.Remove(box);
            Read(WordBlocks.In(box, _reading));
        }
    }

    private void EndLine()
    {
        if (_line.ToString() is { } line && line.Trim('•', ' ').Length > 0)
            _lines.Add(line);
        _line.Clear();
    }

    private void ReadWithin(XElement parent)
    {
        foreach (var child in parent.Elements())
            ReadOne(child);
    }

    private void ReadOne(XElement one)
    {
        switch (one.WordName)
        {
            case "r" when _reading.IsHidden(one.Word("rPr")):
                _reading.HasHiddenText |= one.Elements().Any(part => part.WordName == "t");
                break;
            case "fldChar":
                Turn(one.Says("fldCharType"));
                break;
            case "footnoteReference" or "endnoteReference" when _reading.NoteOf(one) is { } note:
                _reading.HasNotes = true;
                if (_knownNotes.Add(note))
                    _notes.Add(note);
                break;
            case "txbxContent":
                _boxes.Add(one);
                break;
            case "footnoteRef" or "endnoteRef" or "softHyphen":
                break;
            default:
                if (Character(one) is { } character)
                    Write(character);
                else if (WordBlocks.IsRead(one, _reading))
                    ReadWithin(one);
                break;
        }
    }

    private static string? Character(XElement one) => one.WordName switch
    {
        "t" => one.Value.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' '),
        "tab" or "ptab" => "\t",
        "br" or "cr" => "\n",
        "noBreakHyphen" => "-",
        "sym" => Symbol(one),
        // A formula's letters.
        "" when one.Name.LocalName == "t" => one.Value,
        _ => null,
    };

    private static string Symbol(XElement one) =>
        int.TryParse(one.Says("char"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            && code is (> 31 and < 0xD800) or (>= 0xE000 and < 0xFFFE)
            ? ((char)code).ToString()
            : " ";

    private void Write(string text)
    {
        if (_fields.All(hasResult => hasResult))
            _line.Append(text);
    }

    private void Turn(string? field)
    {
        if (field == "begin")
            _fields.Push(false);
        else if (_fields.Count > 0 && field == "separate")
        {
            _fields.Pop();
            _fields.Push(true);
        }
        else if (_fields.Count > 0 && field == "end")
            _fields.Pop();
    }
}
