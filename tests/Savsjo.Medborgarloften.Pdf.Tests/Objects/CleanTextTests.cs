using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Tests.Objects;

public sealed class CleanTextTests
{
    [Theory]
    [InlineData("Sävsjö", "Sävsjö")]
    [InlineData("a\r\nb\rc\u2028d", "a\nb\nc\nd")]
    [InlineData("a\tb\u2003c\u3000d", "a b c d")]
    [InlineData("11\u00A0500\u202F000", "11\u00A0500\u202F000")]
    [InlineData("a\0b\u0007c\u00ADd\u200Be\uFEFFf", "abcdef")]
    [InlineData("A\u030Angström", "Ångström")]
    [InlineData("\uE000", "\uFFFD")]
    [InlineData("\uFFFE\uFFFF", "")]
    [InlineData("❤\uFE0F", "❤")]
    public void Of_keeps_what_can_be_set(string text, string expected) => Assert.Equal(expected, CleanText.Of(text));

    [Fact]
    public void Of_replaces_half_a_surrogate_pair() => Assert.Equal("a\uFFFDb", CleanText.Of("a" + '\uD800' + "b"));

    [Fact]
    public void Of_changes_nothing_the_second_time()
    {
        var random = new Random(20203);
        for (var round = 0; round < 500; round++)
        {
            var text = new string([.. Enumerable.Range(0, 40).Select(_ => (char)random.Next(0x10000))]);
            Assert.Equal(CleanText.Of(text), CleanText.Of(CleanText.Of(text)));
        }
    }

    [Fact]
    public void OneLine_puts_a_space_for_a_newline() => Assert.Equal("en titel", CleanText.OneLine("en\n\ntitel"));
}
