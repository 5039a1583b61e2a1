using System.Text.Json;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Shapes;

/// <summary>Promises of other shapes than Sävsjö's: entered, reviewed and published, and right wherever they are read.</summary>
public sealed class ShapesTests(ShapesFixture fixture) : IClassFixture<ShapesFixture>
{
    /// <summary>Activity, what it came to, where it stands and what explains it.</summary>
    private static readonly (string Label, string[] Sentences)[] OnThePage =
    [
        ("1.1", ["25 trafikkontroller i tertial 3 2022 (utlovat: minst 1 per vecka)",
            "Målet nåddes delvis: i två av tre tertial", "122 dagar är 17 hela veckor: minst 17.",
            "Sammanlagt 58 på 52 veckor, lovat minst 51", "Nåddes inte: tertial 2 (16 av minst 17).", "147 procent av målet"]),
        ("1.2", ["62 fotpatruller under 2022, varav 9 gäller kvällstid (utlovat: minst 52, varav minst 20 procent kvällstid)",
            "Målet nåddes inte",
            "9 av 62 är 14,5 procent: minst 20 procent är utlovat. Antalet nåddes, men inte andelen.",
            "Det fanns inte folk nog om kvällarna."]),
        ("1.3", ["60 timmar i tertial 3 2022 (utlovat: minst 4 per vecka)", "Målet nåddes delvis: i två av tre tertial",
            "122 dagar är 17 hela veckor: minst 4 × 17 = 68.", "88 procent av målet"]),
        ("1.4", ["Sju inbrott under perioden.", "16 inbrott under 2022 (utlovat: minska från 34 till högst 17)",
            "Målet nåddes", "Ner 18 från 34, 17 utlovade."]),
        ("1.5", ["12 besök under 2022"]),
        ("2.1", ["Andel otrygga, senaste uppgiften 2022: 30,5 procent (utlovat: minska från 34 procent)",
            "Ner 3,5 procentenheter från 34 procent.",
            "Andel nöjda, senaste uppgiften 2022: 66 procent (utlovat: öka från 61 till minst 70 procent)",
            "Målet nåddes inte", "Upp 5 procentenheter från 61 procent, 9 utlovade."]),
        ("2.2", ["Handlingsplanen finns, senaste uppgiften 2022: ja (utlovat: ja)", "Målet nåddes"]),
        ("2.3", ["minst 5 möten under 2022, tertial 3 inte redovisat, minst 2 utlovade", "Målet nåddes i tertial 1",
            "250 procent av målet"]),
        ("2.4", ["Svar inom fem dagar i tertial 3 2022: 92,5 procent (utlovat: minst 90 procent)",
            "Målet nåddes delvis: i två av tre tertial",
            "Nåddes inte: tertial 2 (88 procent, mål: minst 90 procent)"]),
        ("2.5", ["Längsta väntan: tre veckor.", "2 veckor i tertial 3 2022, högst 2 utlovade per tertial",
            "Målet nåddes delvis: i två av tre tertial",
            "Nåddes inte: tertial 2 (3 av högst 2)"]),
        ("2.6", ["13 nattvandringar i tertial 3 2022 (utlovat: minst 3 per månad)",
            "På väg: nåddes i båda tertialen hittills", "122 dagar är 4 hela månader: minst 3 × 4 = 12."]),
    ];

    [Fact]
    public async Task A_citizen_reads_what_was_promised_and_what_became_of_it()
    {
        var page = await fixture.Visitor().Get("/uppfoljning/2022/tertial-3");

        foreach (var (label, sentences) in OnThePage)
        {
            var row = Page.Folded(page.Document.QuerySelectorAll("table.activities tbody")
                .Single(body => body.TextContent.Trim().StartsWith(label, StringComparison.Ordinal)).TextContent);
            var foot = row.Replace("\u00a0", " ", StringComparison.Ordinal);
            foreach (var sentence in sentences.SelectMany(one => one.Split(". ")))
                Assert.True(foot.Contains(sentence.TrimEnd('.'), StringComparison.Ordinal), $"{label}: ”{sentence}” is not in ”{row}”");
        }

        page.ShouldNotSay("minst 1 utlovad").ShouldNotSay("exakt 1").ShouldNotSay("minska från 34 utlovade")
            .ShouldSay("En vecka som bara är påbörjad kräver inget")
            .ShouldSay("när både antalet och andelen är det").ShouldSay("jämförs med utgångsvärdet");
    }

