using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Admin.Periods.Measures;

/// <summary>It is 10 May 2021; tertial 1 2021 is open. Activities 1.1 to 1.3 have no measures to begin with.</summary>
public class MeasureFormTests(WebFixture app) : IClassFixture<WebFixture>
{
    private readonly WebFixture _app = app.AsNew();

    private static readonly (string, string?)[] TrafficControls =
        [("Name", "Trafikkontroller"), ("Singular", "trafikkontroll"), ("Plural", "trafikkontroller"), ("Gender", "Common")];

    [Fact]
    public async Task Every_shape_of_promise_is_entered_through_the_form_and_stored_as_it_was_meant()
    {
        var desk = await MeasureDesk.At(_app, "1.2");
        foreach (var (fields, expected) in new ((string, string?)[], Action<Measure>)[]
        {
            ([.. TrafficControls, ("Comparison", "AtLeast"), ("Number", "1"), ("Span", "Week")],
                one => Assert.Equal(new Goal(GoalComparison.AtLeast, 1, GoalSpan.Week), one.Goal)),
            ([.. Named("Insatser kvällstid"), ("SubgroupLabel", " på  kvällstid "),
                ("Comparison", "AtLeast"), ("Number", "52"), ("Span", "Year"), ("SubgroupShare", "20")],
                one => Assert.Equal(("på kvällstid", new Goal(GoalComparison.AtLeast, 52, GoalSpan.Year, SubgroupShare: 20)),
                    (one.SubgroupLabel, one.Goal))),
            ([("Name", "Andel otrygga"), ("Kind", "Percentage"), ("Comparison", "Below"), ("Baseline", "34,5"), ("Span", "Period")],
                one => Assert.Equal((MeasureKind.Percentage, Accumulation.Latest, 34.5m, GoalComparison.Below),
                    (one.Kind, one.Accumulation, one.Goal!.Baseline, one.Goal.Comparison))),
            ([("Name", "Andel nöjda"), ("Kind", "Percentage"), ("Comparison", "Above"),
                ("Number", "80 %"), ("Baseline", "70"), ("Span", "Year")],
                one => Assert.Equal(new Goal(GoalComparison.AtLeast, 80, GoalSpan.Year, Baseline: 70), one.Goal)),
            ([("Name", "Planen är antagen"), ("Kind", "YesNo"), ("Comparison", "ja"), ("Span", "Period")],
                one => Assert.Equal((MeasureKind.YesNo, new Goal(GoalComparison.Exactly, 1, GoalSpan.Period)), (one.Kind, one.Goal))),
            ([.. Named("Utan mål")], one => Assert.Null(one.Goal)),
            ([.. Named("Medlemmar"), ("Accumulation", "Latest"), ("Gender", "Neuter"),
                ("Comparison", "AsManyAs"), ("Number", "1 200"), ("Span", "Tertial")],
                one =>
                    Assert.Equal((Accumulation.Latest, GrammaticalGender.Neuter, new Goal(GoalComparison.AsManyAs, 1200, GoalSpan.Tertial)),
                        (one.Accumulation, one.Unit.Gender, one.Goal))),
            ([.. Named("Klagomål"), ("Comparison", "AtMost"), ("Number", "0"), ("Span", "Month")],
                one => Assert.Equal(new Goal(GoalComparison.AtMost, 0, GoalSpan.Month), one.Goal)),
            ([.. Named("Möten"), ("Comparison", "AtLeast"), ("Number", "2"), ("Span", "Quarter")], one =>
                Assert.Equal(GoalSpan.Quarter, one.Goal!.Span)),
        })
        {
            var name = fields.Last(field => field.Item1 == "Name").Item2!;
            (await desk.Add(fields)).ShouldHaveStatus(HttpStatusCode.OK).ShouldBeAt(desk.Address).ShouldSay($"Måttet {name} är tillagt.");
            var before = await desk.Stored(name);
            expected(before);
            // The form shows it as it was meant: saving it as it stands changes nothing.
            (await desk.Change(name)).ShouldSay($"Måttet {name} är sparat.");
            var after = await desk.Stored(name);
            Assert.Equal((before.Goal, before.Unit, before.Accumulation, before.SubgroupLabel),
                (after.Goal, after.Unit, after.Accumulation, after.SubgroupLabel));
        }

        Assert.Equal(9, await _app.InDatabase(db =>
            db.AuditEntries.CountAsync(entry => entry.Deed == AuditDeed.MeasureAdded && entry.Subject.StartsWith("1.2 "))));
        Assert.Equal(0, await _app.InDatabase(db =>
            db.AuditEntries.CountAsync(entry => entry.Deed == AuditDeed.MeasureChanged && entry.Subject.StartsWith("1.2 "))));
        (await (await _app.SignedIn(Role.PoliceCoordinator)).Get("/inmatning"))
            .ShouldSay("Trafikkontroller").ShouldSay("varav på kvällstid").ShouldSay("Andel otrygga, procent");
    }

