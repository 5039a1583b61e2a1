using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Accounts.SignIn;

public class SignInTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private const string SignInPage = "/konto/logga-in";
    private const string Refusal = "E-postadressen eller lösenordet stämmer inte.";
    private readonly WebFixture _fixture = fixture.AsNew();

    [Theory]
    [InlineData("polis@savsjo.example", "/inmatning")]
    [InlineData("kommun@savsjo.example", "/inmatning")]
    [InlineData("granskare@savsjo.example", "/granskning")]
    [InlineData("admin@savsjo.example", "/granskning")]
    public async Task Everyone_begins_where_their_work_is(string email, string address)
    {
        var visitor = _fixture.Visitor();
        await visitor.Get(SignInPage);

        (await visitor.Submit("Logga in", ("Email", email), ("Password", WebFixture.Password))).ShouldBeAt(address);
        (await visitor.Get(SignInPage)).ShouldBeAt(address);
    }

    [Fact]
    public async Task A_demo_account_is_one_press_away_in_Development()
    {
        var visitor = _fixture.Visitor();
        await visitor.Get(SignInPage);

        (await visitor.Submit("Logga in som Karin Berg")).ShouldBeAt("/inmatning");
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_address_get_the_same_answer_and_are_logged()
    {
        var wrong = await Attempt("admin@savsjo.example", "inte lösenordet");
        var unknown = await Attempt("ingen@savsjo.example", "inte lösenordet");

        Assert.Equal([Refusal], wrong.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).Errors);
        Assert.Equal(wrong.MainText, unknown.MainText);
        Assert.Equal(wrong.Status, unknown.Status);
        Assert.Equal("ingen@savsjo.example", unknown.Value("Email"));
        Assert.Equal("", unknown.Value("Password"));
        var entries = await _fixture.InDatabase(db => db.AuditEntries.Where(entry => entry.Deed == AuditDeed.SignInFailed).ToListAsync());
        Assert.Contains(entries, entry => entry.UserName == "Eva Nord");
        Assert.Contains(entries, entry => entry is { UserName: "Okänd", UserId: "" });
    }

    [Fact]
    public async Task Empty_fields_are_pointed_out() =>
        Assert.Equal(["Skriv din e-postadress.", "Skriv ditt lösenord."], (await Attempt("", ""))
            .ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).Errors);

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("javascript:alert(1)")]
    public async Task Nobody_is_sent_to_another_site(string address)
    {
        var visitor = _fixture.Visitor();
        await visitor.Get($"{SignInPage}?vidare={Uri.EscapeDataString(address)}");

        var page = await visitor.Submit("Logga in", ("Email", "polis@savsjo.example"), ("Password", WebFixture.Password));

        page.ShouldBeAt("/inmatning");
    }

    [Fact]
    public async Task Somebody_on_their_way_comes_there()
    {
        var visitor = _fixture.Visitor();
        await visitor.Get("/granskning");

        (await visitor.Submit("Logga in", ("Email", "kommun@savsjo.example"), ("Password", WebFixture.Password))).ShouldBeAt("/granskning");
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        var visitor = await _fixture.SignedIn(Role.PoliceCoordinator);

        (await visitor.Submit("Logga ut")).ShouldSay("Du har loggat ut.");
        (await visitor.Get("/inmatning")).ShouldSay("För dig som rapporterar");
    }

    [Fact]
    public async Task A_form_sent_after_the_session_has_ended_is_kept_and_can_be_sent_again()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/inmatning?x=1")
        {
            Content = new FormUrlEncodedContent([new("Text", "En lång \"text\" <b>om</b> parken")]),
        };
        request.Headers.Add("Origin", "http://localhost");
        var visitor = _fixture.Visitor();

        var page = await visitor.Send(request);

        page.ShouldHaveStatus(HttpStatusCode.Unauthorized);
        Assert.Equal("Du har loggats ut", page.Heading);
        Assert.Equal("En lång \"text\" <b>om</b> parken", page.Value("Text"));
        Assert.Equal("/inmatning?x=1", page.Button("Skicka igen").Form!.GetAttribute("action"));
    }

    [Theory]
    [InlineData("/granskning/1/kommentar", "kommentar", true)]
    [InlineData("/admin/brottstyper", "Name", true)]
    [InlineData("/konto/anvandare", "Name", false)]
    public async Task What_somebody_wrote_who_may_not_send_it_is_there_to_be_copied(string address, string field, bool isShown)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new FormUrlEncodedContent([new(field, "Var det inte <b>fem</b> i mars?"), new("Version", "3")]),
        };
        request.Headers.Add("Origin", "http://localhost");
        var visitor = await _fixture.SignedIn(Role.PoliceCoordinator);

        var page = await visitor.Send(request);

        Assert.Equal(isShown, page.MainText.Contains("Var det inte <b>fem</b> i mars?", StringComparison.Ordinal));
        if (isShown)
            page.ShouldHaveStatus(HttpStatusCode.Forbidden).ShouldSay("Det är inte sparat.");
    }

    [Fact]
    public async Task What_another_site_sends_is_not_repeated()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/inmatning")
        {
            Content = new FormUrlEncodedContent([new("Text", "Köp här")]),
        };
        request.Headers.Add("Origin", "https://evil.example");

        var page = await _fixture.Visitor().Send(request);

        page.ShouldHaveStatus(HttpStatusCode.Unauthorized);
        Assert.DoesNotContain("Köp här", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_without_the_right_is_told_so_and_who_they_are()
    {
        var visitor = await _fixture.SignedIn(Role.PoliceCoordinator);

        var page = await visitor.Get("/publicering");

        page.ShouldHaveStatus(HttpStatusCode.Forbidden).ShouldBeAt("/publicering")
            .ShouldSay("Du är inloggad som Karin Berg, polissamordnare.");
    }

    private async Task<Page> Attempt(string email, string password)
    {
        var visitor = _fixture.Visitor();
        await visitor.Get(SignInPage);
        return await visitor.Submit("Logga in", ("Email", email), ("Password", password));
    }
}
