using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Tests;

public class PastedTextTests
{
    [Theory]
    // Word: a line within a paragraph, a new page, a hyphen that never breaks, one that only may.
    [InlineData("Rad ett\vrad två\fsida två", "Rad ett\nrad två\nsida två")]
    [InlineData("GIS\u001Ekarta och vand\u001Fring", "GIS-karta och vandring")]
    [InlineData("En\u2028två\u2029tre\u0085fyra\r\nfem\rsex", "En\ntvå\ntre\nfyra\nfem\nsex")]
    // Word's lists.
    [InlineData("\uF0B7\tVandring\n\uF0B7\tMöte", "• Vandring\n• Möte")]
    [InlineData("\uF0B7 Vandring\no\tmed skolan\n§\tMöte", "• Vandring\n• med skolan\n• Möte")]
    [InlineData("-\tVandring\n1.\tMöte", "• Vandring\n1. Möte")]
    // Tabs and spaces.
    [InlineData("Tertial 1\t10\t\t7", "Tertial 1 10 7")]
    [InlineData("12\u00A0000 och\u202F5\u2009procent  kvar ", "12 000 och 5 procent kvar")]
    // What cannot be seen.
    [InlineData("\uFEFFHe\u200Bj\u2060 då\u00AD", "Hej då")]
    [InlineData("a\u202Eb\u2066c", "abc")]
    [InlineData("a\u180Eb\u034F\uE000\uF8FF c\U000E0041d\uFFFB", "ab cd")]
    // From a Mac, or a PDF: the letter and its ring, dots or accent apart.
    [InlineData("Tva\u030A kra\u0308ftor pa\u030A ett cafe\u0301", "Två kräftor på ett café")]
    // A mark that nobody knows never joins two words or two numbers.
    [InlineData("1\u0007122 a\u0001b", "1 122 a b")]
    // Empty lines.
    [InlineData("Ett\n\n\n\nTvå\n \n\t\n\nTre\n\n", "Ett\n\nTvå\n\nTre")]
    public void What_office_programs_put_between_the_words_becomes_what_everybody_can_show(string pasted, string clean) =>
        Assert.Equal(clean, PastedText.Clean(pasted));

    [Theory]
    [InlineData("Polisen 😀 gick i 👨‍👩‍👧 parken 👮🏽‍♀️ 🏳️‍🌈")]
    [InlineData("o så tyst, – sade hon – och § 1 gäller")]
    [InlineData("<script>alert('hej')</script> & \"citat\"")]
    [InlineData("Tre\nrader\n\nmed text")]
    [InlineData("• Vandring\n• Möte")]
    public void Words_are_kept_as_written(string written) => Assert.Equal(written, PastedText.Clean(written));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n\t\u00A0\u200B\v ")]
    public void Nothing_but_white_space_is_no_text(string? typed) => Assert.Null(PastedText.Clean(typed));

    [Fact]
    public void What_is_clean_stays_so()
    {
        var random = new Random(20210510);
        const string Signs = "ab 1\t\n\v\u00A0\u200B\u200D\uF0B7•o§-\u00AD\u001E\u0007😀";
        for (var turn = 0; turn < 2000; turn++)
        {
            var typed = string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => Signs[random.Next(Signs.Length)]));
            var clean = PastedText.Clean(typed);
            Assert.Equal(clean, PastedText.Clean(clean));
        }
    }
}
