using System.Net;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Tests.Accounts.Users;

namespace Savsjo.Medborgarloften.Web.Tests.Accounts.SignIn;

/// <summary>Sessions live on the server: a copied cookie ends with its session, and does little without the password.</summary>
public class OpenSessionTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private const string SignedOut = "För dig som rapporterar";
    private const string Question = "Visa att det är du";
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task A_copy_of_the_cookie_ends_when_its_owner_signs_out()
    {
        var (owner, thief) = await OwnerAndThief();
        var (ownersBrowser, thiefsBrowser) = (new Visitor(owner), new Visitor(thief));
        (await thiefsBrowser.Get("/granskning")).ShouldNotSay(SignedOut);

        await ownersBrowser.Get("/granskning");
        await ownersBrowser.Submit("Logga ut");

        (await thiefsBrowser.Get("/granskning")).ShouldSay(SignedOut);
    }

    [Fact]
    public async Task Their_owner_sees_every_session_and_ends_one_and_nobody_elses()
    {
        var here = await _fixture.SignedIn(Role.Reviewer);
        var there = _fixture.Visitor();
        there.Client.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0");
        await Invitations.SignIn(there, "granskare@savsjo.example", WebFixture.Password);
        _fixture.Clock.Advance(TimeSpan.FromMinutes(6));
        (await there.Get("/granskning")).ShouldNotSay(SignedOut);
        (await here.Get("/konto/sakerhet")).ShouldSay("Firefox på Windows")
            .ShouldSay("Började 10 maj klockan 10.00, användes senast 10 maj klockan 10.06.").ShouldSay("(den här enheten)");
        var address = here.Page.Button("Avsluta sessionen Firefox på Windows").Form!.GetAttribute("action")!;
        var stranger = await _fixture.SignedIn(Role.PoliceCoordinator);
        await stranger.Get("/konto/sakerhet");
        stranger.Page.Button("Logga ut överallt").SetAttribute("formaction", address);
        (await stranger.Submit("Logga ut överallt")).ShouldSay("Sessionen hade redan avslutats.");
        (await there.Get("/granskning")).ShouldNotSay(SignedOut);

        await here.Get("/konto/sakerhet");
        (await here.Submit("Avsluta sessionen Firefox på Windows")).ShouldSay("Sessionen är avslutad.").ShouldNotSay("Firefox på Windows");

        (await there.Get("/granskning")).ShouldSay(SignedOut);
        (await here.Get("/granskning")).ShouldNotSay(SignedOut);
    }

    [Theory]
    [InlineData("/konto/sakerhet", "Lägg till en app")]
    [InlineData("/konto/sakerhet", "Hämta mina personuppgifter")]
    public async Task What_matters_most_asks_anew_ten_minutes_after_signing_in(string address, string button)
    {
        var visitor = await _fixture.SignedIn(Role.Reviewer);
        _fixture.Clock.Advance(OpenSessions.ProofHoldsFor + TimeSpan.FromSeconds(1));
        await visitor.Get(address);

        var page = await visitor.Submit(button);

        Assert.Equal(Question, page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).Heading);
        page = await visitor.Submit("Fortsätt", ("bevis", "fel"));
        Assert.Equal(Question, page.ShouldSay("Det nuvarande lösenordet stämmer inte.").Heading);
        (await visitor.Submit("Fortsätt", ("bevis", WebFixture.Password))).ShouldHaveStatus(HttpStatusCode.OK);
        await visitor.Get(address);
        (await visitor.Submit(button)).ShouldHaveStatus(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_was_typed_is_carried_out_with_the_answer_and_the_person_is_told_by_letter()
    {
        var administrator = await _fixture.SignedIn(Role.Administrator);
        var id = (await _fixture.Staff(Role.Reviewer)).UserId;
        _fixture.Clock.Advance(TimeSpan.FromMinutes(11));
        await administrator.Get($"/admin/anvandare/{id}");

        await administrator.Submit("Spara", ("Name", "Per Ekman"));
        Assert.Equal(Question, administrator.Page.Heading);
        (await administrator.Submit("Fortsätt", ("bevis", WebFixture.Password))).ShouldSay("Ändringen är sparad.").ShouldSay("Per Ekman");

        Assert.Contains(await _fixture.DeliveredMail(), mail => mail.To.ToString() == "granskare@savsjo.example"
            && mail.TextBody!.Contains("du heter Per Ekman", StringComparison.Ordinal));
    }

    /// <summary>The same cookies in two browsers.</summary>
    private async Task<(HttpClient Owner, HttpClient Thief)> OwnerAndThief()
    {
        var (owner, thief) = (Bare(), Bare());
        using var page = await owner.GetAsync("/konto/logga-in");
        var html = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await page.Content.ReadAsStringAsync());
        var token = html.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/konto/logga-in")
        {
            Content = new FormUrlEncodedContent([new("Email", "granskare@savsjo.example"), new("Password", WebFixture.Password),
                new("__RequestVerificationToken", token)]),
        };
        request.Headers.Add("Cookie", CookiesOf(page));
        using var answer = await owner.SendAsync(request);
        owner.DefaultRequestHeaders.Add("Cookie", $"{CookiesOf(page)}; {CookiesOf(answer)}");
        thief.DefaultRequestHeaders.Add("Cookie", $"{CookiesOf(page)}; {CookiesOf(answer)}");
        return (owner, thief);
    }

    private HttpClient Bare() => _fixture.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });

    private static string CookiesOf(HttpResponseMessage answer) =>
        string.Join("; ", answer.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]));
}