    [Fact]
    public async Task What_is_wrong_is_refused_beside_its_field_and_loses_nothing()
    {
        var desk = await MeasureDesk.At(_app, "1.1");
        foreach (var (field, value, others, because) in new (string, string, (string, string?)[], string)[]
        {
            ("Number", "", [("Comparison", "AtLeast")], "Skriv talet som är utlovat."),
            ("Number", "1 00", [("Comparison", "AtLeast")], "Skriv talet med siffror"),
            ("Number", "-1", [("Comparison", "AtMost")], "Skriv talet med siffror"),
            ("Number", "12,5", [("Comparison", "AtLeast")], "Skriv talet med siffror"),
            ("Number", "1000000000000", [("Comparison", "AtLeast")], "mellan 0 och 1 000 000"),
            ("Number", "101", [("Kind", "Percentage"), ("Comparison", "AtLeast")], "mellan 0 och 100 procent"),
            ("Number", "19,55", [("Kind", "Percentage"), ("Comparison", "AtLeast")], "högst en decimal"),
            ("Number", "femton", [("Comparison", "AtLeast")], "Skriv talet med siffror"),
            ("Number", "0", [("Comparison", "AtLeast")], "alltid uppnått"),
            ("Baseline", "", [("Kind", "Percentage"), ("Comparison", "Below")], "Skriv utgångsvärdet"),
            ("Baseline", "20", [("Kind", "Percentage"), ("Comparison", "Below"), ("Number", "30")], "ingen minskning"),
            ("Comparison", "", [("Number", "15")], "Välj vad målet är"),
            ("Comparison", "Between", [("Number", "15")], "Välj minst, högst, så många som, minska eller öka."),
            ("Comparison", "AtLeast", [("Kind", "YesNo")], "Välj om svaret ska vara ja eller nej."),
            ("Comparison", "ja", [], "Måttet är ett tal."),
            ("Span", "Fortnight", [("Comparison", "AtLeast"), ("Number", "1")], "Välj vilken tid målet gäller."),
            ("Span", "Week", [("Kind", "Percentage"), ("Comparison", "AtLeast"), ("Number", "1")], "Bara antal som läggs ihop"),
            ("Kind", "Weight", [], "Välj antal, procent eller ja och nej."),
            ("Kind", "1", [], "Välj antal, procent eller ja och nej."),
            ("Offence", "4711", [], "Brottstypen finns inte."),
            ("Offence", "x", [], "Brottstypen finns inte."),
            ("SubgroupLabel", "", [("Comparison", "AtLeast"), ("Number", "52"), ("SubgroupShare", "20")], "Skriv vad delgruppen heter"),
            ("SubgroupLabel", "kvällstid", [("Kind", "Percentage")], "Bara ett antal kan ha en delgrupp."),
            ("SubgroupShare", "120", [("SubgroupLabel", "kvällstid"), ("Comparison", "AtLeast"), ("Number", "52")], "högst 100 procent"),
            ("Name", "", [], "Skriv måttets namn"),
            ("Name", new string('a', 10_000), [], "högst 100 tecken, och här är det 10 000"),
            ("Name", "Dolt\u202Enamn", [], "osynligt tecken"),
            ("Singular", "  ", [], "i singular"),
            ("Plural", "", [], "i plural"),
            ("Plural", new string('b', 61), [], "högst 60 tecken"),
            ("Gender", "Other", [], "Välj en eller ett."),
            ("Accumulation", "Average", [], "Välj summa eller senaste värdet."),
        })
        {
            var page = await desk.Add([.. TrafficControls, .. others, (field, value)]);

            page.ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
            Assert.Contains(page.Errors, error => error.Contains(because, StringComparison.Ordinal));
            Assert.Contains(because, Page.Folded(page.Document.GetElementById($"{field}-fel")?.TextContent
                ?? $"nothing beside {field}: {string.Join(" / ", page.Errors)}"), StringComparison.Ordinal);
            foreach (var (name, typed) in others.Append((field, value))
                .Where(one => one.Item1 is "Name" or "Number" or "Baseline" or "Plural" or "SubgroupLabel" or "SubgroupShare"))
                Assert.Equal(typed, page.Value(name));
        }

        Assert.Empty(await desk.Stored());
        Assert.Empty(_app.Errors.Messages);
    }

