using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Entries;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Admin.Periods.Activities;
using Savsjo.Medborgarloften.Web.Admin.Periods.Table;
using Savsjo.Medborgarloften.Web.DemoData;

namespace Savsjo.Medborgarloften.Web.Tests.Admin.Periods.Table;

/// <summary>A whole agreement entered on one page. It is 10 May 2021; the period 2020–2021 has three published tertials.</summary>
public class AgreementTableTests(WebFixture app) : IClassFixture<WebFixture>
{
    private const string FirstRow = "Promises[0].Activities[0]";
    private readonly WebFixture _app = app.AsNew();

    [Fact]
    public async Task The_reference_agreement_goes_from_the_start_page_into_use_in_eight_page_loads()
    {
        var admin = await _app.SignedIn(Role.Administrator);
        var loads = 0;
        Task<Page> Load(Task<Page> page)
        {
            loads++;
            return page;
        }

        Task<Page> Follow(string link) => Load(admin.Get(admin.Page.Link(link).GetAttribute("href")!));

        await Load(admin.Get("/admin"));
        await Follow("Löftesperioder");
        await Follow("Ny löftesperiod");
        var draft = await Load(admin.Submit("Skapa utkastet",
            ("Title", "Löften 2032–2033"), ("FirstDay", "2032-01-01"), ("LastDay", "2033-12-31"), ("CopyFrom", "")));
        await Follow("Skriv in hela överenskommelsen");
        var desk = new TableDesk(admin, draft.Address);
        TypeTheReference(desk);
        (await Load(desk.Save())).ShouldBeAt(draft.Address).ShouldSay("Två löften och åtta aktiviteter är sparade.");
        (await Follow("Läs igenom och ta i bruk"))
            .ShouldSay("Minst 15 riktade insatser om året").ShouldSay("Minst 4 samverkansmöten om året");
        (await Load(admin.Submit("Ta perioden i bruk"))).ShouldSay("Löftesperioden används nu.");

        Assert.Equal(8, loads);
        var stored = await Stored("Löften 2032–2033");
        Assert.Equal([3, 5], stored.Promises.OrderBy(one => one.Number).Select(one => one.Activities.Count));
        Assert.Equal("Kommunen, Polisen och Andra aktörer", stored.AllActivities.Single(one => one.Label == "2.4").ResponsibleNames);
        Assert.Equal(6, stored.AllActivities.SelectMany(one => one.Measures).Count(one => one.Goal is not null));
        Assert.Equal(5, stored.AllActivities.Single(one => one.Label == "2.1").Measures.Count(one => one.CountsSuspicions));
    }

