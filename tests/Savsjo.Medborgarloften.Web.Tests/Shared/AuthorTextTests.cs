using Savsjo.Medborgarloften.Web.FollowUpParts;

namespace Savsjo.Medborgarloften.Web.Tests.Shared;

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
    [InlineData("12.00-14.00 på tisdagar\n13.00 på onsdagar")]
    [InlineData("")]
    public void Prose_stays_prose(string words)
    {
        var block = Assert.Single(AuthorText.Of(words).Blocks);

        Assert.False(block.IsList);
        Assert.Equal(words, block.Text);
    }
}
