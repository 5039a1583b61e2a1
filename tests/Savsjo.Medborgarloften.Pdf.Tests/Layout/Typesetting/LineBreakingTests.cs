using Savsjo.Medborgarloften.Pdf.Content;
using Savsjo.Medborgarloften.Pdf.Fonts;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;

namespace Savsjo.Medborgarloften.Pdf.Tests.Layout.Typesetting;

public sealed class LineBreakingTests
{
    private static readonly TextStyle Style = new(Face.Regular, 10, 14, new(0, 0, 0));

    private readonly DocumentFonts _fonts = new();

    [Fact]
    public void No_line_is_wider_than_its_column_and_no_letter_is_lost()
    {
        var random = new Random(3);
        for (var round = 0; round < 300; round++)
        {
            var text = string.Join(' ', Enumerable.Range(0, random.Next(1, 30)).Select(_ => new string('n', random.Next(1, 40))));
            var width = random.Next(40, 300);
            var lines = LineBreaking.Break(text, _fonts, Style, width);
            Assert.All(lines, line => Assert.InRange(Style.WidthOf(line.Text + (line.IsHyphenated ? "-" : ""), _fonts), 0, width + 0.01));
            Assert.Equal(text, string.Concat(lines.Select(line => line.IsFollowed ? line.Text + " " : line.Text)));
        }
    }

    [Fact]
    public void Newlines_are_kept() =>
        Assert.Equal(["en", "", "två"], LineBreaking.Break("en\r\n\r\ntvå\n", _fonts, Style, 100).Select(line => line.Text));

    [Fact]
    public void Words_that_fit_a_line_are_never_broken() =>
        Assert.DoesNotContain(LineBreaking.Break("tillgängligheten och servicen på poliskontoret", _fonts, Style, 90),
            line => line.IsHyphenated);

    [Fact]
    public void A_no_break_space_holds_its_words_together() =>
        Assert.Equal(["mer än", "11\u00A0500"],
            LineBreaking.Break("mer än 11\u00A0500", _fonts, Style, Style.WidthOf("mer än 11", _fonts)).Select(line => line.Text));

    [Theory]
    [InlineData("brottsförebyggandeverksamhet", "brottsförebyg|gandeverksam|het")]
    [InlineData("https://savsjo.se/medborgarloften", "https://savsjo.|se/medborgarlo|ften")]
    [InlineData("trygghets-värdinnorna", "trygghets-|värdinnorna")]
    public void A_word_wider_than_its_column_is_broken_where_Swedish_does(string word, string expected)
    {
        var pieces = WordBreaking.Break(word, 70, text => Style.WidthOf(text, _fonts));
        Assert.Equal(word, string.Concat(pieces.Select(piece => piece.Piece)));
        Assert.Equal(expected, string.Join('|', pieces.Select(piece => piece.Piece)));
    }

    [Fact]
    public void A_column_narrower_than_a_letter_still_ends() =>
        Assert.Equal(3, WordBreaking.Break("öäå", 1, text => Style.WidthOf(text, _fonts)).Count);
}
