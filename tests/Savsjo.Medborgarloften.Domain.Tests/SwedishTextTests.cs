using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Tests;

public class SwedishTextTests
{
    [Theory]
    [InlineData(0, "noll")]
    [InlineData(1, "ett")]
    [InlineData(12, "tolv")]
    [InlineData(13, "13")]
    [InlineData(11500, "11 500")]
    public void Numbers_in_text_are_words_up_to_twelve(int number, string words) =>
        Assert.Equal(words, SwedishText.InWords(number).Replace('\u00A0', ' '));

    [Fact]
    public void Only_one_is_inflected()
    {
        Assert.Equal("en", SwedishText.InWords(1, GrammaticalGender.Common));
        Assert.Equal("två", SwedishText.InWords(2, GrammaticalGender.Common));
    }

    [Theory]
    [InlineData("19.5", "19,5")]
    [InlineData("20.0", "20")]
    [InlineData("1234.5", "1 234,5")]
    public void Decimals_have_a_comma_and_none_when_whole(string number, string written) =>
        Assert.Equal(
            written, SwedishText.Number(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).Replace('\u00A0', ' '));

    [Fact]
    public void Lists_end_with_och()
    {
        Assert.Equal("", SwedishText.List([]));
        Assert.Equal("Polisen", SwedishText.List(["Polisen"]));
        Assert.Equal("Polisen och Kommunen", SwedishText.List(["Polisen", "Kommunen"]));
        Assert.Equal("Kommunen, Polisen och andra aktörer", SwedishText.List(["Kommunen", "Polisen", "andra aktörer"]));
    }

    [Fact]
    public void Dates_are_written_out() => Assert.Equal("22 januari 2021", SwedishText.Date(new DateOnly(2021, 1, 22)));

    [Fact]
    public void Units_are_counted_as_their_gender_wants()
    {
        Assert.Equal("inga riktade insatser", Given.Efforts.Counted(0));
        Assert.Equal("en riktad insats", Given.Efforts.Counted(1));
        Assert.Equal("ett möte", Given.Meetings.Counted(1));
        Assert.Equal("tolv möten", Given.Meetings.Counted(12));
        Assert.Equal("13 möten", Given.Meetings.Counted(13));
        Assert.Equal("1 möte", Given.Meetings.InFigures(1));
    }
}
