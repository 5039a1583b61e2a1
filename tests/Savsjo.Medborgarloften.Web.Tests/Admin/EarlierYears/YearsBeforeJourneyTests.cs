using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Testing.Documents;
using Savsjo.Medborgarloften.Web.Tests.Shapes;

namespace Savsjo.Medborgarloften.Web.Tests.Admin.EarlierYears;

/// <summary>The years before: an agreement and its follow-ups, from the documents that they were published in. It is 10 May 2021.</summary>
public sealed class YearsBeforeJourneyTests(WebFixture app) : IClassFixture<WebFixture>
{
    private const string Activity =
        "Polisen ska genomföra minst femton riktade insatser för att upptäcka fler narkotikabrott främst bland unga.";

    private const string Other = "Kommunen ska ställa upp åtta nya lyktstolpar vid badplatsen.";

    /// <summary>What the activity's page says of each time, in their order.</summary>
    private static readonly string[] Told = ["12 riktade insatser", "9 riktade insatser", "20 riktade insatser under 2020"];
    private readonly WebFixture _app = app.AsNew();

    [Fact]
    public async Task Two_people_transfer_2018_and_2019_and_the_activity_is_told_from_2018_to_2021()
    {
        var admin = await _app.SignedIn(Role.Administrator);
        await admin.Choose(Document("tredje tertialet 2018", "Tertial 3", "Pågår\nGenomfört tolv riktade insatser."), "2018.docx");
        var first = admin.Page.Address;
        await admin.Follow("Gör ett utkast av överenskommelsen");
        Assert.Equal("Att öka upptäckten av narkotikabrott.", admin.Page.Field("Promises[0].Text").TextContent.Trim());
        Assert.Equal("Polisen", admin.Page.Field("Promises[0].Activities[0].Parties").GetAttribute("value"));
        await admin.Submit("Skapa utkastet", ("Title", "Medborgarlöften 2018–2019"), ("FirstDay", "2018-09-01"), ("LastDay", "2019-04-30"));
        admin.Page.ShouldSay("Utkastet är skapat ur 2018.docx.");
        var period = new EnteredAgreement(admin, admin.Page.Address);
        await AddMeasure(period);
        await Continue(period);
        await admin.Get(period.Address);
        await period.TakeIntoUse();

        await Transfer(admin, first, "2019-01-22");
        await admin.Choose(Document("första tertialet 2019", "Tertial 1", "Pågår\nGenomfört nio riktade insatser."), "2019.docx");
        await Transfer(admin, admin.Page.Address, "2019-05-22");
        await Report("/2018/tertial-3", "2018.docx", "12", Role.PoliceCoordinator, Role.MunicipalOfficial);
        // What was done in 2018 is not reported again.
        await Report("/2019/tertial-1", "2019.docx", "9", Role.PoliceCoordinator);

        var page = await _app.Visitor().Get("/loften/aktivitet/2020-2021/2.2");
        page.ShouldSay("Del av löftena 2018–2019 och 2020–2021.").ShouldSay("20 riktade insatser under 2020");
        var places = Told.Select(words => page.MainText.IndexOf(words, StringComparison.OrdinalIgnoreCase)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        (await _app.Visitor().Get("/statistik?fran=2018&till=2020")).ShouldSay("2018").ShouldSay("2019");
        var figures = await _app.Visitor().Client.GetStringAsync("/oppna-data/siffror.csv");
        Assert.Contains("2018-2019/1.1", figures, StringComparison.Ordinal);
        Assert.Empty(_app.Errors.Messages);
    }

    [Fact]
    public async Task What_is_not_ticked_is_left_out_and_what_is_wrong_is_told_beside_its_field()
    {
        var admin = await _app.SignedIn(Role.Administrator);
        await admin.Choose(Document("tredje tertialet 2018", "Tertial 3", "Tolv."), "2018.docx");
        await admin.Follow("Gör ett utkast av överenskommelsen");

        await admin.Submit(
            "Skapa utkastet", ("Title", ""), ("FirstDay", "2020-06-01"), ("LastDay", "2020-12-31"), ("Promises[0].Text", ""),
            ("Promises[0].Activities[1].Take", null));

        admin.Page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
        Assert.Contains(admin.Page.Errors, fault => fault.Contains("överlappar", StringComparison.Ordinal));
        Assert.Equal(3, admin.Page.Errors.Count);
        Assert.Equal("2020-06-01", admin.Page.Field("FirstDay").GetAttribute("value"));
        Assert.Equal(1, await _app.InDatabase(db => db.PromisePeriods.CountAsync()));

        await admin.Submit(
            "Skapa utkastet", ("Title", "Löften 2018"), ("FirstDay", "2018-01-01"), ("LastDay", "2018-12-31"),
            ("Promises[0].Text", "Ett löfte."), ("Promises[0].Activities[0].Text", "Polisen ska göra insatser."));

        admin.Page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Polisen ska göra insatser.").ShouldNotSay("lyktstolpar");
        Assert.Equal(1, await _app.InDatabase(db => db.Activities.CountAsync(one => one.Text == "Polisen ska göra insatser.")));
    }

    [Fact]
    public async Task An_agreement_that_is_a_list_gives_its_days_its_promises_and_its_activities()
    {
        var admin = await _app.SignedIn(Role.Administrator);
        await admin.Choose(
            WordFile.Of(WordFile.Paragraphs(
                "Överenskommelse om medborgarlöften\nGäller 1 mars 2018 – 28 februari 2019.\nLöfte 1: Tryggare centrum\n"
                    + "Polisen ska patrullera i centrum varje vecka.\nLöfte 2 – Bättre belysning\n" + Other)),
            "avtal.docx");
        await admin.Follow("Gör ett utkast av överenskommelsen");

        Assert.Equal("2018-03-01", admin.Page.Field("FirstDay").GetAttribute("value"));
        Assert.Equal("2019-02-28", admin.Page.Field("LastDay").GetAttribute("value"));
        await admin.Submit("Skapa utkastet");

        admin.Page.ShouldSay("Tryggare centrum").ShouldSay("Bättre belysning").ShouldSay(Other);
        Assert.Empty(admin.Page.Errors);
    }

    private static byte[] Document(string time, string head, string text) => WordFile.Of(
        WordFile.Paragraphs($"Uppföljning av {time}, Sävsjö kommun\nLöfte 1\nAtt öka upptäckten av narkotikabrott.")
            + WordFile.Table(["Aktivitet", head], [Activity, text], [Other, "Klart"]));

    private static async Task AddMeasure(EnteredAgreement period)
    {
        var link = period.Administrator.Page.Document.QuerySelectorAll("main a[href*='/aktiviteter/']")
            .First(one => one.TextContent.Contains("riktade insatser", StringComparison.Ordinal));
        await period.Administrator.Get($"{link.GetAttribute("href")}/matt/nytt");
        (await period.Administrator.Submit(
            "Lägg till måttet", ("Name", "Riktade insatser"), ("Singular", "riktad insats"), ("Plural", "riktade insatser"),
            ("Gender", "Common"), ("WordBefore", "Genomfört"))).ShouldHaveStatus(HttpStatusCode.OK);
    }

    /// <summary>The later period's activity has the same words, and is proposed to continue this one.</summary>
    private async Task Continue(EnteredAgreement period)
    {
        var admin = period.Administrator;
        await admin.Get(period.Address);
        await admin.Follow("Föreslå släktskap med perioden före och efter");
        Assert.Single(admin.Page.Document.QuerySelectorAll("input[name='take'][checked]"));
        (await admin.Submit("Spara släktskapet")).ShouldSay("Släktskapet är sparat.");
        Assert.Equal(1, await _app.InDatabase(db => db.Activities.CountAsync(one => one.ContinuesActivityId != null)));
        (await admin.Get($"{period.Address}/slaktskap")).ShouldNotSay(Activity);
    }

    private static async Task Transfer(Visitor admin, string document, string day)
    {
        await admin.Get(document);
        (await admin.Submit("Överför från dokumentet", ("PublishedOn", day))).ShouldSay("Överföringen är sparad.");
    }

    private async Task Report(string place, string document, string count, params string[] roles)
    {
        foreach (var role in roles)
        {
            var staff = await _app.SignedIn(role);
            await staff.Get($"/inmatning{place}/fran-dokument");
            await staff.Submit($"Läs {document}");
            if (role == Role.PoliceCoordinator)
                staff.Page.ShouldSay($"Riktade insatser: {count}");
            await staff.Submit("Fyll i det som är ikryssat");
            await staff.Submit("skicka");
            if (staff.Page.Address.Contains("/skicka-in", StringComparison.Ordinal))
                await staff.Submit(staff.Page.HasButton("Skicka in rapporten") ? "Skicka in rapporten" : "Skicka in de ikryssade");
            Assert.Empty(staff.Page.Errors);
        }

        await _app.ReviewAndPublish(place);
    }
}