    [Fact]
    public async Task Each_refused_row_says_why_everything_typed_stays_and_nothing_is_saved()
    {
        var desk = await TableDesk.AtDraft(_app, "Fel rader", "2034-01-01", "2034-12-31");
        desk.Promise(0, ("Text", "Tryggt på stan."))
            .Activity(0, 0, ("Text", "Polisen ska vandra."))
            .Activity(0, 1, ("Text", "Nätverket träffas."), ("ShortName", "Träffar"))
            .Activity(0, 2, ("ShortName", "Utan text"), ("Parties", "Polisen"))
            .Measure(0, 0, 0, ("What", "Count"), ("Name", "Vandringar"), ("Comparison", "AtLeast"), ("Number", "tio"))
            .Activity(1, 0, ("Text", "Kommunen ska bygga."));

        (await desk.Save()).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay("Ingenting är sparat än");

        Assert.Contains("Löfte 1, rad 2: Ange minst en ansvarig part: Polisen, Kommunen eller en annan.", desk.Page.Errors);
        Assert.Contains("Löfte 1, rad 3: Skriv aktivitetens text, som den står i överenskommelsen.", desk.Page.Errors);
        Assert.Contains("Löfte 1, rad 1, mått 1: Skriv talet med siffror, till exempel 52 eller 1 200.", desk.Page.Errors);
        Assert.Contains("Löfte 1, rad 1, mått 1: Välj en eller ett.", desk.Page.Errors);
        Assert.Contains("Löfte 2: Skriv löftet, som det står i överenskommelsen.", desk.Page.Errors);
        Assert.All(desk.Page.Document.QuerySelectorAll(".errors a"),
            link => Assert.NotNull(desk.Page.Document.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Equal(("Polisen ska vandra.", "Träffar", "tio", "Kommunen ska bygga."), (desk.Value(FirstRow, "Text"),
            desk.Value("Promises[0].Activities[1]", "ShortName"), desk.Value($"{FirstRow}.Measures[0]", "Number"),
            desk.Value("Promises[1].Activities[0]", "Text")));
        Assert.Empty((await Stored("Fel rader")).Promises);

        desk.Activity(0, 1, ("Parties", "Nätverket")).Activity(0, 2, ("Text", "Polisen ska synas."))
            .Measure(0, 0, 0, ("Number", "10"), ("Span", "Year"), ("Gender", "Common"), ("Singular", "vandring"), ("Plural", "vandringar"))
            .Promise(1, ("Text", "Bättre gator."));
        (await desk.Save()).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Två löften och fyra aktiviteter är sparade.");
        Assert.Empty(_app.Errors.Messages);
    }

    [Fact]
    public async Task Names_of_parties_stay_as_they_are_written_and_nobody_that_the_text_names_is_dropped()
    {
        var desk = await TableDesk.AtDraft(_app, "Parter", "2034-01-01", "2034-12-31");
        desk.Promise(0, ("Text", "➤ Tryggt på stan."))
            .Activity(0, 0, ("Text", "• Centrum ska bli tryggare."),
                ("Parties", "City Skövde, svensk Handel, aB Skövdebostäder och åhléns"))
            .Activity(0, 1, ("Text", "1.2 Räddningstjänsten och polisen ska informera."))
            .Activity(0, 2, ("Text", "Kommunen ska tillsammans med polisen vandra."), ("Parties", "kommunen; Kultur och fritid; polisen"))
            .Activity(0, 3, ("Text", "Kommunala bostadsbolaget och polisen ska mötas."))
            .Activity(0, 4, ("Text", "Alla ska hjälpas åt."));

        (await desk.Save(("SameParties", "Kommunen och Näringslivet"))).ShouldSay("Ett löfte och fem aktiviteter är sparade.");

        var stored = await Stored("Parter");
        Assert.Equal(
            [
                "City Skövde, svensk Handel, aB Skövdebostäder och åhléns", "Räddningstjänsten och Polisen",
                "Kommunen, Kultur och fritid och Polisen", "Kommunala bostadsbolaget och Polisen", "Kommunen och Näringslivet",
            ],
            stored.AllActivities.Select(one => one.ResponsibleNames));
        Assert.Equal("Tryggt på stan.", stored.Promises[0].Text);
        Assert.Equal(["Centrum ska bli tryggare.", "Räddningstjänsten och polisen ska informera."],
            stored.AllActivities.Take(2).Select(one => one.Text));
    }

    [Fact]
    public async Task A_party_that_is_named_after_ska_is_asked_for_rather_than_dropped()
    {
        var desk = await TableDesk.AtDraft(_app, "Tillsammans", "2034-01-01", "2034-12-31");
        desk.Activity(2, 0, ("Text", "Kommunen ska tillsammans med Polisen och andra aktörer arbeta enligt EST."));

        (await desk.Save()).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);

        Assert.Equal(["Hela perioden, rad 1: Ange minst en ansvarig part: Polisen, Kommunen eller en annan."], desk.Page.Errors);
    }

    [Fact]
    public async Task More_rows_and_measures_keep_everything_show_the_parties_that_were_read_and_save_nothing()
    {
        var desk = await TableDesk.AtDraft(_app, "Fler rader", "2034-01-01", "2034-12-31");
        desk.Promise(0, ("Text", "Tryggt.")).Activity(0, 4, ("Text", "Polisen och Bris ska lyssna."))
            .Measure(0, 4, 0, ("Name", "Samtal"));
        await desk.Press("Promises[0]", ("SameParties", "Kommunen"));
        Assert.Equal(("Tryggt.", "Polisen, Bris", ""),
            (desk.Value("Promises[0]", "Text"), desk.Value("Promises[0].Activities[4]", "Parties"),
            desk.Value("Promises[0].Activities[7]", "Parties")));

        await desk.Press("Promises[0].Activities[4]");
        Assert.Equal(("Samtal", ""), (desk.Value("Promises[0].Activities[4].Measures[0]", "Name"),
            desk.Value("Promises[0].Activities[4].Measures[1]", "Name")));
        await desk.Press("Ett löfte till");
        Assert.Equal("3", desk.Value("Promises[2]", "Number"));
        Assert.Equal("hela", desk.Value("Promises[3]", "Place"));
        Assert.Empty((await Stored("Fler rader")).Promises);

        (await desk.Save()).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("Löfte 1, rad 5, mått 1: Välj antal, procent eller ja och nej.", desk.Page.Errors);
    }

    [Fact]
    public async Task A_promise_without_activities_and_activities_without_a_promise_are_saved_and_an_empty_table_is_not()
    {
        var desk = await TableDesk.AtDraft(_app, "Bara ett löfte", "2034-01-01", "2034-12-31");
        (await desk.Save()).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity)
            .ShouldSay("Skriv minst ett löfte eller en aktivitet.");
        (await desk.Promise(0, ("Text", "Vi ska lyssna.")).Save()).ShouldSay("Ett löfte är sparat.");

        desk = await TableDesk.At(desk.Visitor, desk.Period);
        Assert.Equal("2", desk.Value("Promises[1]", "Number"));
        (await desk.Activity(2, 0, ("Text", "Polisen ska finnas.")).Save()).ShouldSay("En aktivitet är sparad.");
        desk = await TableDesk.At(desk.Visitor, desk.Period);
        desk.Page.ShouldSay("Redan sparat: G1 Polisen ska finnas. Polisen");

        (await desk.Activity(0, 0, ("Text", "Polisen ska lyssna.")).Save()).ShouldSay("1.1 Polisen ska lyssna.");
    }

