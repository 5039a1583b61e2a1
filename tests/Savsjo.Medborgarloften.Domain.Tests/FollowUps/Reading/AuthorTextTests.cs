using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps.Reading;

public class AuthorTextTests
{
    [Fact]
    public void Lines_that_begin_with_numbers_stand_as_a_list_and_no_word_is_lost()
    {
        var text = AuthorText.Of("Misstankar narkotikabrott\r\n2 överlåtelse\n6 innehav varav tre 21 år och yngre\nMer följer");

        Assert.Equal([false, true, false], text.Blocks.Select(block => block.IsList));
        Assert.Equal([("2", "överlåtelse"), ("6", "innehav varav tre 21 år och yngre")], text.Blocks[1].Counts);
    }

    [Theory]
    [InlineData("7 insatser genomförda.")]
    [InlineData("12 000 kronor\n15 000 kronor")]
    [InlineData("12.00-14.00 på tisdagar\n13.00 på onsdagar")]
    [InlineData("")]
    public void Prose_stays_prose(string words)
    {
        var block = Assert.Single(AuthorText.Of(words).Blocks);

        Assert.False(block.IsList);
        Assert.Equal(words, block.Text);
    }

    [Fact]
    public void Suspicions_written_in_one_go_are_given_a_line_an_offence()
    {
        SuspicionTable table = new("21 år och yngre",
            [new("Överlåtelse", [], FigureContent.Missing), new("Eget bruk", [], FigureContent.Missing)], [], FigureContent.Missing);

        var text = AuthorText.Of("Sammanlagt. 2 överlåtelse varav en 21 år och yngre 31 eget bruk", table);

        Assert.Equal(["Sammanlagt.", "2 överlåtelse varav en 21 år och yngre\n31 eget bruk"], text.Blocks.Select(block => block.Text));
    }

    [Theory]
    [InlineData("Misstankar: 3 överlåtelse, 9 eget bruk, färre än 3 överlåtelse.")]
    [InlineData("Det var cirka 3 överlåtelse")]
    [InlineData("Det var 1 060 eget bruk")]
    [InlineData("färre än 3 överlåtelse färre än 3 eget bruk")]
    [InlineData("ca. 3 överlåtelse")]
    [InlineData("mellan 3 och 5 överlåtelse")]
    [InlineData("Det var < 3 överlåtelse")]
    [InlineData("3 – 5 överlåtelse")]
    [InlineData("inte ens 2 av 3 överlåtelse")]
    public void A_sentence_on_suspicions_stays_a_sentence(string text)
    {
        SuspicionTable table = new(
            null, [new("Överlåtelse", [], FigureContent.Missing), new("Eget bruk", [], FigureContent.Missing)], [], FigureContent.Missing);

        Assert.Equal(text, Assert.Single(AuthorText.Of(text, table).Blocks).Text);
    }

    [Theory]
    [InlineData("Det var färre än\n3 överlåtelse\n3 innehav")]
    [InlineData("cirka\n4 pass\n5 vandringar")]
    [InlineData("Vi räknade 1\n234 besök\n17 möten")]
    [InlineData("Mellan 3 och\n5 pass\n7 möten")]
    public void A_number_whose_line_was_broken_before_it_begins_no_list(string text) =>
        Assert.DoesNotContain(AuthorText.Of(text).Blocks, block => block.IsList);

    [Theory]
    [InlineData("Klart", false)]
    [InlineData(" klart. ", false)]
    [InlineData("  ", false)]
    [InlineData(null, false)]
    [InlineData("Klart i mars.", true)]
    public void What_only_repeats_the_status_is_not_worth_saying(string? text, bool isWorth) =>
        Assert.Equal(
            isWorth, AuthorText.WorthSaying(new(new Tertial(2020, 1), CellState.Reported, ActivityStatus.Done, text), null) is not null);
}
