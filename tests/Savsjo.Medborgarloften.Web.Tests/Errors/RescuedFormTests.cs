using System.Net;
using AngleSharp.Html.Dom;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

namespace Savsjo.Medborgarloften.Web.Tests.Errors;

/// <summary>What somebody sent comes back to them, whatever went wrong on the way: without script, and whoever is signed in.</summary>
public sealed class RescuedFormTests(FaultyDatabaseFixture fixture) : IClassFixture<FaultyDatabaseFixture>
{
    private readonly FaultyDatabaseFixture _fixture = fixture.AsNew();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_fault_of_the_database_gives_the_words_back_and_a_number_that_stands_in_the_log(bool canRead)
    {
        var desk = await AtTheDesk();
        if (canRead)
            _fixture.FailWrites();
        else
            _fixture.FailAll();

        var page = await Send(desk, (desk.Text("2.4"), "Mötena är varannan vecka."), (desk.Figure("2.2"), "4"));

        page.ShouldHaveStatus(HttpStatusCode.InternalServerError).ShouldSay("Det är inte säkert att det du skickade är sparat")
            .ShouldSay("Mötena är varannan vecka.");
        var number = page.Document.QuerySelector("main strong")!.TextContent;
        var logged = Assert.Single(_fixture.Errors.Messages, message => message.Contains(number, StringComparison.Ordinal));
        Assert.Contains("disk is full", logged, StringComparison.Ordinal);
        _fixture.Mend();
        await desk.Visitor.Submit("Skicka igen");
        Assert.Equal("Mötena är varannan vecka.", (await desk.Stored("2.4"))!.Text);
        Assert.Equal(4, (await desk.Stored("2.2"))!.Values.Single().Figure.Count);
    }

    [Fact]
    public async Task With_all_cookies_gone_the_words_wait_for_a_new_sign_in()
    {
        var desk = await AtTheDesk();
        var form = Filled(desk, (desk.Text("2.4"), "Mötena är varannan vecka."), (desk.Figure("2.2"), "4"));
        var elsewhere = _fixture.Visitor();

        var signedOut = await elsewhere.Send(Post(form));
        signedOut.ShouldHaveStatus(HttpStatusCode.Unauthorized).ShouldSay("Det du skrev är inte sparat än");
        var karin = await _fixture.SignedIn(Role.PoliceCoordinator);
        var page = await karin.Send(Post(form));

        page.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay("Det finns kvar på den här sidan.")
            .ShouldSay("Mötena är varannan vecka.");
        await karin.Submit("Skicka igen som Karin Berg");
        Assert.Equal("Mötena är varannan vecka.", (await desk.Stored("2.4"))!.Text);
        Assert.Equal(4, (await desk.Stored("2.2"))!.Values.Single().Figure.Count);
    }

    [Fact]
    public async Task With_somebody_else_signed_in_the_words_are_there_and_it_is_said_who_would_send_them()
    {
        var desk = await AtTheDesk();
        var anna = await _fixture.SignedIn(Role.MunicipalOfficial);

        var page = await anna.Send(Post(Filled(desk, (desk.Text("2.4"), "Mötena är varannan vecka."))));

        page.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSay("Skicka det en gång till").ShouldNotSay("Begäran gick inte att läsa")
            .ShouldSay("Mötena är varannan vecka.").ShouldSay("Skicka igen som Anna Lind");
    }

    [Fact]
    public async Task What_another_site_sends_is_not_given_back()
    {
        var desk = await AtTheDesk();
        var form = Filled(desk, (desk.Text("2.4"), "Från en annan webbplats."), ("__RequestVerificationToken", "fel"));

        var page = await desk.Visitor.Send(Post(form, origin: "https://annan.example"));

        page.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldNotSay("Från en annan webbplats.");
        Assert.False(page.HasButton("Skicka igen"));
    }

    [Fact]
    public async Task A_password_that_was_typed_to_show_who_it_is_is_on_no_page()
    {
        const string Proof = "demo losenord med mellanrum";
        var administrator = await _fixture.SignedIn(Role.Administrator);
        var address = $"/admin/anvandare/{(await _fixture.Staff(Role.Reviewer)).UserId}";
        await administrator.Get(address);
        var form = FormValues.Of(administrator.Page.Button("Spara").Form!);
        form.Set("bevis", Proof);
        form.Set("Name", "Per Ek den yngre");
        _fixture.FailWrites();

        var page = await administrator.Send(Post(form, address: $"{address}/roll"));

        page.ShouldHaveStatus(HttpStatusCode.InternalServerError).ShouldSay("Per Ek den yngre");
        Assert.DoesNotContain(Proof, page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_only_counted_and_when_a_session_was_used_are_no_reason_to_fail()
    {
        var police = await _fixture.SignedIn(Role.PoliceCoordinator);
        _fixture.Clock.Advance(OpenSessions.SeenEvery + TimeSpan.FromSeconds(1));
        _fixture.FailWrites();

        (await police.Get("/konto/sakerhet")).ShouldHaveStatus(HttpStatusCode.OK);
        (await police.Get("/admin/anvandare")).ShouldHaveStatus(HttpStatusCode.Forbidden);
        (await _fixture.Visitor().Send(Unsigned("/inmatning"))).ShouldHaveStatus(HttpStatusCode.Unauthorized);
        (await _fixture.Visitor().Send(Unsigned("/konto/logga-in"))).ShouldHaveStatus(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_recovery_code_that_could_not_open_a_session_is_not_spent()
    {
        var karin = await _fixture.SignedIn(Role.PoliceCoordinator);
        await karin.Get("/konto/sakerhet");
        var key = (await karin.Submit("Lägg till en app")).Document.QuerySelector(".typed-key")!.TextContent
            .Replace(" ", "", StringComparison.Ordinal);
        await karin.Submit("Lägg till appen", ("Code", Totp.CodeOf(key, Totp.StepAt(_fixture.Clock.GetUtcNow()))));
        var code = karin.Page.Document.QuerySelector(".codes code")!.TextContent;
        var visitor = await _fixture.SignedIn(Role.PoliceCoordinator);
        await visitor.Get("/konto/andra-steget/reservkod");
        _fixture.FailWritesTo("OpenSessions");
        (await visitor.Submit("Logga in", ("Code", code))).ShouldHaveStatus(HttpStatusCode.InternalServerError);
        _fixture.Mend();

        await visitor.Get("/konto/andra-steget/reservkod");
        (await visitor.Submit("Logga in", ("Code", code))).ShouldBeAt("/inmatning");
    }

    private async Task<EntryDesk> AtTheDesk()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();
        return desk;
    }

    private static Task<Page> Send(EntryDesk desk, params (string Name, string? Value)[] fields) =>
        desk.Visitor.Send(Post(Filled(desk, fields)));

    private static FormValues Filled(EntryDesk desk, params (string Name, string? Value)[] fields)
    {
        var values = FormValues.Of((IHtmlFormElement)desk.Page.Document.GetElementById("inmatning")!);
        foreach (var (name, value) in fields)
            values.Set(name, value);
        return values;
    }

    private static HttpRequestMessage Unsigned(string address) =>
        new(HttpMethod.Post, address) { Content = new FormUrlEncodedContent([]) };

    /// <summary>As a browser sends it.</summary>
    private static HttpRequestMessage Post(FormValues form, string origin = "http://localhost", string address = "/inmatning")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = form.AsMultipart() };
        request.Headers.Add("Origin", origin);
        return request;
    }
}
