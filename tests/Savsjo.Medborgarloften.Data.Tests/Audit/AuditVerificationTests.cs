using System.Globalization;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Data.Tests.Audit;

public sealed class AuditVerificationTests : IDisposable
{
    private readonly AuditDatabase _database = new();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task An_empty_log_is_whole()
    {
        var verdict = await _database.Verify();

        Assert.Equal((0, AuditHash.Genesis, null), (verdict.Verified, verdict.LastHash, verdict.Fault));
        Assert.Empty(verdict.Erased);
    }

    [Theory]
    [InlineData("AtUtc = '2021-05-10T08:05:00.0000001Z'", AuditFaultKind.Altered)]
    [InlineData("AtUtc = 'igår'", AuditFaultKind.Altered)]
    [InlineData("UserId = 'user-1'", AuditFaultKind.Altered)]
    [InlineData("UserName = 'Åsa Oberg 5'", AuditFaultKind.Altered)]
    [InlineData("Deed = 5", AuditFaultKind.Altered)]
    [InlineData("Deed = 99", AuditFaultKind.Altered)]
    [InlineData("Tertial = 20209", AuditFaultKind.Altered)]
    [InlineData("Tertial = NULL", AuditFaultKind.Altered)]
    [InlineData("ActivityId = 23", AuditFaultKind.Altered)]
    [InlineData("ActivityId = NULL", AuditFaultKind.Altered)]
    [InlineData("Subject = '2.2 Riktade insatser  5'", AuditFaultKind.Altered)]
    [InlineData("Before = NULL", AuditFaultKind.Altered)]
    [InlineData("Before = ''", AuditFaultKind.Altered)]
    [InlineData("After = 'Läge: Klart'", AuditFaultKind.Altered)]
    [InlineData("Before = After, After = Before", AuditFaultKind.Altered)]
    [InlineData("PreviousHash = 'x' || SUBSTR(PreviousHash, 2)", AuditFaultKind.Altered)]
    [InlineData("Hash = UPPER(Hash)", AuditFaultKind.Altered)]
    [InlineData("NameSalt = 'a0000000000000000000000000000000'", AuditFaultKind.Altered)]
    [InlineData("NameSalt = NULL", AuditFaultKind.ErasedUndecided)]
    [InlineData("NameSalt = NULL, UserName = 'Borttagen person 1'", AuditFaultKind.ErasedUndecided)]
    [InlineData("NameDigest = NULL", AuditFaultKind.Altered)]
    [InlineData("NameSalt = NULL, NameDigest = NULL", AuditFaultKind.Altered)]
    [InlineData("NameSalt = NULL, UserName = NameDigest, NameDigest = NULL", AuditFaultKind.Altered)]
    public async Task A_changed_field_is_found_and_its_entry_named(string change, AuditFaultKind kind)
    {
        await _database.Log(9);
        await _database.Tamper($"UPDATE AuditEntries SET {(_database.IsSqlite ? change : InTransactSql(change))} WHERE Sequence = 5");

        var verdict = await _database.Verify();

        Assert.Equal((4, kind, 5L, 5L), (verdict.Verified, verdict.Fault!.Kind, verdict.Fault.Sequence, verdict.Fault.Found!.Sequence));
    }

    /// <summary>Every position of every column has its chance; the seed is fixed.</summary>
    [Fact]
    public async Task One_changed_character_anywhere_is_found()
    {
        const int entries = 6;
        string[] columns = ["AtUtc", "UserId", "UserName", "Deed", "Tertial", "ActivityId",
            "Subject", "Before", "After", "PreviousHash", "Hash", "NameSalt", "NameDigest"];
        var random = new Random(20211);
        await _database.Log(entries);
        await _database.Tamper("SELECT 1");

        for (var change = 0; change < Seeds.Of(60); change++)
        {
            var (column, sequence) = (columns[random.Next(columns.Length)], random.Next(1, entries + 1));
            var was = await _database.Read($"SELECT {column} FROM AuditEntries WHERE Sequence = {sequence}");
            var position = random.Next(was.Length);
            var other = char.IsDigit(was[position])
                ? (char)('0' + (was[position] - '0' + random.Next(1, 10)) % 10)
                : was[position] == 'x' ? 'y' : 'x';
            await Set(column, sequence, string.Concat(was.AsSpan(0, position), other.ToString(), was.AsSpan(position + 1)));

            var fault = (await _database.Verify()).Fault;
            Assert.True(fault?.Sequence == sequence, $"{column} of {sequence}, character {position}: {fault}");
            await Set(column, sequence, was);
        }

        Assert.Null((await _database.Verify()).Fault);
    }

    [Fact]
    public async Task A_number_that_became_a_text_is_found()
    {
        if (!_database.IsSqlite)
            return;
        await _database.Log(3);
        await _database.Tamper("UPDATE AuditEntries SET Deed = '1x' WHERE Sequence = 2");

        Assert.Equal((AuditFaultKind.Altered, 2L), await Fault());
    }

    [Fact]
    public async Task A_removed_entry_is_found()
    {
        await _database.Log(5);
        await _database.Tamper("DELETE FROM AuditEntries WHERE Sequence = 3");

        Assert.Equal((AuditFaultKind.Missing, 3L), await Fault());
    }

    [Fact]
    public async Task A_removed_entry_whose_successors_moved_up_is_found()
    {
        await _database.Log(5);
        await _database.Tamper(
            "DELETE FROM AuditEntries WHERE Sequence = 3; UPDATE AuditEntries SET Sequence = 3 WHERE Sequence = 4; "
            + "UPDATE AuditEntries SET Sequence = 4 WHERE Sequence = 5;");

        Assert.Equal((AuditFaultKind.Altered, 3L), await Fault());
    }

