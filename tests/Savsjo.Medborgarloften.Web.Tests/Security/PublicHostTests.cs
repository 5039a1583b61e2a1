using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Setup;

namespace Savsjo.Medborgarloften.Web.Tests.Security;

/// <summary>What a request says that our host is called goes nowhere.</summary>
public class PublicHostTests(PublicHostFixture fixture) : IClassFixture<PublicHostFixture>
{
    [Theory]
    [InlineData("loften.example", HttpStatusCode.OK)]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("evil.example", HttpStatusCode.BadRequest)]
    [InlineData("loften.example.evil.example", HttpStatusCode.BadRequest)]
    public async Task It_is_asked_for_by_its_public_name_or_not_at_all(string host, HttpStatusCode status) =>
        Assert.Equal(status, (await Ask(host, "/uppfoljning")).StatusCode);

    [Fact]
    public async Task A_redirect_names_no_host()
    {
        var answer = await Ask("localhost", "/inmatning");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/konto/logga-in?vidare=%2Finmatning", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Browsers_are_told_to_use_https_for_a_year() =>
        Assert.Equal(["max-age=31536000"], (await Ask("loften.example", "/uppfoljning")).Headers.GetValues("Strict-Transport-Security"));

    [Fact]
    public async Task What_somebody_sent_from_a_page_of_ours_comes_back_when_they_are_signed_out()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri("https://localhost/inmatning"))
        {
            Content = new FormUrlEncodedContent([new("Reports[1].Text", "Mötena är varannan vecka.")]),
        };
        request.Headers.Host = "loften.example";
        request.Headers.Add("Origin", "https://loften.example");

        using var answer = await fixture.CreateClient(new() { AllowAutoRedirect = false }).SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Contains("Mötena är varannan vecka.", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://loften.example", "loften.example")]
    [InlineData("https://loften.example:8443", "loften.example:8443")]
    public void It_says_its_name_as_a_browser_says_it(string address, string host) =>
        Assert.Equal(host, SecureTransport.HostOf(new(address)).ToString());

    [Fact]
    public void The_cookie_of_receipts_is_bound_to_the_host()
    {
        var cookie = fixture.Services.GetRequiredService<IOptions<CookieTempDataProviderOptions>>().Value.Cookie;

        Assert.Equal(("__Host-medborgarloften-besked", CookieSecurePolicy.Always), (cookie.Name, cookie.SecurePolicy));
    }

    private Task<HttpResponseMessage> Ask(string host, string address)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"https://localhost{address}"));
        request.Headers.Host = host;
        return fixture.CreateClient(new() { AllowAutoRedirect = false }).SendAsync(request);
    }
}

/// <summary>As in Production, with a public address.</summary>
public sealed class PublicHostFixture : WebFixture
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseEnvironment("Production").UseSetting("Municipality:PublicAddress", "https://loften.example");
    }
}
