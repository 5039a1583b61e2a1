using System.Globalization;
using System.Xml.Linq;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Pdf.Images;
using Savsjo.Medborgarloften.Pdf.Layout.Bars;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.Objects;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Preparation;
using Savsjo.Medborgarloften.Pdf.Tests.Contents;

namespace Savsjo.Medborgarloften.Pdf.Tests.QuestPdf;

/// <summary>Texts and pictures as the library gets them.</summary>
public sealed class PreparationTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly Palette Palette = new(Colour.Parse("#0d4f5c"));

    [Theory]
    [InlineData(HardCases.NordicLetters)]
    [InlineData(HardCases.Arabic)]
    [InlineData("Första raden\nandra raden")]
    [InlineData("e\u0301 blir é")]
    public void A_text_that_the_fonts_have_is_kept(string text)
    {
        var legible = new LegibleText();
        Assert.Equal(text.Normalize(), legible.Of(text));
        Assert.Empty(legible.Missing);
    }

    [Fact]
    public void A_character_that_no_font_has_is_replaced_and_remembered()
    {
        var legible = new LegibleText();
        Assert.Equal("En \uFFFD och en \uFFFD.", legible.Of("En \u4E2D och en \U0001F9FF."));
        Assert.Equal([0x4E2D, 0x1F9FF], legible.Missing);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    [InlineData("\u00A0")]
    [InlineData("\u200B\u0000")]
    public void Nothing_becomes_a_dash_since_an_empty_cell_would_be_lost(string text) => Assert.Equal("–", new LegibleText().Of(text));

    [Fact]
    public void A_text_is_given_line_by_line_and_where_it_had_empty_lines() => Assert.Equal(
        [new LegibleLine("Första", 0), new LegibleLine("andra", 0), new LegibleLine("tredje", 2)],
        new LegibleText().Lines("\nFörsta\r\nandra\u2028\n \ntredje\n"));

    [Fact]
    public void No_text_is_one_line_all_the_same() => Assert.Equal([new LegibleLine("–", 0)], new LegibleText().Lines("\n"));

    [Fact]
    public void What_no_XML_may_hold_is_parted_in_metadata() => Assert.Equal("a[b[0]] > c ]] d", MetadataText.Of("a[b[0]]> c ]] d"));

    [Theory]
    [InlineData(16_000, 64)]
    [InlineData(384, 48)]
    [InlineData(200, 25)]
    public void Memory_held_for_a_drawing_leaves_room_in_a_small_container(long availableMiB, long budgetMiB) =>
        Assert.Equal(budgetMiB << 20, GarbageCollection.Budget(availableMiB << 20));

    [Fact]
    public void Every_status_has_a_picture_without_text_and_no_two_are_alike()
    {
        var signs = Enum.GetValues<StatusTone>().Select(tone => StatusSign.Of(tone, Palette))
            .Append(StatusSign.Of(GoalOutcome.NotReached, Palette))
            .Select(sign => SvgPicture.Of(sign.Drawing, StatusSign.Size, StatusSign.Size)).ToList();
        Assert.Equal(signs.Count, signs.Distinct().Count());
        foreach (var sign in signs.Select(XElement.Parse))
        {
            Assert.NotEmpty(sign.Descendants(Svg + "path"));
            Assert.Empty(sign.Descendants(Svg + "text"));
        }
    }

    [Fact]
    public void A_drawing_keeps_its_lines_its_colours_and_its_dashes()
    {
        var drawing = new Drawing().MoveTo(1, 2).LineTo(3, 4).Stroke(Colour.Parse("#0d4f5c"), 1.5, round: true, dash: "[2.1 1.4] 0");
        var path = XElement.Parse(SvgPicture.Of(drawing, 10, 20)).Elements().Single();
        Assert.Equal("M1 2L3 4", path.Attribute("d")?.Value);
        Assert.Equal("#0d4f5c", path.Attribute("stroke")?.Value);
        Assert.Equal("1.5", path.Attribute("stroke-width")?.Value);
        Assert.Equal("round", path.Attribute("stroke-linecap")?.Value);
        Assert.Equal("2.1 1.4", path.Attribute("stroke-dasharray")?.Value);
        Assert.Equal("none", path.Attribute("fill")?.Value);
    }

    [Fact]
    public void A_hatched_bar_is_clipped_to_its_place_and_the_clipping_ends_with_it()
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("sv-SE");
        try
        {
            var drawing = SuspicionBars.Bar(100.5, 17, isHatched: true, Palette).Rectangle(0, 0, 1, 1).Fill(Palette.Ink);
            var picture = XElement.Parse(SvgPicture.Of(drawing, 100.5, 17));
            Assert.Equal("0 0 100.5 17", picture.Attribute("viewBox")?.Value);
            var group = Assert.Single(picture.Elements(Svg + "g"));
            Assert.Equal($"url(#{picture.Element(Svg + "clipPath")?.Attribute("id")?.Value})", group.Attribute("clip-path")?.Value);
            Assert.Equal("path", picture.Elements().Last().Name.LocalName);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
