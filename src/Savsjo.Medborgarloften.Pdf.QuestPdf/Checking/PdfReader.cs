using System.Globalization;
using System.Text;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Checking;

/// <summary>Reads objects from the bytes of a file (ISO 32000-1, 7.3). Strings are skipped: nothing here asks for them.</summary>
internal sealed class PdfReader(byte[] file, int position)
{
    private const int Deepest = 64;

    private int _at = position;
    private int _depth;

    public object? Read()
    {
        SkipSpace();
        return Current switch
        {
            '/' => ReadName(),
            '[' => Nested(ReadArray),
            '(' => SkipString(),
            '<' when Next == '<' => Nested(ReadDictionary),
            '<' => SkipHexString(),
            (>= '0' and <= '9') or '+' or '-' or '.' => ReadNumberOrReference(),
            _ => ReadKeyword(),
        };
    }

    public int ReadInteger() =>
        int.TryParse(ReadToken(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Damage("a whole number");

    public void Expect(string keyword)
    {
        if (!TryExpect(keyword))
            throw Damage(keyword);
    }

    public bool TryExpect(string keyword)
    {
        var before = _at;
        if (ReadToken() == keyword)
            return true;
        _at = before;
        return false;
    }

    /// <summary>Beyond either end there is nothing but nulls.</summary>
    private char Current => At(_at);

    private char Next => At(_at + 1);

    private char At(int index) => index >= 0 && index < file.Length ? (char)file[index] : '\0';

    private object Nested(Func<object> read)
    {
        if (++_depth > Deepest)
            throw Damage("objects that are not nested so deep");
        var value = read();
        _depth--;
        return value;
    }

    private PdfName ReadName()
    {
        _at++;
        return new PdfName(ReadRegular());
    }

    private List<object?> ReadArray()
    {
        _at++;
        var items = new List<object?>();
        for (SkipSpace(); Current != ']'; SkipSpace())
            items.Add(Read());
        _at++;
        return items;
    }

    private PdfDictionary ReadDictionary()
    {
        _at += 2;
        var dictionary = new PdfDictionary();
        for (SkipSpace(); Current != '>'; SkipSpace())
        {
            if (Current != '/')
                throw Damage("a name");
            dictionary[ReadName().Text] = Read();
        }
        if (Next != '>')
            throw Damage(">>");
        _at += 2;
        return dictionary;
    }

    /// <summary>A number, or a reference when another number and an R follow.</summary>
    private object ReadNumberOrReference()
    {
        var token = ReadToken();
        if (!int.TryParse(token, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return double.TryParse(token, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) ? real : throw Damage("a number");
        var after = _at;
        if (int.TryParse(ReadToken(), NumberStyles.None, CultureInfo.InvariantCulture, out _) && TryExpect("R"))
            return new PdfReference(number);
        _at = after;
        return number;
    }

    private object? ReadKeyword() => ReadToken() switch
    {
        "true" => true,
        "false" => false,
        "null" => null,
        _ => throw Damage("an object"),
    };

    private string SkipString()
    {
        var open = 0;
        do
        {
            if (_at >= file.Length)
                throw Damage("the end of a string");
            switch (file[_at++])
            {
                case (byte)'\\':
                    _at++;
                    break;
                case (byte)'(':
                    open++;
                    break;
                case (byte)')':
                    open--;
                    break;
                default:
                    break;
            }
        }
        while (open > 0);
        return "";
    }

    private string SkipHexString()
    {
        while (Current != '>')
            if (++_at >= file.Length)
                throw Damage("the end of a string");
        _at++;
        return "";
    }

    private string ReadToken()
    {
        SkipSpace();
        return ReadRegular();
    }

    private string ReadRegular()
    {
        var start = _at;
        while (_at >= 0 && _at < file.Length && !IsSpace(Current) && !IsDelimiter(Current))
            _at++;
        return _at > start ? Encoding.Latin1.GetString(file, start, _at - start) : "";
    }

    private void SkipSpace()
    {
        while (_at >= 0 && _at < file.Length && (IsSpace(Current) || Current == '%'))
            if (Current == '%')
                SkipComment();
            else
                _at++;
    }

    private void SkipComment()
    {
        while (_at < file.Length && Current is not ('\r' or '\n'))
            _at++;
    }

    private static bool IsSpace(char letter) => letter is '\0' or '\t' or '\n' or '\f' or '\r' or ' ';

    private static bool IsDelimiter(char letter) => letter is '(' or ')' or '<' or '>' or '[' or ']' or '{' or '}' or '/' or '%';

    private DamagedFileException Damage(string wanted) => new($"At byte {_at} there should be {wanted}.");
}
