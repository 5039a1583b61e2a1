using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Audit;

namespace Savsjo.Medborgarloften.Data.Tests.Audit;

public sealed class AuditChainTests : IDisposable
{
    private readonly AuditDatabase _database = new();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task Entries_are_numbered_from_1_and_each_holds_its_predecessors_hash()
    {
        await _database.Log(3);

        var entries = await _database.Entries();
        Assert.Equal([1, 2, 3], entries.Select(entry => entry.Sequence));
        Assert.Equal([AuditHash.Genesis, entries[0].Hash, entries[1].Hash], entries.Select(entry => entry.PreviousHash));
        Assert.Equal(3, entries.Select(entry => entry.Hash).Distinct().Count());
    }

    [Fact]
    public async Task Entries_of_one_save_are_chained_in_the_order_in_which_they_were_made()
    {
        await using (var db = _database.Open())
        {
            db.AuditEntries.AddRange(Enumerable.Range(1, 20).Select(AuditDatabase.Entry));
            await db.SaveChangesAsync();
            db.AuditEntries.Add(AuditDatabase.Entry(21));
            await db.SaveChangesAsync();
        }

        Assert.Equal(Enumerable.Range(1, 21).Select(number => $"Åsa Öberg {number}"),
            (await _database.Entries()).Select(entry => entry.UserName));
        Assert.Equal((21, null), await Verdict());
    }

    /// <summary>Computed once by hand, with printf and sha256sum: the format must never change, or old entries no longer verify.</summary>
    [Fact]
    public void The_hash_is_SHA_256_over_the_values_as_netstrings() =>
        Assert.Equal("ae3c42c10277a96969adea3c7cc48bc0fb98c81db26c46a991362acd2e5f5de7", AuditHash.Of(["1", "Sävsjö", "", null, "a:b,c"]));

    [Fact]
    public void Values_that_run_together_differently_have_different_hashes()
    {
        IReadOnlyList<string?[]> alike = [["ab", "c"], ["a", "bc"],
            ["abc", ""], ["abc", null], ["abc"], ["", "abc"], ["1:a,1:b,1:c"], ["-,"], [null]];

        Assert.Equal(alike.Count, alike.Select(AuditHash.Of).Distinct().Count());
    }

    [Fact]
    public async Task A_save_that_fails_leaves_neither_an_entry_nor_a_gap()
    {
        await _database.Log(1);
        await using (var db = _database.Open())
        {
            db.AuditEntries.Add(AuditDatabase.Entry(2));
            db.DataProtectionKeys.Add(new() { FriendlyName = null!, Xml = "" });
            await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
            db.ChangeTracker.Entries<DataProtectionKey>().Single().State = EntityState.Detached;
            await db.SaveChangesAsync();
        }

        Assert.Equal((2, null), await Verdict());
    }

    [Fact]
    public async Task An_entry_in_a_transaction_of_the_callers_own_comes_and_goes_with_it()
    {
        await using (var db = _database.Open())
            await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
            {
                await using var transaction = await db.Database.BeginTransactionAsync();
                db.AuditEntries.Add(AuditDatabase.Entry(1));
                await db.SaveChangesAsync();
                await transaction.RollbackAsync();
            });

        Assert.Empty(await _database.Entries());
        await _database.Log(2);
        Assert.Equal((2, null), await Verdict());
    }

    [Fact]
    public async Task Every_character_reads_as_it_was_hashed()
    {
        await using (var db = _database.Open())
        {
            db.AuditEntries.Add(new AuditEntry(
                new("", new DateTime(2021, 5, 10, 8, 0, 0, DateTimeKind.Utc).AddTicks(1234567)),
                "😀 null:\0 ensam:\uD800 ’\"'<script>", AuditDeed.SignInFailed,
                tertial: null, activityId: null, "  \t\r\n  ", before: "", after: null));
            await db.SaveChangesAsync();
        }

        Assert.Equal((1, null), await Verdict());
    }

    [Fact]
    public async Task Fifty_writers_at_once_lose_nothing_fork_nothing_and_see_no_exception()
    {
        const int writers = 50, each = 4;

        await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(async () =>
        {
            for (var number = 0; number < each; number++)
            {
                await using var db = _database.Open();
                db.DataProtectionKeys.Add(new() { FriendlyName = $"{writer}/{number}", Xml = "<key/>" });
                db.AuditEntries.Add(AuditDatabase.Entry(writer * each + number));
                await db.SaveChangesAsync();
            }
        })));

        await using var all = _database.Open();
        Assert.Equal(writers * each, await all.DataProtectionKeys.CountAsync());
        Assert.Equal(writers * each, (await _database.Entries()).Select(entry => entry.UserName).Distinct().Count());
        Assert.Equal((writers * each, null), await Verdict());
    }

    [Fact]
    public async Task The_application_neither_changes_nor_deletes_an_entry()
    {
        await _database.Log(1);

        await using var db = _database.Open();
        var entry = await db.AuditEntries.SingleAsync();
        db.Entry(entry).Property(one => one.UserName).CurrentValue = "Någon annan";
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
        Assert.Throws<InvalidOperationException>(() => db.SaveChanges());
        db.Entry(entry).State = EntityState.Deleted;
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
    }

    [Theory]
    [InlineData("UPDATE AuditEntries SET UserName = 'Någon annan'")]
    [InlineData("DELETE FROM AuditEntries")]
    public async Task The_database_neither_changes_nor_deletes_an_entry(string sql)
    {
        await _database.Log(1);

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => _database.Execute(sql));
        Assert.Equal((1, null), await Verdict());
    }

    [Fact]
    public async Task SQLite_does_not_replace_an_entry()
    {
        if (!_database.IsSqlite)
            return;
        await _database.Log(1);

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() =>
            _database.Execute(
                "REPLACE INTO AuditEntries SELECT Sequence, ActivityId, After, AtUtc, Before, Deed, Hash, PreviousHash, Subject, Tertial, "
                + "UserId, 'Någon annan' FROM AuditEntries"));
        Assert.Equal("Åsa Öberg 1", (await _database.Entries()).Single().UserName);
    }

    [Fact]
    public async Task Nothing_is_appended_to_a_log_whose_head_was_set_back_and_it_is_not_taken_for_a_stale_save()
    {
        await _database.Log(2);
        await _database.Execute("UPDATE AuditChain SET Sequence = 1");

        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => _database.Log(1));
        Assert.Contains("verify-audit", fault.Message, StringComparison.Ordinal);
    }

    private async Task<(long, AuditFault?)> Verdict()
    {
        var verdict = await _database.Verify();
        return (verdict.Verified, verdict.Fault);
    }
}