    [Fact]
    public async Task There_is_no_bar_where_a_bar_would_lie_and_none_is_longer_than_its_track()
    {
        var page = await fixture.Visitor().Get("/uppfoljning/2022/tertial-3");

        var bars = page.Document.QuerySelectorAll("svg.bar[role=img]").Select(bar => bar.GetAttribute("aria-label")!).ToList();
        Assert.Contains("Dialogmöten 2022: tertial 1 fem, sammanlagt minst fem. Målet var minst 2.", bars);
        Assert.Contains("Trafikkontroller tertial 3 2022: 25. Målet var minst 17.", bars);
        Assert.DoesNotContain(bars, bar => bar.Contains("otrygga", StringComparison.Ordinal)
            || bar.Contains("inbrott", StringComparison.Ordinal) || bar.Contains("Handlingsplan", StringComparison.Ordinal));
        Assert.All(page.Document.QuerySelectorAll("svg.bar rect[width]").Select(part => part.GetAttribute("width")!.TrimEnd('%')),
            width => Assert.InRange(decimal.Parse(width, System.Globalization.CultureInfo.InvariantCulture), 0, 100));
    }

    [Fact]
    public async Task The_pdf_says_the_same()
    {
        var text = await PdfText.Of(await fixture.Visitor().Client.GetByteArrayAsync("/uppfoljning/2022/tertial-3/rapport.pdf"));

        Assert.All(
        [
            "25 trafikkontroller i tertial 3 2022 (utlovat: minst 1 per vecka)", "122 dagar är 17 hela veckor: minst 17.",
            "62 fotpatruller under 2022, varav 9 gäller kvällstid (utlovat: minst 52, varav minst 20 procent kvällstid)",
            "Antalet nåddes, men inte andelen.",
            "122 dagar är 17 hela veckor: minst 4 × 17 = 68.",
            "16 inbrott under 2022 (utlovat: minska från 34 till högst 17)", "Ner 18 från 34, 17 utlovade.",
            "12 besök under 2022", "Andel otrygga, senaste uppgiften 2022: 30,5 procent (utlovat: minska från 34 procent)",
            "Ner 3,5 procentenheter från 34 procent.",
            "Handlingsplanen finns, senaste uppgiften 2022: ja (utlovat: ja)",
            "minst 5 möten under 2022, tertial 3 inte redovisat, minst 2 utlovade",
                "13 nattvandringar i tertial 3 2022 (utlovat: minst 3 per månad)",
            "En vecka som bara är påbörjad kräver inget",
        ], sentence => Assert.Contains(sentence, text.Replace("\u00a0", " ", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.DoesNotContain("exakt 1", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_data_say_the_same()
    {
        var json = JsonDocument.Parse(await fixture.Visitor().Client.GetStringAsync("/api/v1/follow-ups/2022-3")).RootElement;
        var goals = json.GetProperty("promises").EnumerateArray().SelectMany(promise => promise.GetProperty("activities").EnumerateArray())
            .SelectMany(activity => activity.GetProperty("measures").EnumerateArray())
            .ToDictionary(measure => measure.GetProperty("name").GetString()!, measure => measure.GetProperty("goal"));
        string Goal(string measure) => goals[measure].ToString().Split(",\"verdict\"")[0] + "}";
        Assert.Equal("partly reached notReached reached", string.Join(' ', goals["Trafikkontroller"].GetProperty("spans").EnumerateArray()
            .Select(span => span.GetProperty("verdict").GetString())
            .Prepend(goals["Trafikkontroller"].GetProperty("verdict").GetString())));
        Assert.Equal("Sommaren gick åt till annat.", goals["Trafikkontroller"].GetProperty("spans")[1].GetProperty("reason").GetString());

        Assert.Equal(
            """{"comparison":"atLeast","target":1,"span":"week","outcome":"reached","sharePercent":147"""
            + ""","reachedIn":"2022-3","baseline":null,"subgroupShare":null,"due":{"days":122,"atLeast":17,"atMost":null}}""",
            Goal("Trafikkontroller"));
        Assert.Equal(
            """{"comparison":"atLeast","target":52,"span":"year","outcome":"notReached","sharePercent":null"""
            + ""","reachedIn":null,"baseline":null,"subgroupShare":20,"due":null}""",
            Goal("Fotpatruller"));
        Assert.Equal(
            """{"comparison":"below","target":34,"span":"year","outcome":"reached","sharePercent":null"""
            + ""","reachedIn":"2022-3","baseline":34,"subgroupShare":null,"due":null}""",
            Goal("Andel otrygga"));
        Assert.Equal(
            """{"comparison":"exactly","target":1,"span":"year","outcome":"reached","sharePercent":null"""
            + ""","reachedIn":"2022-3","baseline":null,"subgroupShare":null,"due":null}""",
            Goal("Handlingsplanen finns"));
        Assert.Equal(250, goals["Dialogmöten"].GetProperty("sharePercent").GetInt32());
        Assert.Equal(JsonValueKind.Null, goals["Föreningsbesök"].ValueKind);
        var csv = await fixture.Visitor().Client.GetStringAsync("/oppna-data/siffror.csv");
        Assert.All(
        [
            "2022,3,1.1,Trafikkontroller,Trafikkontroller,count,false,trafikkontroller,25,given",
            "2022,3,1.2,Fotpatruller,Fotpatruller,count,false,fotpatruller,30,given,,false,kvällstid,3,given",
            "2022,3,2.1,Otrygghet,Andel otrygga,percentage,false,procent,30.5,given",
            "2022,3,2.2,Handlingsplan,Handlingsplanen finns,yesNo,false,svar,1,given",
            "2022,3,2.3,Dialogmöten,Dialogmöten,count,false,möten,,missing",
            "2022,1,2.6,Nattvandring,Nattvandringar,count,false,nattvandringar,,notApplicable",
        ], row => Assert.Contains(row, csv, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_other_public_pages_say_it_too()
    {
        var visitor = fixture.Visitor();

        (await visitor.Get("/loften/1")).ShouldSay("Mål: minst 1 trafikkontroll per vecka.")
            .ShouldSay("Mål: minst 52 fotpatruller om året, varav minst 20 procent kvällstid.")
            .ShouldSay("Mål: Bostadsinbrott ska minska från 34 till högst 17 om året.").ShouldSay("122 dagar är 17 hela veckor: minst 17.");
        (await visitor.Get("/loften/2")).ShouldSay("Mål: Andel otrygga ska minska från 34 procent.")
            .ShouldSay("Mål: Handlingsplanen finns.").ShouldSay("Mål: Andel nöjda ska öka från 61 till minst 70 procent.")
            .ShouldSay("Mål: Svar inom fem dagar, minst 90 procent varje tertial.");
        (await visitor.Get("/")).ShouldSay("av minst 17").ShouldSay("mål: minska från 34 procent").ShouldNotSay("exakt");
        (await visitor.Get("/statistik")).ShouldSay("minst 52, varav minst 20 procent kvällstid")
            .ShouldSay("25 i tertial 3").ShouldSay("minst 1 per vecka").ShouldNotSay("exakt");
        (await visitor.Get("/uppfoljning/2022/tertial-2")).ShouldSay("16 trafikkontroller i tertial 2 2022")
            .ShouldSay("123 dagar är 17 hela veckor: minst 17.").ShouldSay("Sommaren gick åt till annat.");
    }

    [Fact]
    public void Whoever_reports_sees_how_it_stands_and_is_asked_why()
    {
        fixture.PoliceEntry.ShouldSay("Detta tertial: 25 av minst 17").ShouldSay("122 dagar är 17 hela veckor: minst 17.")
            .ShouldSay("Hittills i år: 62 av minst 52, varav minst 20 procent kvällstid")
            .ShouldSay("Målet var minst 52, varav minst 20 procent kvällstid. Med siffrorna ovan nås det inte.")
            .ShouldSay("Hittills i år: 16, mål: minska från 34 till högst 17");
        fixture.MunicipalEntry.ShouldSay("Senaste värdet: 30,5 procent, mål: minska från 34 procent")
            .ShouldSay("Ner 3,5 procentenheter från 34 procent.")
            .ShouldSay("Målet var att öka från 61 till minst 70 procent. Med siffrorna ovan nås det inte.")
            .ShouldSay("Mål: ja").ShouldNotSay("exakt 1");
        fixture.Refused.ShouldSay("Målet minst 52, varav minst 20 procent kvällstid nåddes inte. Skriv en mening om varför.")
            .ShouldSay("Målet minst 4 per vecka nåddes inte.");
        fixture.Review.ShouldSay("25 av minst 17 detta tertial, 147 procent.")
            .ShouldSay("9 av 62 är 14,5 procent: minst 20 procent är utlovat.")
            .ShouldSay("30,5 procent, mål: minska från 34 procent.").ShouldSay("Ja, mål: ja.");
        fixture.CheckList.ShouldSay("Målen är avstämda.");
    }
}
