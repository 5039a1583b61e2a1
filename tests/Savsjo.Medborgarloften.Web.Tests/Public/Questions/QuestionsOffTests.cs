using System.Net;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Public.Questions;

/// <summary>Questions are off until an administrator says where they go, and off again when they say no more.</summary>
public sealed class QuestionsOffTests
{
    private const string Settings = "/admin/kommunen";

    [Fact]
    public async Task Pages_lead_to_the_form_from_the_moment_an_administrator_names_an_address_until_they_take_it_away()
    {
        using var database = TestDatabase.WithReferenceFollowUp();
        using var app = WebFixture.On(database);
        await IsOff(app);
        var administrator = await app.SignedIn(Role.Administrator);

        await administrator.Get(Settings);
        (await administrator.Submit("Spara", ("QuestionsEmail", "inte en adress"))).ShouldSay("”inte en adress” är ingen e-postadress.");
        await IsOff(app);

        (await administrator.Submit("Spara", ("QuestionsEmail", "registrator@savsjo.se"))).ShouldSay("Kommunens uppgifter är sparade.");
        (await app.Visitor().Get("/loften/1")).Link("Fråga om det här löftet");
        var visitor = app.Visitor();
        await visitor.Get("/fraga");
        app.Clock.Advance(TimeSpan.FromSeconds(20));

        await administrator.Get(Settings);
        await administrator.Submit("Spara", ("QuestionsEmail", ""));
        (await visitor.Submit("Skicka", ("Text", "Det jag skrev"), ("Email", "anna@exempel.se")))
            .ShouldHaveStatus(HttpStatusCode.ServiceUnavailable).ShouldSay("Det jag skrev").ShouldSay("kommun@savsjo.se");
        await IsOff(app);
        (await administrator.Get("/admin/logg")).ShouldSay("Frågor från allmänheten till");
    }

    private static async Task IsOff(WebFixture app)
    {
        foreach (var address in new[] { "/loften/1", "/loften/aktivitet/2020-2021/1.1", "/om", "/en", "/personuppgifter" })
            Assert.DoesNotContain("/fraga", (await app.Visitor().Get(address)).Html, StringComparison.Ordinal);
        (await app.Visitor().Get("/fraga")).ShouldSay("Det går inte att skicka frågor härifrån");
    }
}
