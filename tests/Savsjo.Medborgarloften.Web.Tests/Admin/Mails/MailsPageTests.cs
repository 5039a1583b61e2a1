using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Mail;
using Savsjo.Medborgarloften.Web.Tests.Mail;

namespace Savsjo.Medborgarloften.Web.Tests.Admin.Mails;

/// <summary>/admin/mejl: an administrator sees what became of the program's mails.</summary>
public sealed class MailsPageTests(MailFixture app) : IClassFixture<MailFixture>
{
    private const string Refused = "okand@savsjo.example";
    private readonly MailFixture _app = app.AsNew();

    [Fact]
    public async Task An_invitation_that_nobody_could_get_stands_there_with_why_and_what_to_do()
    {
        await _app.Post(
            new Letter(Refused, "Inbjudan till Medborgarlöften i Sävsjö", "Öppna https://savsjo.example/hemlig"),
            new Letter("polis@savsjo.example", "Påminnelse", "Det här återstår."));
        await _app.Deliver();
        var administrator = await _app.SignedIn(Role.Administrator);
        await administrator.Get("/admin");

        await administrator.Get(administrator.Page.Link("Mejl").GetAttribute("href")!);

        var fault = (await _app.Stored(Refused)).Fault!;
        Assert.NotEmpty(fault);
        administrator.Page.ShouldBeAt("/admin/mejl").ShouldNotSay("hemlig").ShouldSay("Programmet försöker inte igen.");
        Assert.Equal(["Inbjudan till Medborgarlöften i Sävsjö till okand@savsjo.example, 10 maj 2021 kl. 10.00. " + fault], Under("fel"));
        Assert.Contains("Påminnelse till polis@savsjo.example", Assert.Single(Under("skickade")), StringComparison.Ordinal);

        IReadOnlyList<string> Under(string id) =>
            [.. administrator.Page.Document.QuerySelectorAll($"[aria-labelledby={id}] li").Select(item => Page.Folded(item.TextContent))];
    }

    [Fact]
    public async Task While_the_server_is_down_mails_wait_with_the_reason()
    {
        _app.Way.IsDown = true;
        await _app.Post(new Letter("polis@savsjo.example", "Påminnelse", "Det här återstår."));
        await _app.Deliver();
        _app.Way.IsDown = false;
        var administrator = await _app.SignedIn(Role.Administrator);

        (await administrator.Get("/admin/mejl")).ShouldSay((await _app.Stored("polis@savsjo.example")).Fault!)
            .ShouldSay("Programmet försöker igen av sig självt.").ShouldSay("Inga mejl har stoppats.");
    }
}