    [Fact]
    public async Task Whoever_is_second_is_told_and_loses_nothing()
    {
        var first = await TableDesk.AtDraft(_app, "Två samtidigt", "2034-01-01", "2034-12-31");
        var second = await TableDesk.At(await _app.SignedIn(Role.Administrator), first.Period);
        (await first.Promise(0, ("Text", "Den första.")).Activity(0, 0, ("Text", "Polisen ska synas.")).Save())
            .ShouldHaveStatus(HttpStatusCode.OK);

        await second.Promise(0, ("Number", "2"), ("Text", "Den andra.")).Activity(0, 0, ("Text", "Kommunen ska bygga.")).Save();
        second.Page.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSay("Någon annan har ändrat")
            .ShouldSay("Redan sparat: 1.1 Polisen ska synas.");
        Assert.Equal(("Den andra.", "Kommunen ska bygga."), (second.Value("Promises[0]", "Text"), second.Value(FirstRow, "Text")));

        (await second.Save()).ShouldSay("Ett löfte och en aktivitet är sparade.");
        Assert.Equal(["Den första.", "Den andra."],
            (await Stored("Två samtidigt")).Promises.OrderBy(one => one.Number).Select(one => one.Text));
    }

    [Fact]
    public async Task A_table_that_is_sent_once_more_enters_nothing_twice()
    {
        var desk = await TableDesk.AtDraft(_app, "En gång till", "2034-01-01", "2034-12-31");
        var old = await TableDesk.At(desk.Visitor, desk.Period);
        (await desk.Activity(2, 0, ("Text", "Polisen ska synas.")).Save()).ShouldSay("En aktivitet är sparad.");
        await desk.Visitor.Get($"{desk.Period}/tabell");

        (await old.Activity(0, 0, ("Text", "Polisen ska synas.")).Promise(0, ("Text", "Tryggt."))
            .Activity(2, 0, ("Text", "Polisen ska synas."))
            .Save()).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);

