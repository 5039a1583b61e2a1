using Savsjo.Medborgarloften.Pdf.Fonts;
using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Tests.Fonts;

public sealed class FontSubsetTests
{
    private static readonly TrueTypeFont Font = Typefaces.Regular;

    [Theory]
    [InlineData("Sävsjö")]
    [InlineData("ǻ ẵ ﬁ č đ ŋ š ŧ ž ẞ ÿ")]
    public void A_subset_holds_its_glyphs_in_order_and_the_parts_of_composite_ones_after_them(string text)
    {
        int[] glyphs = [0, .. text.EnumerateRunes().Select(rune => Font.GlyphOf(rune.Value))];
        var subset = new FontSubset(Font, glyphs);
        Assert.Equal(glyphs, subset.Glyphs.Take(glyphs.Length));
        var data = new FontData(subset.Program);
        Assert.Equal(subset.Glyphs.Count, data.U16(data.Offset("maxp") + 4));
        for (var number = 0; number < subset.Glyphs.Count; number++)
            Assert.Equal(Font.Metrics(subset.Glyphs[number]).Advance, data.U16(data.Offset("hmtx") + 4 * number));
    }

    [Fact]
    public void Composite_glyphs_name_only_glyphs_of_the_subset()
    {
        var all = Enumerable.Range(0, 0x250).Select(Font.GlyphOf).Where(glyph => glyph != 0).Prepend(0);
        var subset = new FontSubset(Font, all);
        var data = new FontData(subset.Program);
        for (var number = 0; number < subset.Glyphs.Count; number++)
        {
            var start = data.Offset("glyf") + (int)data.U32(data.Offset("loca") + 4 * number);
            var end = data.Offset("glyf") + (int)data.U32(data.Offset("loca") + 4 * number + 4);
            if (end - start > 0 && data.S16(start) < 0)
                Assert.InRange(data.U16(start + 12), 0, subset.Glyphs.Count - 1);
        }
    }

    [Fact]
    public void The_program_adds_up_to_the_check_sum_that_OpenType_asks_for()
    {
        var program = new FontSubset(Font, [0, Font.GlyphOf('a')]).Program;
        uint sum = 0;
        for (var at = 0; at + 3 < program.Length; at += 4)
            sum += new FontData(program).U32(at);
        Assert.Equal(0xB1B0AFBA, sum);
    }

    [Fact]
    public void A_font_that_is_not_TrueType_is_refused()
    {
        byte[] empty = [0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        Assert.Throws<NotSupportedException>(() => new TrueTypeFont(empty));
    }

    [Fact]
    public void Every_face_knows_the_letters_of_the_north()
    {
        foreach (var letter in "åäöÅÄÖÿẞčđŋšŧž–”•…")
        {
            Assert.NotEqual(0, Typefaces.Regular.GlyphOf(letter));
            Assert.NotEqual(0, Typefaces.SemiBold.GlyphOf(letter));
        }
        Assert.NotEqual(0, Typefaces.Fallback.GlyphOf(CleanText.Replacement));
    }
}
