using Savsjo.Medborgarloften.Domain.Translations;

namespace Savsjo.Medborgarloften.Domain.Tests;

/// <summary>Languages by their tags, and easy texts by their lines.</summary>
public class LanguageTagTests
{
    [Theory]
    [InlineData("en", "en", "English", "ltr")]
    [InlineData(" AR ", "ar", "العربية", "rtl")]
    [InlineData("sr_latn", "sr-Latn", "Srpski", "ltr")]
    [InlineData("zh-hant-tw", "zh-Hant-TW", "中文 (Hant-TW)", "ltr")]
    [InlineData("ku-arab", "ku-Arab", "Kurdî (Arab)", "rtl")]
    [InlineData("fit", "fit", "Meänkieli", "ltr")]
    [InlineData("yi", "yi", "ייִדיש", "rtl")]
    [InlineData("SV-X-LATTLAST", "sv-x-lattlast", "Lättläst svenska", "ltr")]
    public void A_tag_is_written_as_the_standard_recommends_and_has_its_own_name(string typed, string value, string name, string direction)
    {
        var tag = LanguageTag.Find(typed)!;

        Assert.Equal((value, name, direction), (tag.Value, tag.OwnName, tag.Direction));
        Assert.Equal(tag, LanguageTag.Find(tag.Value));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("sv")]
    [InlineData("sv-SE")]
    [InlineData("sv-x-annat")]
    [InlineData("e")]
    [InlineData("english")]
    [InlineData("en-")]
    [InlineData("en--us")]
    [InlineData("qq")]
    [InlineData("en/../admin")]
    [InlineData("en\"><script>")]
    [InlineData("аr")]
    public void What_is_no_language_or_is_Swedish_itself_is_refused(string? typed) => Assert.Null(LanguageTag.Find(typed));

    [Fact]
    public void An_easy_text_has_headings_paragraphs_and_the_line_breaks_that_its_writer_chose()
    {
        var blocks = EasyText.BlocksOf("# Vad är det?\r\nEtt löfte\r\ntill dig.\n\n\n#ingen rubrik\n# Mer\n");

        Assert.Equal(
            ["rubrik: Vad är det?", "stycke: Ett löfte|till dig.", "stycke: #ingen rubrik", "rubrik: Mer"],
            blocks.Select(block => $"{(block.IsHeading ? "rubrik" : "stycke")}: {string.Join('|', block.Lines)}"));
        Assert.Empty(EasyText.BlocksOf(null));
    }

    [Theory]
    [InlineData("می‌خواهیم", "می‌خواهیم")]
    [InlineData("ক্‍ষ", "ক্‍ষ")]
    [InlineData("\uFEFFabc\u200B\u202Edef\u2069", "abcdef")]
    [InlineData(" \u00A0\n ", null)]
    public void What_a_language_is_spelled_with_is_kept_and_what_hides_or_turns_words_is_not(string typed, string? clean) =>
        Assert.Equal(clean, TranslatedWords.Clean(typed));
}
