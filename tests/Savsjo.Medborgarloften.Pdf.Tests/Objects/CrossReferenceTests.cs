using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Tests.Objects;

public sealed class CrossReferenceTests
{
    private readonly IndirectObjects _objects = new();

    [Fact]
    public void Every_entry_leads_to_its_object()
    {
        var file = Written();
        var text = Encoding.Latin1.GetString(file);
        var entries = Regex.Matches(text, @"^(\d{10}) 00000 n $", RegexOptions.Multiline);
        Assert.Equal(3, entries.Count);
        for (var number = 1; number <= entries.Count; number++)
            Assert.StartsWith($"{number} 0 obj\n",
                text[int.Parse(entries[number - 1].Groups[1].Value, CultureInfo.InvariantCulture)..], StringComparison.Ordinal);
    }

    [Fact]
    public void The_end_leads_to_the_table()
    {
        var text = Encoding.Latin1.GetString(Written());
        var start = int.Parse(Regex.Match(text, @"startxref\n(\d+)\n%%EOF\n$").Groups[1].Value, CultureInfo.InvariantCulture);
        Assert.StartsWith("xref\n0 4\n0000000000 65535 f \n", text[start..], StringComparison.Ordinal);
    }

    [Fact]
    public void The_header_says_that_the_file_is_not_text()
    {
        var file = Written();
        Assert.Equal("%PDF-1.7\n%"u8.ToArray(), file[..10]);
        Assert.All(file[10..14], part => Assert.True(part > 127));
    }

    [Fact]
    public void The_identifier_follows_from_the_content()
    {
        var first = Identifier(Written());
        Assert.Equal(first, Identifier(new CrossReferenceTests().Written()));
        _objects.Add("<</Another/One>>");
        Assert.NotEqual(first, Identifier(Written()));
    }

    [Fact]
    public void A_stream_is_as_long_as_it_says()
    {
        _objects.AddRaw("/Type/X", "abc"u8);
        Assert.Equal("<</Type/X/Length 3>>\nstream\nabc\nendstream", Encoding.Latin1.GetString(_objects.Bodies[^1]));
    }

    private static string Identifier(byte[] file) => Regex.Match(Encoding.Latin1.GetString(file), @"/ID\[<(\w+)><\1>\]").Groups[1].Value;

    private byte[] Written()
    {
        var catalog = _objects.Add("<</Type/Catalog>>");
        _objects.AddStream("", [1, 2, 3]);
        return CrossReference.Write(_objects, catalog, _objects.Add("<</Title(T)>>"));
    }
}