        Assert.Equal(["Hela perioden, rad 1: Aktiviteten finns redan här, sparad eller på en annan rad. Töm raden, eller ändra texten."],
            old.Page.Errors);
    }

    [Fact]
    public async Task Nothing_is_chosen_beforehand()
    {
        var desk = await TableDesk.AtDraft(_app, "Inget valt", "2034-09-01", "2034-12-31");

        var cells = FormValues.Of((IHtmlFormElement)desk.Page.Document.GetElementById("tabell")!);

        Assert.DoesNotContain(cells.All, cell => cell.Value.Length > 0 && cell.Key.StartsWith("Promises", StringComparison.Ordinal)
            && !cell.Key.EndsWith(".Place", StringComparison.Ordinal) && !cell.Key.EndsWith(".Number", StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_a_period_in_use_rows_begin_where_nothing_is_published_for_a_reason()
    {
        var admin = await _app.SignedIn(Role.Administrator);
        var id = await _app.InDatabase(db => db.PromisePeriods.Select(one => one.Id).FirstAsync());
        var desk = await TableDesk.At(admin, $"/admin/loftesperioder/{id}");
        desk.Page.ShouldSay("Redan sparat:").ShouldSay("så de gäller från tertial 1 2021");
        desk.Activity(0, 0, ("Text", "Polisen ska cykla.")).Count(0, 0, "Turer", "varv", "varv", "12");

        (await desk.Save()).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity)
            .ShouldSay("Skriv varför aktiviteten börjar senare än perioden. Skälet blir offentligt.");
        (await desk.Save(("StartReason", "Beslutat i maj."))).ShouldSay("En aktivitet är sparad.");

        var added = (await Stored(id)).AllActivities.Single(one => one.Text == "Polisen ska cykla.");
        Assert.Equal(("1.4", "tertial 1 2021", "Beslutat i maj."), (added.Label, added.FirstTertial.Name, added.StartReason));
    }

    [Fact]
    public async Task A_goal_that_meets_a_part_of_a_year_is_asked_about_in_its_own_row()
    {
        var desk = await TableDesk.AtDraft(_app, "Del av år", "2034-09-01", "2035-12-31");
        desk.Promise(0, ("Text", "Tryggt.")).Activity(0, 0, ("Text", "Polisen ska mötas.")).Count(0, 0, "Möten", "möte", "möten", "12");
        (await desk.Save()).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("Löfte 1, rad 1, mått 1: Överenskommelsen eller aktiviteten har bara en del av ett år.", desk.Page.Errors[0]);

        (await desk.Measure(0, 0, 0, ("Part", "dagar")).Save()).ShouldHaveStatus(HttpStatusCode.OK);
        Assert.True((await Stored("Del av år")).AllActivities.Single().Measures.Single().Goal!.IsByDays);
    }

    [Fact]
    public async Task Several_subgroups_their_share_and_a_purpose_are_held_like_all_else()
    {
        var desk = await TableDesk.AtDraft(_app, "Varav", "2034-01-01", "2034-12-31");
        desk.Promise(0, ("Text", "Tryggt.")).Activity(0, 0, ("Text", "Polisen ska vandra."), ("Purpose", "Färre rån."))
            .Count(0, 0, "Vandringar", "varv", "varv", "12")
            .Measure(0, 0, 0, ("SubgroupLabel", "kvällstid\nhelg"), ("SubgroupShare", "20"));
        (await desk.Save()).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(
            [
                "Löfte 1, rad 1, mått 1: Måttet har flera delgrupper. Skriv vilken av dem andelen gäller.",
                "Löfte 1, rad 1, mått 1: Välj om delgrupperna utesluter varandra.",
            ],
            desk.Page.Errors.Order(StringComparer.Ordinal));
        Assert.Equal(("Färre rån.", "kvällstid\nhelg"),
            (desk.Value(FirstRow, "Purpose"), desk.Value($"{FirstRow}.Measures[0]", "SubgroupLabel").ReplaceLineEndings("\n")));

        (await desk.Measure(0, 0, 0, ("SubgroupsExcludeEachOther", "nej"), ("SharedSubgroup", "helg")).Save())
            .ShouldHaveStatus(HttpStatusCode.OK);

        var activity = (await Stored("Varav")).AllActivities.Single();
        var measure = activity.Measures.Single();
        Assert.Equal(("Färre rån.", "kvällstid, helg", true, "helg"),
            (activity.Purpose, string.Join(", ", measure.Subgroups.Labels), measure.Subgroups.Overlap,
            measure.WordsOf(measure.Goal!).SharedLabel));
    }

    [Fact]
    public async Task Whatever_can_be_wrong_has_an_input_beside_it()
    {
        var desk = await TableDesk.AtDraft(_app, "Alla fält", "2034-09-01", "2035-12-31");
        IEnumerable<string> measure = Enum.GetValues<MeasureField>().Except([MeasureField.Reason]).Select(TableMeasure.InputOf);
        ActivityField[] ofChanges =
            [ActivityField.From, ActivityField.Reason, ActivityField.CountGoesOn, ActivityField.Replacement];
        var activity = Enum.GetValues<ActivityField>().Except(ofChanges).Select(ActivityForm.InputOf);

        Assert.All(
            measure.Select(input => $"{FirstRow}.Measures[0].{input}").Concat(activity.Select(input => $"{FirstRow}.{input}")),
            input => Assert.NotNull(desk.Page.Document.GetElementById(input)));
    }

    [Fact]
    public async Task The_largest_table_that_can_be_made_is_read_and_one_that_is_larger_says_so_and_keeps_all()
    {
        const int last = TableLimits.MostRows - 1;
        var desk = await TableDesk.AtDraft(_app, "Störst", "2034-01-01", "2034-12-31");
        foreach (var row in Enumerable.Range(0, TableLimits.MostRows))
        {
            desk.Activity(0, row, [.. Inputs<ActivityRow>(), ("Text", $"Polisen ska göra {new string('å', 900)} {row}.")]);
            for (var measure = 0; measure < TableLimits.MostMeasures / TableLimits.MostRows; measure++)
                desk.Measure(0, row, measure, [.. Inputs<TableMeasure>()]);
        }

        (await desk.Save()).ShouldHaveStatus(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["Löfte 1: Skriv löftet, som det står i överenskommelsen."], desk.Page.Errors.Take(1));

        (await desk.Press("Promises[0]")).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay(TableLimits.Full);
        (await desk.Press("Promises[0].Activities[0]")).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay(TableLimits.Full);
        Assert.EndsWith($"{last}.", desk.Value($"Promises[0].Activities[{last}]", "Text"));

        (await desk.Activity(1, 0, ("Text", "Polisen ska göra något mer.")).Save())
            .ShouldHaveStatus(HttpStatusCode.UnprocessableEntity).ShouldSay(TableLimits.Full);
        Assert.EndsWith($"{last}.", desk.Value($"Promises[0].Activities[{last}]", "Text"));
        Assert.Equal("Polisen ska göra något mer.", desk.Value("Promises[1].Activities[0]", "Text"));
    }

    [Fact]
    public async Task The_log_says_what_was_entered_as_if_one_by_one()
    {
        var desk = await TableDesk.AtDraft(_app, "Loggen", "2034-01-01", "2034-12-31");
        await desk.Promise(0, ("Text", "Tryggt.")).Activity(0, 0, ("Text", "Polisen ska mötas."), ("ShortName", "Möten"))
            .Count(0, 0, "Möten", "möte", "möten", "12").Save();

        var entries = await _app.InDatabase(db => db.AuditEntries.OrderByDescending(one => one.Sequence).Take(3).ToListAsync());

        Assert.Equal(
            [(AuditDeed.MeasureAdded, "1.1 Möten: Möten"), (AuditDeed.ActivityAdded, "Löfte 1 i Loggen"),
                (AuditDeed.PromiseAdded, "Löfte 1 i Loggen")],
            entries.Select(one => (one.Deed, one.Subject)));
        Assert.Contains("minst 12 möten om året", entries[0].After);
    }

    [Fact]
    public async Task The_form_of_one_activity_goes_on_to_the_next()
    {
        var desk = await TableDesk.AtDraft(_app, "Nästa", "2034-01-01", "2034-12-31");
        var admin = desk.Visitor;
        await admin.Get($"{desk.Period}/aktiviteter/ny");
        await admin.Submit("Spara och nästa aktivitet", ("Text", "Polisen ska synas."), ("Police", "true"));
        admin.Page.ShouldBeAt($"{desk.Period}/aktiviteter/ny").ShouldSay("Aktiviteten är sparad. Skriv nästa.");
        Assert.Equal("", admin.Page.Value("Text"));
        await admin.Submit("Spara aktiviteten", ("Text", "Kommunen ska bygga."), ("Municipality", "true"));

        await admin.Get(admin.Page.Link("Polisen ska synas.").GetAttribute("href")!);
        await admin.Submit("Spara och nästa aktivitet", ("ShortName", "Synlighet"));
        admin.Page.ShouldSay("Aktiviteten är sparad.").ShouldSay("G2 Kommunen ska bygga.");
        Assert.False(admin.Page.HasButton("Spara och nästa aktivitet"));
    }

    private static void TypeTheReference(TableDesk desk)
    {
        var promises = ReferenceFollowUp.Read().Promises;
        foreach (var (place, promise) in promises.Index())
        {
            desk.Promise(place, ("Text", promise.Text), ("FollowUpHeading", promise.FollowUpHeading));
            foreach (var (row, activity) in promise.Activities.Index())
                desk.Activity(place, row, ("Text", activity.Text), ("ShortName", activity.ShortName),
                    ("Parties", string.Join(", ", activity.Responsible)));
        }

        desk.YesOrNo(0, 0, "Poliskontoret är öppet").Count(0, 1, "Besökstider", "besökstillfälle", "besökstillfällen", "1", "Week")
            .YesOrNo(0, 2, "Lokalen är upplåten")
            .Measure(1, 0, 0, ("What", "alla"), ("SubgroupLabel", "21 år och yngre"))
            .Count(1, 1, "Riktade insatser", "riktad insats", "riktade insatser", "15")
            .YesOrNo(1, 3, "EST är infört").Count(1, 4, "Samverkansmöten", "samverkansmöte", "samverkansmöten", "4");
    }

    /// <summary>All that a row sends, with nothing in it.</summary>
    private static IEnumerable<(string Input, string? Value)> Inputs<TRow>() =>
        typeof(TRow).GetProperties().Where(one => one.PropertyType == typeof(string)).Select(one => (one.Name, (string?)""));

    private async Task<PromisePeriod> Stored(string title) =>
        await Stored(await _app.InDatabase(db => db.PromisePeriods.Where(one => one.Title == title).Select(one => one.Id).SingleAsync()));

    private Task<PromisePeriod> Stored(int id) => _app.InDatabase(async db => (await db.FindPeriod(id))!.Period);
}
