using Savsjo.Medborgarloften.Pdf.Fonts;
using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Tests.Fonts;

public sealed class DocumentFontsTests
{
    private readonly DocumentFonts _fonts = new();

    [Fact]
    public void A_text_of_the_main_face_is_one_run() => Assert.Single(_fonts.Shape("Sävsjö kommun", Face.Regular));

    [Fact]
    public void What_the_main_face_lacks_comes_from_the_fallback()
    {
        var runs = _fonts.Shape("a😀b", Face.SemiBold);
        Assert.Equal([1, 2, 1], runs.Select(run => run.Font));
        Assert.Empty(_fonts.Missing);
    }

    [Fact]
    public void What_no_face_has_is_replaced_and_remembered()
    {
        var runs = _fonts.Shape("a🎉🎊b", Face.Regular);
        Assert.Equal("🎉🎊", runs[1].ActualText);
        Assert.Equal([0x1F389, 0x1F38A], _fonts.Missing);
    }

    [Fact]
    public void What_cannot_be_drawn_is_told_before_it_is() =>
        Assert.Equal(["🎉", "漢"], UndrawableCharacters.In("a🎉b😀\nс漢🎉 שלום"));

    [Fact]
    public void Characters_that_share_a_glyph_have_codes_of_their_own()
    {
        var codes = _fonts.Shape("a b\u00A0c", Face.Regular).Single().Codes;
        Assert.NotEqual(codes[1], codes[3]);
    }

    [Fact]
    public void No_text_is_shown_with_the_glyph_for_what_is_missing()
    {
        var random = new Random(5);
        for (var round = 0; round < 200; round++)
        {
            var text = CleanText.Of(new string([.. Enumerable.Range(0, 30).Select(_ => (char)random.Next(0x20, 0x10000))]));
            Assert.All(_fonts.Shape(text, Face.Regular).SelectMany(run => run.Codes), code => Assert.NotEqual(0, code));
        }
    }

    [Fact]
    public void A_width_is_the_sum_of_its_letters() =>
        Assert.Equal(_fonts.Width("Tertial", Face.SemiBold), "Tertial".Sum(letter => _fonts.Width(letter.ToString(), Face.SemiBold)), 6);
}
