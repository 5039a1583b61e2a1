using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Security.Attempts;
using Savsjo.Medborgarloften.Web.Tests.Accounts.Users;

namespace Savsjo.Medborgarloften.Web.Tests.Accounts.SignIn;

public class LockoutTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task Five_failed_attempts_lock_the_account_also_for_the_right_password_and_nobody_sees_that_they_did()
    {
        for (var attempt = 0; attempt < 5; attempt++)
            Assert.Equal(["E-postadressen eller lösenordet stämmer inte."], (await Attempt("fel lösenord"))
                .ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).Errors);

        var page = await Attempt(WebFixture.Password);

        Assert.Equal(["E-postadressen eller lösenordet stämmer inte."], page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).Errors);
        page.ShouldSay("Efter fem misslyckade försök prövas inga fler på en kvart, inte ens rätt lösenord");
        var deeds = await _fixture.InDatabase(db =>
            db.AuditEntries.Where(entry => entry.UserName == "Per Ek" && entry.Deed >= AuditDeed.SignedIn)
            .OrderBy(entry => entry.Sequence).Select(entry => entry.Deed).ToListAsync());
        Assert.Equal([AuditDeed.SignInFailed, AuditDeed.LockedOut], deeds);
    }

    [Fact]
    public async Task What_is_refused_within_a_minute_is_one_entry_of_the_log_and_when_it_is_over_one_more_with_the_number()
    {
        for (var attempt = 0; attempt < 4; attempt++)
            await Attempt("fel lösenord");
        await CloseMinutes();
        Assert.Single(await Refusals());

        _fixture.Clock.Advance(TimeSpan.FromMinutes(1));
        await CloseMinutes();
        await CloseMinutes();

        Assert.Equal([null, "Ytterligare försök samma minut: 3"], (await Refusals()).Select(entry => entry.After));
    }

    [Fact]
    public async Task Passkeys_that_are_refused_a_hundred_times_are_one_entry_of_the_log()
    {
        var visitor = _fixture.Visitor();
        await visitor.Get("/konto/logga-in");
        for (var attempt = 0; attempt < 100; attempt++)
            await visitor.Submit("Logga in med passkey", ("credential", "{}"));

        Assert.Equal(1, await _fixture.InDatabase(db => db.AuditEntries.CountAsync(entry => entry.Deed == AuditDeed.SignInFailed)));
        await CloseMinutes();
        Assert.Equal(100, await _fixture.InDatabase(db => db.SecurityEvents
            .Where(one => one.Kind == SecurityEventKind.PasskeyRefused).Select(one => one.Count).SingleAsync()));
    }

    [Fact]
    public async Task An_address_without_an_account_has_nothing_that_could_be_locked()
    {
        for (var attempt = 0; attempt < 5; attempt++)
            await Attempt("fel lösenord", "ingen@savsjo.example");

        await CloseMinutes();
        Assert.Equal([SecurityEventKind.PasswordRefused],
            await _fixture.InDatabase(db => db.SecurityEvents.Select(one => one.Kind).ToListAsync()));
        Assert.False(await _fixture.InDatabase(db => db.AuditEntries.AnyAsync(entry => entry.Deed == AuditDeed.LockedOut)));
    }

    [Fact]
    public async Task What_somebody_has_begun_to_change_is_not_saved_with_what_was_refused()
    {
        await _fixture.Use<IServiceProvider, bool>(async services =>
        {
            var account = await services.GetRequiredService<AppDbContext>().Users.SingleAsync(user => user.DisplayName == "Per Ek");
            account.DisplayName = "Halvvägs";
            await services.GetRequiredService<SecurityLog>().Note(SecurityEventKind.PasswordRefused, account);
            await services.GetRequiredService<AttemptCounters>().Take("nyckel", new(1, TimeSpan.FromMinutes(1)));
            return true;
        });

        Assert.True(await _fixture.InDatabase(db => db.Users.AnyAsync(user => user.DisplayName == "Per Ek")));
    }

    [Fact]
    public async Task A_one_time_link_lets_its_owner_in_whatever_has_been_tried_from_where_they_sit()
    {
        var administrator = await _fixture.SignedIn(Role.Administrator);
        for (var attempt = 0; attempt < AttemptGate.MostForPair; attempt++)
            await Attempt("fel lösenord");
        (await Attempt(WebFixture.Password)).ShouldHaveStatus(HttpStatusCode.TooManyRequests);
        await administrator.Get($"/admin/anvandare/{(await _fixture.Staff(Role.Reviewer)).UserId}");
        await administrator.Submit("Skicka länk för nytt lösenord");
        await Invitations.ChoosePassword(_fixture.Visitor(), await Invitations.LinkTo(_fixture, "granskare@savsjo.example"));

        (await Attempt(Invitations.Password)).ShouldBeAt("/granskning");
    }

    private Task<List<AuditEntry>> Refusals() => _fixture.InDatabase(db =>
        db.AuditEntries.Where(entry => entry.UserName == "Per Ek" && entry.Deed == AuditDeed.SignInFailed)
            .OrderBy(entry => entry.Sequence).ToListAsync());

    private Task<bool> CloseMinutes() => _fixture.Use<SecurityLog, bool>(async log =>
    {
        await log.CloseMinutes();
        return true;
    });

    private async Task<Page> Attempt(string password, string email = "granskare@savsjo.example")
    {
        var visitor = _fixture.Visitor();
        await visitor.Get("/konto/logga-in");
        return await visitor.Submit("Logga in", ("Email", email), ("Password", password));
    }
}