    [Fact]
    public async Task How_it_will_read_and_be_judged_is_shown_before_anything_is_saved()
    {
        var desk = await MeasureDesk.At(_app, "1.3");
        await desk.Visitor.Get($"{desk.Address}/nytt?start=antal");
        Assert.Equal(("Riktade insatser", "riktad insats", "AtLeast"),
            (desk.Page.Value("Name"), desk.Page.Value("Singular"), desk.Page.Value("Comparison")));

        await desk.Visitor.Submit("Visa hur det läses",
            [.. TrafficControls, ("SubgroupLabel", "på kvällstid"), ("Number", "1"), ("Span", "Week")]);

        desk.Page.ShouldHaveStatus(HttpStatusCode.OK)
            .ShouldSay("Sju trafikkontroller varav tre på kvällstid under perioden.")
            .ShouldSay("Minst 1 trafikkontroll per vecka").ShouldSay("Bedöms efter varje tertial, över de dagar som tertialet har.")
            .ShouldSay("tertial 1 2020: 121 dagar är 17 hela veckor: minst 17.");
        (await desk.Visitor.Submit("Visa hur det läses", ("WordBefore", " upptäckt ")))
            .ShouldSay("Upptäckt sju trafikkontroller varav tre på kvällstid under perioden.");
        (await desk.Visitor.Submit("Visa hur det läses", ("WordBefore", new string('u', 31))))
            .ShouldSay("Ordet före talet får vara högst 30 tecken");
        await desk.Visitor.Submit("Visa hur det läses", ("WordBefore", "Genomfört"), ("Number", "1 00"));
        desk.Page.ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Skriv talet med siffror");
        Assert.Empty(await desk.Stored());

        await desk.Visitor.Get($"{desk.Address}/nytt?start=ja-nej");
        (await desk.Visitor.Submit("Visa hur det läses")).ShouldSay("Planen är antagen: ja.")
            .ShouldSay("när löftesperioden är slut, 31 december 2021");
        await desk.Visitor.Get($"{desk.Address}/nytt?start=andel");
        (await desk.Visitor.Submit("Visa hur det läses", ("Baseline", "34")))
            .ShouldSay("Andel som känner sig otrygga ska minska från 34 procent");
    }

    [Fact]
    public async Task Suspicions_of_every_offence_come_at_once_with_one_subgroup_for_all()
    {
        var desk = await MeasureDesk.At(_app, "2.4");
        await desk.Visitor.Get($"{desk.Address}/nytt?start=misstankar");
        await desk.Visitor.Submit("Lägg till måttet", ("SubgroupLabel", "20 år och yngre"));

        desk.Page.ShouldSay("Fem mått är tillagda, ett för varje brottstyp.");
        var stored = await desk.Stored();
        Assert.Equal(["Överlåtelse", "Innehav", "Eget bruk", "Dopningslagen innehav", "Dopningslagen bruk"],
            stored.Select(one => one.Name));
        Assert.All(stored, one =>
            Assert.Equal(("misstankar", "20 år och yngre", true), (one.Unit.Plural, one.SubgroupLabel, one.CountsSuspicions)));

        await desk.Change("Innehav", ("SubgroupLabel", "21 år och yngre"));
        Assert.All(await desk.Stored(), one => Assert.Equal("21 år och yngre", one.SubgroupLabel));

        await desk.Visitor.Get($"{desk.Address}/nytt?start=misstankar");
        (await desk.Visitor.Submit("Lägg till måttet"))
            .ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay("har redan ett mått för varje brottstyp");
        foreach (var (fields, because) in new ((string, string?)[], string)[]
        {
            ([("Offence", $"{stored[0].OffenceId}")], "redan ett mått"),
            ([("Offence", "alla"), ("Name", "Alla brott")], "får brottstypens namn"),
            ([("Offence", "alla"), ("Comparison", "AtLeast"), ("Number", "20")], "Ett mål gäller en brottstyp i taget"),
            ([("Offence", $"{stored[0].OffenceId}"), ("Name", "Annat"), ("Kind", "Percentage")], "Misstankar är ett antal"),
            ([("Offence", $"{stored[0].OffenceId}"), ("Name", "Annat"), ("SubgroupLabel", "kvinnor")], "ska ha samma delgrupp"),
        })
            (await desk.Add(fields)).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay(because);
    }

    [Fact]
    public async Task Nobody_but_an_administrator_comes_here_and_nothing_is_found_under_another_activity()
    {
        var desk = await MeasureDesk.At(_app, "2.2");
        var measure = await desk.Stored("Riktade insatser");
        foreach (var role in Role.All.Where(role => role != Role.Administrator))
            (await (await _app.SignedIn(role)).Get(desk.Address)).ShouldHaveStatus(HttpStatusCode.Forbidden);
        foreach (var address in new[] { $"{desk.Address}/4711", desk.Address.Replace("/loftesperioder/",
            "/loftesperioder/9", StringComparison.Ordinal), $"{(await MeasureDesk.At(_app, "2.5")).Address}/{measure.Id}" })
            (await desk.Visitor.Get(address)).ShouldHaveStatus(HttpStatusCode.NotFound);
        var unsigned = new HttpRequestMessage(HttpMethod.Post,
            $"{desk.Address}/{measure.Id}/ta-bort")
        { Content = new FormUrlEncodedContent([]) };
        (await desk.Visitor.Send(unsigned)).ShouldHaveStatus(HttpStatusCode.BadRequest);
    }

    private static (string, string?)[] Named(string name) => [.. TrafficControls, ("Name", name)];
}
