using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Hosting;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.DemoData;

namespace Savsjo.Medborgarloften.Web.Tests.Admin.Settings;

/// <summary>The accessibility statement of a site that is open to the public: every item of the model, or it is not saved.</summary>
public class StatementInUseTests(SiteInUse site) : IClassFixture<SiteInUse>
{
    private static readonly (string Name, string Value)[] Whole =
    [
        ("Statement.Conformance", "delvis"), ("Statement.AssessedOn", "2021-04-12"),
        ("Statement.AssessedHow", "Vi har själva granskat webbplatsen med tangentbord och skärmläsare."),
        ("Statement.Shortcomings", "Diagrammen går inte att förstora för sig."), ("Statement.SiteOpenedOn", "2021-02-01"),
        ("Statement.UpdatedOn", "2021-04-14"), ("Statement.AnswerWithinDays", "2"), ("Statement.SupervisorName", "Digg"),
        ("Statement.SupervisorAddress", "https://www.digg.se/tdosanmalan"),
    ];

    [Theory]
    [InlineData("Statement.Conformance", "", "Den som är öppen för alla måste vara bedömd.")]
    [InlineData("Statement.AssessedOn", "", "Skriv vilken dag webbplatsen bedömdes")]
    [InlineData("Statement.AssessedOn", "2031-01-01", "Den dagen har inte varit än.")]
    [InlineData("Statement.AssessedHow", "", "Skriv hur webbplatsen bedömdes")]
    [InlineData("Statement.Shortcomings", "", "Skriv vilka brister")]
    [InlineData("Statement.SiteOpenedOn", "", "Skriv vilken dag webbplatsen öppnades för allmänheten.")]
    [InlineData("Statement.UpdatedOn", "", "Skriv vilken dag redogörelsen senast gicks igenom.")]
    [InlineData("Statement.UpdatedOn", "2021-03-01", "Redogörelsen kan inte vara äldre än bedömningen")]
    [InlineData("Statement.AnswerWithinDays", "", "Skriv inom hur många arbetsdagar den som hör av sig får svar.")]
    [InlineData("Statement.Conformance", "helt", "Välj ”delvis” eller ”inte”, eller ta bort bristerna.")]
    public async Task One_that_lacks_an_item_is_refused_beside_its_field(string field, string value, string words)
    {
        var administrator = await site.Administrator();

        var page = await Save(administrator, [.. Whole.Where(one => one.Name != field), (field, value)]);

        Assert.Contains(page.Errors, error => error.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_whole_one_is_saved_and_read_by_everybody()
    {
        var administrator = await site.Administrator();

        var page = await Save(administrator, Whole);

        Assert.Empty(page.Errors);
        var statement = await administrator.Get("/tillganglighet");
        statement.ShouldSay("delvis förenlig med lagen").ShouldSay("Diagrammen går inte att förstora för sig.")
            .ShouldSay("Du får svar inom två arbetsdagar.").ShouldSay("Den senaste bedömningen gjordes 12 april 2021.")
            .ShouldSay("Webbplatsen öppnades 1 februari 2021.").ShouldSay("Redogörelsen uppdaterades senast 14 april 2021.");
    }

    private static Task<Page> Save(Visitor administrator, (string Name, string Value)[] fields)
    {
        var button = administrator.Page.Button("Spara");
        var values = FormValues.Of((IHtmlFormElement)button.Form!, button);
        foreach (var (name, value) in fields)
            values.Set(name, value);
        values.Set("LogotypeFile", null);
        return administrator.Send(new HttpRequestMessage(HttpMethod.Post, "/admin/kommunen") { Content = values.AsMultipart() });
    }
}

/// <summary>Production, with one factor, since a test has no telephone.</summary>
public sealed class SiteInUse : WebFixture
{
    public async Task<Visitor> Administrator()
    {
        var visitor = new Visitor(CreateClient(new() { BaseAddress = new Uri("https://localhost"), HandleCookies = true }));
        await visitor.Get("/konto/logga-in");
        await visitor.Submit(
            "Logga in", ("Email", DemoAccounts.All.Single(one => one.Role == Role.Administrator).Email), ("Password", Password));
        await visitor.Get("/admin/kommunen");
        return visitor;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseEnvironment("Production").UseSetting("SignIn:TwoFactorsFor", "ingen")
            .UseSetting("Municipality:PublicAddress", "https://localhost");
    }
}
