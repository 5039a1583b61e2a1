using Savsjo.Medborgarloften.Pdf.Content;
using Savsjo.Medborgarloften.Pdf.Fonts;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Tests.Fonts;

public sealed class VisualOrderTests
{
    [Fact]
    public void Swedish_is_drawn_as_it_is_written() => Assert.Equal("Sävsjö 21", Drawn("Sävsjö 21"));

    [Fact]
    public void Hebrew_is_drawn_from_the_other_end_between_Swedish_words() => Assert.Equal("a םולש b", Drawn("a שלום b"));

    [Fact]
    public void Numbers_among_right_to_left_words_run_from_the_left() => Assert.Equal("a 12 34 בא", Drawn("a 12 אב 34"));

    [Fact]
    public void A_paragraph_that_begins_from_the_right_has_its_clauses_in_that_order() =>
        Assert.Equal("ok (34) בא 12", Drawn("12 אב (34) ok"));

    [Fact]
    public void Brackets_around_words_from_the_right_are_mirrored() => Assert.Equal("a (בא) b", Drawn("a (אב) b"));

    [Fact]
    public void A_non_joiner_keeps_Persian_letters_apart_and_is_kept()
    {
        var drawn = VisualOrder.Of(CleanText.Of("می\u200Cخ")).ToList();
        Assert.Contains(drawn, one => one.Meant == 0x200C);
        Assert.Contains(drawn, one => one.Shown == 0xFBFD);
    }

    [Fact]
    public void A_mark_does_not_part_the_letters_around_it() =>
        Assert.Equal([0xFE90, 0x064E, 0xFE91], VisualOrder.Of("ب\u064Eب").Select(one => one.Shown));

    [Fact]
    public void A_line_has_the_direction_of_its_paragraph()
    {
        var style = new TextStyle(Face.Regular, 10, 14, new(0, 0, 0));
        var fonts = new DocumentFonts();
        var lines = LineBreaking.Break("אבגד 25 ok", fonts, style, style.WidthOf("אבגד", fonts) + 1);
        Assert.All(lines, line => Assert.True(line.Direction!.IsFromTheRight));
        Assert.Equal(2, lines[1].Direction!.LevelAt(0));
    }

    [Fact]
    public void Arabic_letters_join_their_neighbours()
    {
        // Beh, yeh and teh in a word: initial, medial, final; and alone: isolated.
        Assert.Equal([0xFE96, 0xFEF4, 0xFE91], VisualOrder.Of("بيت").Select(one => one.Shown));
        Assert.Equal([0xFE8F], VisualOrder.Of("ب").Select(one => one.Shown));
    }

    [Fact]
    public void Dal_does_not_join_what_follows()
    {
        Assert.Equal([0xFE8F, 0xFEA9], VisualOrder.Of("دب").Select(one => one.Shown));
    }

    [Fact]
    public void What_is_meant_is_never_changed() =>
        Assert.Equal("مرحبا".EnumerateRunes().Select(rune => rune.Value).Reverse(),
            VisualOrder.Of("مرحبا").Select(one => one.Meant));

    [Fact]
    public void Words_are_read_from_the_right_though_they_are_drawn_from_the_left()
    {
        var runs = new DocumentFonts().Shape("a שלום עולם b", Face.Regular);
        var read = ReadingOrder.Of(runs).ToList();
        Assert.Equal(runs.Select(run => run.Width).Sum(), read.Max(one => one.At + one.Run.Width), 6);
        var words = read.Where(one => one.Run is { IsReversed: true, Codes.Count: > 1 }).ToList();
        Assert.Equal(2, words.Count);
        Assert.True(words[0].At > words[1].At);
    }

    private static string Drawn(string text) => string.Concat(VisualOrder.Of(text).Select(one => char.ConvertFromUtf32(one.Shown)));
}
