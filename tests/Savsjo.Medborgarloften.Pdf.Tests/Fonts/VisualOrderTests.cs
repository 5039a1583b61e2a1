using Savsjo.Medborgarloften.Pdf.Fonts;

namespace Savsjo.Medborgarloften.Pdf.Tests.Fonts;

public sealed class VisualOrderTests
{
    [Fact]
    public void Swedish_is_drawn_as_it_is_written() => Assert.Equal("Sävsjö 21", Drawn("Sävsjö 21"));

    [Fact]
    public void Hebrew_is_drawn_from_the_other_end_between_Swedish_words() => Assert.Equal("a םולש b", Drawn("a שלום b"));

    [Fact]
    public void Numbers_among_right_to_left_words_run_from_the_left() => Assert.Equal("12 בא 34", Drawn("12 אב 34"));

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
