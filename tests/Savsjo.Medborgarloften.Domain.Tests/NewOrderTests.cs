namespace Savsjo.Medborgarloften.Domain.Tests;

/// <summary>A list that several people put in order.</summary>
public class NewOrderTests
{
    [Theory]
    [InlineData(1, Step.Down, "2 1 3")]
    [InlineData(3, Step.Up, "1 3 2")]
    [InlineData(1, Step.Up, "1 2 3")]
    [InlineData(3, Step.Down, "1 2 3")]
    [InlineData(4, Step.Up, "1 2 3")]
    [InlineData(2, (Step)9, "1 2 3")]
    public void One_moves_a_step_and_stays_at_the_ends(int id, Step step, string wanted) =>
        Assert.Equal(wanted, string.Join(' ', NewOrder.Stepped([1, 2, 3], id, step).Wanted));

    [Theory]
    [InlineData("1 2 3", true)]
    [InlineData("2 1 3", true)]
    [InlineData("1 3 2", false)]
    [InlineData("1 2 3 4", false)]
    [InlineData("1 2", false)]
    public void It_is_done_where_the_list_is_as_it_was_seen_or_as_it_is_wanted(string now, bool isDone) =>
        Assert.Equal(isDone, NewOrder.Stepped([1, 2, 3], 1, Step.Down).Refuse(Ids(now)) is null);

    [Theory]
    [InlineData("1 2")]
    [InlineData("1 2 2")]
    [InlineData("1 2 3 3")]
    [InlineData("1 2 4")]
    public void What_is_wanted_holds_everything_once(string wanted) =>
        Assert.Equal(NewOrder.SomebodyWasQuicker, new NewOrder([1, 2, 3], Ids(wanted)).Refuse([1, 2, 3]));

    private static int[] Ids(string text) => [.. text.Split(' ').Select(int.Parse)];
}
