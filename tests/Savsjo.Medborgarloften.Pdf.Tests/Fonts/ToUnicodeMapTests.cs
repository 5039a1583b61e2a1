using System.Text;
using Savsjo.Medborgarloften.Pdf.Fonts;

namespace Savsjo.Medborgarloften.Pdf.Tests.Fonts;

public sealed class ToUnicodeMapTests
{
    [Fact]
    public void Codes_lead_to_UTF_16()
    {
        var map = Encoding.ASCII.GetString(ToUnicodeMap.Of([(2, 0x1F600), (1, 'å')]));
        Assert.Contains("2 beginbfchar\n<0001> <00E5>\n<0002> <D83DDE00>\nendbfchar\n", map, StringComparison.Ordinal);
    }

    [Fact]
    public void No_block_is_longer_than_a_hundred()
    {
        var map = Encoding.ASCII.GetString(ToUnicodeMap.Of(Enumerable.Range(1, 250).Select(code => (code, 'a' + code))));
        Assert.Equal(3, map.Split(" beginbfchar").Length - 1);
        Assert.Contains("50 beginbfchar", map, StringComparison.Ordinal);
    }
}
