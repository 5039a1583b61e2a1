using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Sqlite;
using Savsjo.Medborgarloften.Domain.Offences;

namespace Savsjo.Medborgarloften.Data.Tests;

/// <summary>
/// Several changes in one command: a fault in any of them is told, wherever it stands among them, and nothing of the others stays.
/// Some statements answer with a row and some with nothing, and the driver runs those that nobody reads when the reader is closed.
/// </summary>
public sealed class BatchTests : IDisposable
{
    private const int Several = 5;
    private readonly SqliteFile _file = new();

    public static TheoryData<int> Places => [.. Enumerable.Range(0, Several)];

    public void Dispose() => _file.Dispose();

    [Fact]
    public async Task Many_changes_go_in_few_commands_and_each_gets_its_own_number()
    {
        var commands = 0;
        await using (var db = new AppDbContext((DbContextOptions<AppDbContext>)new DbContextOptionsBuilder<AppDbContext>()
            .UseSqliteDatabase(_file.ConnectionString).UseAccountStore()
            .LogTo(_ => commands++, [RelationalEventId.CommandExecuted]).Options))
        {
            var added = Enumerable.Range(0, 100).Select(Offence).ToList();
            db.Offences.AddRange(added);
            await db.SaveChangesAsync();

            Assert.Equal(100, added.Select(one => one.Id).Distinct().Count());
        }

        Assert.Equal(3, commands);
        await using var again = _file.Open();
        var stored = await again.Offences.Where(one => one.Order >= 0).ToDictionaryAsync(one => one.Name, one => one.Order);
        Assert.All(Enumerable.Range(0, 100).Select(Offence), one => Assert.Equal(one.Order, stored[one.Name]));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task One_that_is_there_already_stops_those_that_are_added_with_it(int place)
    {
        await using (var db = _file.Open())
        {
            db.Offences.Add(Offence(place));
            await db.SaveChangesAsync();
        }

        await using var adding = _file.Open();
        adding.Offences.AddRange(Enumerable.Range(0, Several).Select(Offence));
        var refused = await Assert.ThrowsAsync<DbUpdateException>(() => adding.SaveChangesAsync());

        Assert.True(new SqliteErrors().IsDuplicate(refused));
        await using var after = _file.Open();
        Assert.Equal(Offence(place).Name, (await after.Offences.SingleAsync()).Name);
    }

    /// <summary>Their keys are given, so nothing is read back: a statement without an answer.</summary>
    [Theory]
    [MemberData(nameof(Places))]
    public async Task One_that_leads_to_nothing_stops_those_that_nothing_is_read_back_of(int place)
    {
        await using (var db = _file.Open())
        {
            db.Users.Add(new StaffAccount { Id = "någon", UserName = "någon" });
            db.Roles.AddRange(Enumerable.Range(0, Several).Where(number => number != place).Select(Role));
            await db.SaveChangesAsync();
        }

        await using var adding = _file.Open();
        adding.UserRoles.AddRange(Enumerable.Range(0, Several).Select(number => new IdentityUserRole<string>
        {
            UserId = "någon",
            RoleId = Role(number).Id,
        }));
        await Assert.ThrowsAsync<DbUpdateException>(() => adding.SaveChangesAsync());

        await using var after = _file.Open();
        Assert.Empty(await after.UserRoles.ToListAsync());
    }

    [Fact]
    public async Task The_last_one_without_an_answer_stops_those_before_it_that_answered()
    {
        await using (var db = _file.Open())
        {
            db.Roles.Add(Role(1));
            await db.SaveChangesAsync();
        }

        await using var adding = _file.Open();
        adding.RoleClaims.AddRange(Enumerable.Range(0, Several).Select(_ => new IdentityRoleClaim<string> { RoleId = Role(1).Id }));
        adding.UserRoles.Add(new() { UserId = "ingen", RoleId = Role(1).Id });
        await Assert.ThrowsAsync<DbUpdateException>(() => adding.SaveChangesAsync());

        await using var after = _file.Open();
        Assert.Empty(await after.RoleClaims.ToListAsync());
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task One_that_somebody_else_changed_stops_those_that_are_changed_with_it(int place)
    {
        await using var first = _file.Open();
        var mine = await Added(first);
        await using var second = _file.Open();
        (await second.Offences.SingleAsync(one => one.Order == place)).Retire();
        await second.SaveChangesAsync();

        mine.ForEach(one => one.Retire());
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => first.SaveChangesAsync());

        await using var after = _file.Open();
        Assert.Equal(place, (await after.Offences.SingleAsync(one => one.IsRetired)).Order);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task One_that_somebody_else_removed_stops_those_that_are_removed_with_it(int place)
    {
        await using var first = _file.Open();
        var mine = await Added(first);
        await using var second = _file.Open();
        second.Offences.Remove(await second.Offences.SingleAsync(one => one.Order == place));
        await second.SaveChangesAsync();

        first.Offences.RemoveRange(mine);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => first.SaveChangesAsync());

        await using var after = _file.Open();
        Assert.Equal(Several - 1, await after.Offences.CountAsync());
    }

    /// <summary>More than go in one command.</summary>
    [Fact]
    public async Task The_last_of_the_last_command_stops_the_commands_before_it()
    {
        await using (var db = _file.Open())
        {
            db.Offences.Add(Offence(99));
            await db.SaveChangesAsync();
        }

        await using var adding = _file.Open();
        adding.Offences.AddRange(Enumerable.Range(0, 100).Select(Offence));
        await Assert.ThrowsAsync<DbUpdateException>(() => adding.SaveChangesAsync());

        await using var after = _file.Open();
        Assert.Equal(1, await after.Offences.CountAsync());
    }

    private static async Task<List<Offence>> Added(AppDbContext db)
    {
        var added = Enumerable.Range(0, Several).Select(Offence).ToList();
        db.Offences.AddRange(added);
        await db.SaveChangesAsync();
        return added;
    }

    private static Offence Offence(int number) => new($"Brott {number:00}", "lagen", number);

    private static IdentityRole Role(int number) => new($"Roll {number}") { Id = $"roll {number}" };
}
