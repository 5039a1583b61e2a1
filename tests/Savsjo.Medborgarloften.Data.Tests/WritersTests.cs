using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Savsjo.Medborgarloften.Data.Saving;

namespace Savsjo.Medborgarloften.Data.Tests;

/// <summary>Those who write to a file stand in a line: who came first is first, and nobody keeps a place that they have left.</summary>
public sealed class WritersTests : IDisposable
{
    private readonly SqliteFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public async Task Who_came_first_writes_first()
    {
        var order = new List<int>();
        await using var holder = _file.Open();
        var held = await holder.Database.BeginTransactionAsync();
        var waiting = new List<Task>();
        for (var number = 0; number < 10; number++)
        {
            waiting.Add(Write(number, order));
            await Task.Delay(20);
        }

        Assert.Empty(order);
        await held.DisposeAsync();
        await Task.WhenAll(waiting);

        Assert.Equal(Enumerable.Range(0, 10), order);
    }

    /// <summary>Committed, rolled back, let go of, failed.</summary>
    [Fact]
    public async Task However_a_transaction_ends_the_next_one_begins()
    {
        await using var db = _file.Open();
        await using (var one = await db.Database.BeginTransactionAsync())
            await one.CommitAsync();
        await using (var one = await db.Database.BeginTransactionAsync())
            await one.RollbackAsync();
        await using (await db.Database.BeginTransactionAsync())
        {
        }

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.Once<int>(() => throw new InvalidOperationException("fel")));
        var order = new List<int>();
        await Write(1, order).WaitAsync(TimeSpan.FromSeconds(5));

        Assert.Equal([1], order);
    }

    [Fact]
    public async Task Where_the_start_of_a_transaction_fails_after_its_turn_has_come_the_next_one_begins()
    {
        await using (var db = _file.Open(new FailingStart()))
            await Assert.ThrowsAsync<InvalidOperationException>(() => db.Database.BeginTransactionAsync());
        var order = new List<int>();

        await Write(1, order).WaitAsync(TimeSpan.FromSeconds(5));

        Assert.Equal([1], order);
    }

    private async Task Write(int number, List<int> order)
    {
        await using var db = _file.Open();
        await db.Once(async () =>
        {
            order.Add(number);
            await db.SaveChangesAsync();
            return number;
        });
    }

    private sealed class FailingStart : DbTransactionInterceptor
    {
        public override ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
            DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result,
            CancellationToken cancellationToken) => throw new InvalidOperationException("fel");
    }
}
