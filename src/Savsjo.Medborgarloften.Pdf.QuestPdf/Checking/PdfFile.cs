using System.Globalization;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Checking;

/// <summary>
/// A file read from its end, as ISO 32000-1, 7.5 has it: startxref, the cross-reference table, the trailer. It knows the
/// plain form that both engines write (one table, no object streams) and refuses any other.
/// </summary>
internal sealed class PdfFile
{
    private readonly byte[] _bytes;
    private readonly Dictionary<int, int> _offsets = [];
    private readonly Dictionary<int, object?> _objects = [];
    private readonly PdfDictionary _trailer;

    private PdfFile(byte[] bytes)
    {
        _bytes = bytes;
        var reader = new PdfReader(bytes, StartOfTable());
        reader.Expect("xref");
        while (!reader.TryExpect("trailer"))
            ReadSection(reader);
        _trailer = reader.Read() as PdfDictionary ?? throw new DamagedFileException("The trailer is no dictionary.");
    }

    public PdfDictionary Catalog => Dictionary(_trailer, "Root");

    /// <exception cref="DamagedFileException">It cannot be read.</exception>
    public static PdfFile Open(byte[] bytes) => new(bytes);

    /// <summary>An entry, with a reference followed to its object; null when there is none.</summary>
    public object? Value(PdfDictionary dictionary, string key) => Resolve(dictionary[key]);

    public PdfDictionary Dictionary(PdfDictionary dictionary, string key) =>
        Value(dictionary, key) as PdfDictionary ?? throw new DamagedFileException($"There is no {key}.");

    /// <summary>The items of an array; an entry that is no array is its only item.</summary>
    public IReadOnlyList<object?> Items(PdfDictionary dictionary, string key) => Value(dictionary, key) switch
    {
        null => [],
        List<object?> array => [.. array.Select(Resolve)],
        var only => [only],
    };

    private int StartOfTable()
    {
        var keyword = "startxref"u8;
        var at = _bytes.AsSpan().LastIndexOf(keyword);
        if (at < 0)
            throw new DamagedFileException("There is no startxref.");
        return new PdfReader(_bytes, at + keyword.Length).ReadInteger();
    }

    /// <summary>"0 6", and an entry for each of six objects.</summary>
    private void ReadSection(PdfReader reader)
    {
        int first = reader.ReadInteger(), count = reader.ReadInteger();
        for (var number = first; number < first + count; number++)
        {
            var offset = reader.ReadInteger();
            _ = reader.ReadInteger();
            if (reader.TryExpect("n"))
                _offsets[number] = offset;
            else
                reader.Expect("f");
        }
    }

    private object? Resolve(object? value)
    {
        if (value is not PdfReference(var number))
            return value;
        if (_objects.TryGetValue(number, out var known))
            return known;
        return _objects[number] = _offsets.TryGetValue(number, out var offset) ? ReadObject(number, offset) : null;
    }

    private object? ReadObject(int number, int offset)
    {
        var reader = new PdfReader(_bytes, offset);
        reader.Expect(number.ToString(CultureInfo.InvariantCulture));
        _ = reader.ReadInteger();
        reader.Expect("obj");
        return reader.Read();
    }
}
