using Savsjo.Medborgarloften.Web.Turns;

namespace Savsjo.Medborgarloften.Web.Tests.Turns;

/// <summary>A queue in which two are served at once, and three may wait.</summary>
public sealed class WaitingLineTests : IDisposable
{
    private readonly WaitingLine _line = new(atOnce: 2, mostWaiting: 3);

    [Fact]
    public async Task Who_comes_after_those_that_are_served_waits_until_one_of_them_has_gone()
    {
        var (first, second) = (await Enter(), await Enter());
        var third = Enter();
        Assert.False(third.IsCompleted);

        second!.Dispose();
        second.Dispose();

        Assert.NotNull(await third);
        var fourth = Enter();
        Assert.False(fourth.IsCompleted);
        first!.Dispose();
        Assert.NotNull(await fourth);
    }

    [Fact]
    public async Task Who_comes_when_all_places_to_wait_are_taken_is_turned_away_at_once_and_let_in_when_one_is_free()
    {
        using var first = await Enter();
        using var second = await Enter();
        using var gone = new CancellationTokenSource();
        var waiting = Enumerable.Range(0, 3).Select(_ => _line.Enter(gone.Token)).ToList();

        Assert.Null(await Enter());

        await gone.CancelAsync();
        foreach (var one in waiting)
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => one);
        var last = Enter();
        Assert.False(last.IsCompleted);
        first!.Dispose();
        Assert.NotNull(await last);
    }

    public void Dispose() => _line.Dispose();

    private Task<IDisposable?> Enter() => _line.Enter(TestContext.Current.CancellationToken);
}
