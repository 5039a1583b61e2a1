using System.Net;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.DemoData;

namespace Savsjo.Medborgarloften.Web.Tests.Security;

public class ProductionTests(ProductionFixture fixture) : IClassFixture<ProductionFixture>
{
    [Fact]
    public async Task Demo_accounts_are_never_shown()
    {
        var page = await fixture.SecureVisitor().Get("/konto/logga-in");

        page.ShouldHaveStatus(HttpStatusCode.OK).ShouldNotSay("Demokonton").ShouldNotSay(WebFixture.Password);
        Assert.DoesNotContain(WebFixture.Password, page.Html, StringComparison.Ordinal);
        Assert.Null(fixture.Services.GetService(typeof(DemoAccounts)));
    }

    [Fact]
    public async Task Cookies_are_bound_to_the_host_and_out_of_reach_of_scripts()
    {
        var visitor = fixture.SecureVisitor();
        var form = await visitor.Get("/konto/logga-in");
        var account = DemoAccounts.All.Single(account => account.Role == Role.Reviewer);
        using var answer = await visitor.Client.PostAsync(new Uri("/konto/logga-in", UriKind.Relative), new FormUrlEncodedContent(
        [
            new("Email", account.Email),
            new("Password", WebFixture.Password),
            new("__RequestVerificationToken", form.Value("__RequestVerificationToken")),
        ]));

        var cookies = form.Response.Headers.GetValues("Set-Cookie").Concat(answer.Headers.GetValues("Set-Cookie")).ToList();

        Assert.Contains(cookies, cookie => cookie.StartsWith("__Host-medborgarloften-skydd=", StringComparison.Ordinal));
        Assert.Contains(cookies, cookie => cookie.StartsWith("__Host-medborgarloften=", StringComparison.Ordinal));
        Assert.All(cookies, cookie =>
        {
            Assert.Contains("; path=/", cookie, StringComparison.Ordinal);
            Assert.Contains("; secure", cookie, StringComparison.Ordinal);
            Assert.Contains("; samesite=lax", cookie, StringComparison.Ordinal);
            Assert.Contains("; httponly", cookie, StringComparison.Ordinal);
            Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public async Task Signing_in_without_https_says_why_it_cannot_be_done()
    {
        var page = await fixture.Visitor().Get("/konto/logga-in");

        page.ShouldHaveStatus(HttpStatusCode.UpgradeRequired);
        Assert.Equal("Inloggningen kräver https", page.Heading);
    }

    [Fact]
    public async Task A_reader_gets_no_cookies_at_all()
    {
        var page = await fixture.SecureVisitor().Get("/");

        Assert.False(page.Response.Headers.Contains("Set-Cookie"));
    }
}