    [Fact]
    public async Task Swapped_entries_are_found()
    {
        await _database.Log(5);
        await _database.Tamper(
            "UPDATE AuditEntries SET Sequence = -1 WHERE Sequence = 2; UPDATE AuditEntries SET Sequence = 2 WHERE Sequence = 3; "
            + "UPDATE AuditEntries SET Sequence = 3 WHERE Sequence = -1;");

        Assert.Equal((AuditFaultKind.Altered, 2L), await Fault());
    }

    [Theory]
    [InlineData(0, AuditFaultKind.Foreign, 1)]
    [InlineData(6, AuditFaultKind.BeyondHead, 6)]
    public async Task An_inserted_entry_is_found_even_with_a_hash_of_its_own(long sequence, AuditFaultKind kind, long named)
    {
        await _database.Log(5);
        await InsertForged(sequence);

        Assert.Equal((kind, named), await Fault());
    }

    [Fact]
    public async Task An_entry_inserted_in_the_middle_is_found()
    {
        await _database.Log(5);
        await _database.Tamper(
            "UPDATE AuditEntries SET Sequence = 6 WHERE Sequence = 5; UPDATE AuditEntries SET Sequence = 5 WHERE Sequence = 4;");
        await InsertForged(4);

        Assert.Equal((AuditFaultKind.Altered, 5L), await Fault());
    }

    [Fact]
    public async Task A_tail_that_was_cut_off_is_found_by_the_head()
    {
        await _database.Log(5);
        await _database.Tamper("DELETE FROM AuditEntries WHERE Sequence > 3");

        Assert.Equal((AuditFaultKind.TailMissing, 4L), await Fault());
    }

    [Fact]
    public async Task A_tail_that_was_cut_off_together_with_the_head_is_found_by_the_hash_that_was_kept_elsewhere()
    {
        await _database.Log(5);
        var entries = await _database.Entries();
        Assert.Null((await _database.Verify(entries[4].Hash)).Fault);
        Assert.Null((await _database.Verify(entries[2].Hash)).Fault);
        await _database.Tamper(
            $"DELETE FROM AuditEntries WHERE Sequence > 3; UPDATE AuditChain SET Sequence = 3, Hash = '{entries[2].Hash}';");

        Assert.Null((await _database.Verify()).Fault);
        Assert.Equal(AuditFaultKind.ExpectedHashMissing, (await _database.Verify(entries[4].Hash)).Fault!.Kind);
    }

    [Fact]
    public async Task A_chain_that_was_forged_from_some_entry_on_is_found_by_the_head()
    {
        await _database.Log(3);
        await _database.Tamper("DELETE FROM AuditEntries WHERE Sequence = 3");
        await InsertForged(3);

        Assert.Equal((AuditFaultKind.HeadDiffers, 3L), await Fault());
    }

    [Fact]
    public async Task A_log_that_grows_while_it_is_verified_is_whole()
    {
        await _database.Log(50);
        var writer = Task.Run(() => _database.Log(100));

        while (!writer.IsCompleted)
            Assert.Null((await _database.Verify()).Fault);
        await writer;
        Assert.Equal(150, (await _database.Verify()).Verified);
    }

    [Fact]
    public async Task One_changed_character_in_a_long_log_is_found()
    {
        var entries = Seeds.Of(10_000);
        await _database.LogMany(entries);

        Assert.Equal(entries, (await _database.Verify()).Verified);
        await _database.Tamper("UPDATE AuditEntries SET UserName = 'Asa Öberg 8765' WHERE Sequence = 8765");
        Assert.Equal((AuditFaultKind.Altered, 8_765L), await Fault());
    }

    private static string InTransactSql(string change) => change
        .Replace("||", "+", StringComparison.Ordinal)
        .Replace("SUBSTR(PreviousHash, 2)", "SUBSTRING(PreviousHash, 2, 63)", StringComparison.Ordinal);

    /// <summary>A row as somebody would write it who knows how hashes are made.</summary>
    private async Task InsertForged(long sequence)
    {
        await _database.Tamper("SELECT 1");
        var previous = (await _database.Entries()).LastOrDefault(entry => entry.Sequence < sequence)?.Hash ?? AuditHash.Genesis;
        string?[] values = [sequence.ToString(CultureInfo.InvariantCulture), "2021-05-10T08:00:00.0000000Z",
            "user-1", "Någon annan", "1", null, null, "Påhittat", null, null, previous];
        var letters = _database.IsSqlite ? "" : "N";
        await _database.Execute(
            "INSERT INTO AuditEntries (Sequence, AtUtc, UserId, UserName, Deed, Subject, PreviousHash, Hash) "
            + $"VALUES ({sequence}, '{values[1]}', '{values[2]}', {letters}'{values[3]}', 1, {letters}'{values[7]}', '{previous}', "
            + $"'{AuditHash.Of(values)}')");
    }

    private Task Set(string column, int sequence, string value) =>
        _database.Execute($"UPDATE AuditEntries SET {column} = {(_database.IsSqlite ? "" : "N")}'{value}' WHERE Sequence = {sequence}");

    private async Task<(AuditFaultKind, long)> Fault()
    {
        var fault = (await _database.Verify()).Fault!;
        return (fault.Kind, fault.Sequence);
    }
}
