using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Security.Attempts;
using Savsjo.Medborgarloften.Web.Tests.Accounts.Users;

namespace Savsjo.Medborgarloften.Web.Tests.Accounts.SignIn;

/// <summary>Many attempts at the same moment: each is counted before it is judged, and none ends in a fault of ours.</summary>
public class BurstTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private const int Burst = 50;
    private const string Reviewer = "granskare@savsjo.example";
    private const string Token = "__RequestVerificationToken";
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task Of_fifty_wrong_passwords_at_once_five_are_judged_and_all_are_counted()
    {
        var statuses = await AtOnce(_fixture.Visitor(), "/konto/logga-in", "/konto/logga-in",
            ("Email", Reviewer), ("Password", "fel lösenord"));

        Assert.Equal(AttemptGate.MostForPair, statuses.Count(status => status == HttpStatusCode.UnprocessableEntity));
        Assert.Equal(Burst - AttemptGate.MostForPair, statuses.Count(status => status == HttpStatusCode.TooManyRequests));
        Assert.Equal(AttemptGate.MostByStrangers - 1, await Counted(SecurityEventKind.PasswordRefused));
        Assert.Equal(1, await Counted(SecurityEventKind.LockedOut));
        Assert.Equal(Burst - AttemptGate.MostByStrangers, await Counted(SecurityEventKind.Slowed));
        Assert.Empty(_fixture.Errors.Messages);
    }

    [Fact]
    public async Task A_stranger_who_guesses_shuts_out_nobody_where_they_have_signed_in_before_and_the_owner_is_told_once()
    {
        var owner = _fixture.Visitor();
        await Invitations.SignIn(owner, Reviewer, WebFixture.Password);
        await owner.Submit("Logga ut");

        for (var time = 0; time < 3; time++)
        {
            await AtOnce(_fixture.Visitor(), "/konto/logga-in", "/konto/logga-in", ("Email", Reviewer), ("Password", "fel lösenord"));
            (await Invitations.SignIn(_fixture.Visitor(), Reviewer, WebFixture.Password)).ShouldHaveStatus(HttpStatusCode.TooManyRequests);
            (await Invitations.SignIn(owner, Reviewer, WebFixture.Password)).ShouldBeAt("/granskning");
            await owner.Submit("Logga ut");
            _fixture.Clock.Advance(AttemptGate.Window);
        }

        Assert.Single(await _fixture.DeliveredMail(), mail =>
            mail.To.ToString() == Reviewer && mail.Subject!.StartsWith("Någon försöker logga in som du", StringComparison.Ordinal));
        var account = await _fixture.InDatabase(db => db.Users.SingleAsync(user => user.Email == Reviewer));
        Assert.True(account.CanSignInAt(_fixture.Clock.GetUtcNow()));
    }

    [Fact]
    public async Task A_known_device_that_guesses_itself_is_a_strangers_after_ten()
    {
        var device = _fixture.Visitor();
        await Invitations.SignIn(device, Reviewer, WebFixture.Password);
        await device.Submit("Logga ut");
        for (var attempt = 0; attempt < AttemptGate.MostByDevice + AttemptGate.MostByStrangers; attempt++)
            (await Invitations.SignIn(device, Reviewer, "fel lösenord")).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);

        (await Invitations.SignIn(device, Reviewer, WebFixture.Password)).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Of_fifty_wrong_current_passwords_at_once_five_are_judged()
    {
        var visitor = await _fixture.SignedIn(Role.Reviewer);

        var statuses = await AtOnce(visitor, "/konto/losenord", "/konto/losenord",
            ("Current", "fel"), ("Password", Invitations.Password), ("Repeated", Invitations.Password));

        Assert.All(statuses, status => Assert.Equal(HttpStatusCode.UnprocessableEntity, status));
        Assert.Equal(AttemptGate.MostByStrangers, await Counted(SecurityEventKind.ProofRefused));
        Assert.Equal(Burst - AttemptGate.MostByStrangers, await Counted(SecurityEventKind.Slowed));
        (await visitor.Get("/granskning")).ShouldHaveStatus(HttpStatusCode.OK).ShouldBeAt("/granskning");
        Assert.Empty(_fixture.Errors.Messages);
    }

    [Fact]
    public async Task Signing_out_everywhere_fifty_times_at_once_ends_the_sessions_and_is_no_fault()
    {
        var visitor = await _fixture.SignedIn(Role.Reviewer);

        var statuses = await AtOnce(visitor, "/konto/sakerhet", "/konto/logga-ut-overallt");

        Assert.All(statuses, status => Assert.True(
            status is HttpStatusCode.Redirect or HttpStatusCode.Unauthorized or HttpStatusCode.BadRequest, $"{status}"));
        Assert.Contains(HttpStatusCode.Redirect, statuses);
        (await visitor.Get("/granskning")).ShouldSay("För dig som rapporterar");
        Assert.Empty(_fixture.Errors.Messages);
    }

    [Fact]
    public async Task Of_the_right_code_fifty_times_at_once_one_opens_and_of_wrong_ones_five_are_judged()
    {
        var key = await AddApp();
        var visitor = _fixture.Visitor();
        (await Invitations.SignIn(visitor, Reviewer, WebFixture.Password)).ShouldBeAt("/konto/andra-steget");
        _fixture.Clock.Advance(TimeSpan.FromMinutes(1));

        var right = await AtOnce(visitor, "/konto/andra-steget", "/konto/andra-steget",
            ("Code", Totp.CodeOf(key, Totp.StepAt(_fixture.Clock.GetUtcNow()))));

        Assert.Single(right, status => status == HttpStatusCode.Redirect);
        Assert.All(right, status => Assert.True(
            status is HttpStatusCode.Redirect or HttpStatusCode.UnprocessableEntity or HttpStatusCode.TooManyRequests, $"{status}"));

        _fixture.Clock.Advance(AttemptGate.Window);
        var guesser = _fixture.Visitor();
        await Invitations.SignIn(guesser, Reviewer, WebFixture.Password);
        var before = await Counted(SecurityEventKind.CodeRefused) + await Counted(SecurityEventKind.LockedOut);
        await AtOnce(guesser, "/konto/andra-steget", "/konto/andra-steget", ("Code", "000000"));
        Assert.Equal(before + AttemptGate.MostByStrangers,
            await Counted(SecurityEventKind.CodeRefused) + await Counted(SecurityEventKind.LockedOut));
        Assert.Contains(await _fixture.DeliveredMail(), mail =>
            mail.Subject!.StartsWith("Någon har klarat första steget som du", StringComparison.Ordinal));
        Assert.Empty(_fixture.Errors.Messages);
    }

    /// <summary>The reviewer's account has an app from now on.</summary>
    private async Task<string> AddApp()
    {
        var visitor = await _fixture.SignedIn(Role.Reviewer);
        await visitor.Get("/konto/sakerhet");
        var key = (await visitor.Submit("Lägg till en app")).Document.QuerySelector(".typed-key")!.TextContent
            .Replace(" ", "", StringComparison.Ordinal);
        await visitor.Submit("Lägg till appen", ("Code", Totp.CodeOf(key, Totp.StepAt(_fixture.Clock.GetUtcNow()))));
        return key;
    }

    private async Task<int> Counted(SecurityEventKind kind)
    {
        await _fixture.Use<SecurityLog, bool>(async log =>
        {
            await log.CloseMinutes();
            return true;
        });
        return await _fixture.InDatabase(db => db.SecurityEvents.Where(one => one.Kind == kind).SumAsync(one => one.Count));
    }

    /// <summary>The same form, sent many times by one browser before the first answer.</summary>
    private static async Task<IReadOnlyList<HttpStatusCode>> AtOnce(
        Visitor visitor, string page, string address, params (string Name, string Value)[] fields)
    {
        await visitor.Get(page);
        var values = fields.Append((Token, visitor.Page.Value(Token))).ToDictionary(field => field.Item1, field => field.Item2);
        return await Task.WhenAll(Enumerable.Range(0, Burst).Select(async _ =>
        {
            using var content = new FormUrlEncodedContent(values);
            using var answer = await visitor.Client.PostAsync(address, content);
            return answer.StatusCode;
        }));
    }
}
