using System.Net;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Pdf;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.DemoData;
using Savsjo.Medborgarloften.Web.Setup;

namespace Savsjo.Medborgarloften.Web.Tests.Errors;

/// <summary>A preview that cannot be drawn, with whichever engine, says so in words of its own, and by which number to find it.</summary>
public sealed class FailingPdfTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();

    [Fact]
    public async Task The_preview_of_a_publication()
    {
        var official = await SignedIn(Role.MunicipalOfficial);

        ShouldTell(await official.Get("/publicering/forhandsgranskning.pdf?smatal=visa"));
    }

    [Fact]
    public async Task The_preview_of_the_municipalitys_look_with_the_form_that_was_sent()
    {
        var administrator = await SignedIn(Role.Administrator);
        await administrator.Get("/admin/kommunen");

        ShouldTell(await administrator.Submit("Se PDF:en i en ny flik", ("Place", "Ett Annat Sävsjö")));
    }

    private void ShouldTell(Page page)
    {
        page.ShouldHaveStatus(HttpStatusCode.InternalServerError).ShouldSay("Inget är ändrat och inget är publicerat.");
        Assert.Equal("PDF:en gick inte att skapa", page.Heading);
        var number = page.Document.QuerySelector("main strong")!.TextContent;
        var logged = Assert.Single(_fixture.Errors.Messages, message => message.Contains(number, StringComparison.Ordinal));
        Assert.Contains("The engine is broken.", logged, StringComparison.Ordinal);
    }

    private async Task<Visitor> SignedIn(string role)
    {
        var app = _fixture.WithWebHostBuilder(builder => builder.ConfigureTestServices(services =>
            services.Replace(ServiceDescriptor.Singleton(new FollowUpPdfEngines(_ => new BrokenPdf())))));
        var visitor = new Visitor(app.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = true }));
        await visitor.Get("/konto/logga-in");
        await visitor.Submit("Logga in",
            ("Email", DemoAccounts.All.Single(account => account.Role == role).Email), ("Password", WebFixture.Password));
        return visitor;
    }

    private sealed class BrokenPdf : IFollowUpReportPdf
    {
        public RenderedPdf Render(FollowUpReportContent content) => throw new InvalidOperationException("The engine is broken.");
    }
}
