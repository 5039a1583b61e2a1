using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Counts;

/// <summary>Tertial 3 states 12 for the year, and tertial 1 is corrected afterwards.</summary>
public sealed class LaterTotalTests(WebFixture app) : IClassFixture<WebFixture>
{
    private const string First = "/2022/tertial-1";
    private readonly WebFixture _app = app.AsNew();

    [Fact]
    public async Task A_total_that_is_not_published_never_holds_up_a_correction_of_what_is_and_goes_back_with_the_question()
    {
        var year = await FiveAndFour();
        await year.SendIn("", new Typed("1.1", "12", Stated: "ar"));
        await year.OpenCorrection(First, "1.1");
        await year.SendIn(First, new Typed("1.1", "9"));
        await year.Approve(First);

        (await year.Publish(First)).ShouldNotSay("Hindrar publicering").ShouldNotSay("Rätta tertial 3 2022 först")
            .ShouldSay("Rapporten skickas tillbaka med frågan när rättelsen publiceras")
            .ShouldSay("Publicera rättelsen och skicka tillbaka rapporten").ShouldNotSay("Jag har frågat");

        (await year.Read(First)).ShouldSay("Version 2");
        var police = await Entry.EntryDesk.OfPolice(_app);
        (await police.Open()).ShouldSay("Vilket gäller, summan eller tertialets egen siffra?");
    }

    [Fact]
    public async Task A_published_total_gets_a_new_version_and_the_check_list_says_so()
    {
        var year = await FiveAndFour();
        await year.Report("2023-01-10", new Typed("1.1", "12", Stated: "ar"));
        year.At("2023-02-01");
        await year.OpenCorrection(First, "1.1");
        await year.SendIn(First, new Typed("1.1", "6"));
        await year.Approve(First);

        (await year.Publish(First)).ShouldSay("Uppföljningen av tertial 3 2022 får en ny version när rättelsen publiceras")
            .ShouldNotSay("skrivs inte om");

        (await year.Read("/2022/tertial-3")).ShouldSay("Version 2");
    }

    [Fact]
    public async Task A_published_total_that_would_be_too_low_is_said_once_and_in_whole_sentences()
    {
        var year = await FiveAndFour();
        await year.Report("2023-01-10", new Typed("1.1", "12", Stated: "ar"));
        year.At("2023-02-01");
        await year.OpenCorrection(First, "1.1");
        await year.SendIn(First, new Typed("1.1", "9"));
        await year.Approve(First);
        var official = await _app.SignedIn(Role.MunicipalOfficial);
        (await official.Get("/publicering" + First)).ShouldSay("Hindrar publicering: 1").ShouldSay("Läs uppföljningen för tertial 3 2022")
            .ShouldNotSay("Jag har frågat");

        await official.Submit("Publicera rättelsen", ("sett", "true"));

        Assert.Contains(official.Page.Errors, error => error.EndsWith("mer än summan.", StringComparison.Ordinal));
        Assert.DoesNotContain(official.Page.Errors, error => error.Contains("..", StringComparison.Ordinal));
    }

    private async Task<PoliceYear> FiveAndFour()
    {
        var year = new PoliceYear(_app);
        await year.Begin(Agreement.Of("Löften 2022", "2022-01-01", "2022-12-31").Promising(1, "Det ska vara tryggt.")
            .Doing("Turer", "Polisen ska göra turer.", "Polisen").Counting("Turer", "tur", "turer"));
        await year.Report("2022-05-10", new Typed("1.1", "5"));
        await year.Report("2022-09-10", new Typed("1.1", "4"));
        year.At("2023-01-10");
        return year;
    }
}
