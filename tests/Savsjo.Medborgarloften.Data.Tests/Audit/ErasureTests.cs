using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;

namespace Savsjo.Medborgarloften.Data.Tests.Audit;

public sealed class ErasureTests : IDisposable
{
    private const string Erased = "11111111-1111-1111-1111-111111111111", Other = "22222222-2222-2222-2222-222222222222";

    private readonly AuditDatabase _database = new();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task A_name_that_was_erased_by_decision_leaves_the_log_whole_and_is_told_of()
    {
        await Remove();

        var verdict = await _database.Verify();

        Assert.Equal((6, null), (verdict.Verified, verdict.Fault));
        Assert.Equal([new ErasedPerson("Borttagen person 1", Decision: 5, Entries: 2)], verdict.Erased);
        var entries = await _database.Entries();
        Assert.Equal(["Borttagen person 1", "Olle Ask", "Borttagen person 1", "Olle Ask", "Eva Nord", "Olle Ask"],
            entries.Select(entry => entry.UserName));
        Assert.Equal([false, true, false, true, true, true], entries.Select(entry => entry.NameSalt is not null));
    }

    [Fact]
    public async Task What_else_is_in_an_entry_without_its_name_is_guarded_as_before_and_so_is_what_stands_for_the_name()
    {
        await Remove();
        await _database.Tamper("SELECT 1");
        foreach (var (change, sequence, kind) in new[]
        {
            ("UserName = 'Borttagen person 2'", 1, AuditFaultKind.ErasedUndecided),
            ("UserName = 'Karin Berg'", 1, AuditFaultKind.ErasedUndecided),
            ("NameSalt = '00000000000000000000000000000000'", 1, AuditFaultKind.Altered),
            ("After = 'Läge: Pausad'", 1, AuditFaultKind.Altered),
            ("Deed = 2", 1, AuditFaultKind.Altered),
            ($"UserId = '{Other}'", 1, AuditFaultKind.Altered),
            ("UserName = 'Borttagen person 1', NameSalt = NULL", 2, AuditFaultKind.ErasedUndecided),
            // The decision itself: without it, the entries that rest on it are wrong.
            ("Deed = 1", 5, AuditFaultKind.ErasedUndecided),
            ("After = 'Visas som: Borttagen person 2'", 5, AuditFaultKind.ErasedUndecided),
            ("UserName = 'Någon annan'", 5, AuditFaultKind.Altered),
        })
        {
            await _database.Execute(_database.IsSqlite
                ? "CREATE TABLE Kept AS SELECT * FROM AuditEntries" : "SELECT * INTO Kept FROM AuditEntries");
            await _database.Execute($"UPDATE AuditEntries SET {change} WHERE Sequence = {sequence}");
            Assert.True((await _database.Verify()).Fault?.Kind == kind, $"{change}: {(await _database.Verify()).Fault}");
            await _database.Execute("DELETE FROM AuditEntries; INSERT INTO AuditEntries SELECT * FROM Kept; DROP TABLE Kept;");
        }

        Assert.Null((await _database.Verify()).Fault);
    }

    [Fact]
    public async Task The_database_lets_nothing_else_be_changed_and_that_only_after_the_decision()
    {
        await Log(Erased, "Karin Berg");
        await Log(Other, "Olle Ask");
        const string Erase = "UserName = 'Borttagen person 1', NameSalt = NULL";
        await Refused($"UPDATE AuditEntries SET {Erase} WHERE Sequence = 1");
        await Decide();

        await Refused($"UPDATE AuditEntries SET {Erase} WHERE Sequence = 2");
        await Refused($"UPDATE AuditEntries SET {Erase}");
        await Refused("UPDATE AuditEntries SET UserName = 'Kalle Anka', NameSalt = NULL WHERE Sequence = 1");
        await Refused("UPDATE AuditEntries SET UserName = 'Borttagen person 1' WHERE Sequence = 1");
        await Refused("UPDATE AuditEntries SET UserName = 'Borttagen person 1', NameSalt = 'x' WHERE Sequence = 1");
        foreach (var also in new[] { "Sequence = 9", "AtUtc = 'x'", $"UserId = '{Other}'", "Deed = 2", "Tertial = 20203",
            "ActivityId = 1", "Subject = 'x'", "Before = 'x'", "After = 'x'", "NameDigest = 'x'", "PreviousHash = 'x'", "Hash = 'x'" })
            await Refused($"UPDATE AuditEntries SET {Erase}, {also} WHERE Sequence = 1");
        await _database.Execute($"UPDATE AuditEntries SET {Erase} WHERE Sequence = 1");
        await Refused("UPDATE AuditEntries SET UserName = 'Borttagen person 2', NameSalt = NULL WHERE Sequence = 1");
        await Refused("DELETE FROM AuditEntries WHERE Sequence = 1");
        Assert.Null((await _database.Verify()).Fault);
    }

    [Fact]
    public async Task A_log_from_before_names_could_be_erased_is_verified_as_it_was_written()
    {
        await _database.Tamper("SELECT 1");
        string?[] values = ["1", "2021-05-10T08:00:00.0000000Z", Erased,
            "Karin Berg", "1", null, null, "Eget konto", null, null, AuditHash.Genesis];
        var hash = AuditHash.Of(values);
        await _database.Execute(
            $"INSERT INTO AuditEntries (Sequence, AtUtc, UserId, UserName, Deed, Subject, PreviousHash, Hash) "
            + $"VALUES (1, '{values[1]}', '{Erased}', 'Karin Berg', 1, 'Eget konto', '{AuditHash.Genesis}', '{hash}')");
        await _database.Execute($"UPDATE AuditChain SET Sequence = 1, Hash = '{hash}'");
        await Log(Other, "Olle Ask");

        Assert.Equal((2, null), ((await _database.Verify()).Verified, (await _database.Verify()).Fault));
        await using var db = _database.Open();
        Assert.Equal(1, await ErasedName.NotErasable(db, Erased));
        await _database.Execute("UPDATE AuditEntries SET UserName = 'Borttagen person 1' WHERE Sequence = 1");
        Assert.Equal(AuditFaultKind.Altered, (await _database.Verify()).Fault!.Kind);
    }

    private async Task Remove()
    {
        foreach (var (id, name) in new[] { (Erased, "Karin Berg"), (Other, "Olle Ask"), (Erased, "Karin Ek"), (Other, "Olle Ask") })
            await Log(id, name);
        await Decide();
        await Log(Other, "Olle Ask");
        await using var db = _database.Open();
        Assert.Equal(2, await ErasedName.Erase(db, Erased, number: 1));
    }

    private Task Log(string userId, string name) => Save(
        new(Now(userId), name, AuditDeed.Recorded, new Tertial(2021, 1), 22, "2.2 Riktade insatser", "Läge: Pågår", "Läge: Klart"));

    private Task Decide() =>
        Save(new(Now("admin"), "Eva Nord", AuditDeed.PersonRemoved, null, null, AccountSubject.Of(Erased), null, ErasedName.Values(1)));

    private async Task Save(AuditEntry entry)
    {
        await using var db = _database.Open();
        db.AuditEntries.Add(entry);
        await db.SaveChangesAsync();
    }

    private static Change Now(string userId) => new(userId, new DateTime(2021, 5, 10, 8, 0, 0, DateTimeKind.Utc));

    private async Task Refused(string sql)
    {
        var exception = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => _database.Execute(sql));
        Assert.Contains("append-only", exception.Message, StringComparison.Ordinal);
    }
}
