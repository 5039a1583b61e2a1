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
    [InlineData("Det var färre än 3 överlåtelse", "färre än 3")]
    [InlineData("Det var cirka 4 pass i veckan", "cirka 4")]
    [InlineData("Det kom ca. 40 till torget", "ca. 40")]
    [InlineData("Vi räknade 1 234 besök", "1 234")]
    [InlineData("Vi räknade drygt 1 234 567 besök", "drygt 1 234 567")]
    [InlineData("Resultat 7 av minst 15 utlovade", "minst 15")]
    [InlineData("Det var < 3 innehav", "< 3")]
    public void A_number_and_what_qualifies_it_stand_on_one_line_whatever_the_width(string text, string together)
    {
        for (var width = Style.WidthOf(together, _fonts) + 0.5; width < 200; width += 3)
            Assert.Contains(LineBreaking.Break(text, _fonts, Style, width),
                line => line.Text.Contains(together, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_held_together_and_has_no_room_is_still_drawn() =>
        Assert.Equal(["minst", "200"], LineBreaking.Break("minst 200", _fonts, Style, Style.WidthOf("minst", _fonts) + 1)
            .Select(line => line.Text));

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
