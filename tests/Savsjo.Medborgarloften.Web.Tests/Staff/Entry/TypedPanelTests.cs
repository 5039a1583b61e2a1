using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

/// <summary>
/// What the page says while somebody types is what it will say once that is saved: the sentence, the sums, the shares,
/// the faults.
/// </summary>
public sealed class TypedPanelTests : IDisposable
{
    private readonly WebFixture _fixture = new();

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public async Task What_is_said_while_one_types_is_what_the_saved_page_says()
    {
        var desk = await DeskInTertialTwo();
        string Of(string name) => $"Reports[{desk.IdOf("2.1")}].{name}";
        (string Label, (string Name, string? Value)[] Fields)[] steps =
        [
            ("2.2", [(desk.Figure("2.2"), "5")]),
            ("2.2", [(desk.Figure("2.2"), "5"), (desk.Figure("2.2", "StatedAs"), "ar")]),
            ("2.2", [(desk.Figure("2.2"), "9"), (desk.Figure("2.2", "StatedAs"), "ar"), (desk.Figure("2.2", "Mark"), "cirka")]),
            ("2.2", [(desk.Figure("2.2"), "2"), (desk.Figure("2.2", "StatedAs"), "ar")]),
            ("2.2", [(desk.Figure("2.2"), "två")]),
            ("2.1", [(desk.Figure("2.1", "Count", "Innehav"), "5"),
                (desk.Figure("2.1", "Subgroup", "Innehav"), "2"), (desk.Figure("2.1", "Count", "Eget bruk"), "11")]),
            ("2.1", [(desk.Figure("2.1", "Count", "Innehav"), "19"),
                (desk.Figure("2.1", "Subgroup", "Innehav"), "13"), (Of("SuspicionsStatedAs"), "ar")]),
            ("2.1", [(desk.Figure("2.1", "Subgroup", "Innehav"), "25")]),
            ("1.2", [(desk.Figure("1.2", "Percentage", "Nöjda"), "72,5"), (desk.Figure("1.2", "Mark", "Nöjda"), "cirka")]),
            ("1.2", [(desk.Figure("1.2", "Percentage", "Nöjda"), "172")]),
            ("1.2", [(desk.Figure("1.2", "Percentage", "Nöjda"), "80"), (desk.Figure("1.2", "IsFulfilled", "Kontoret öppet"), "ja")]),
            ("1.2", [(desk.Figure("1.2", "Count", "Besök"), "12"), (desk.Figure("1.2", "Subgroup", "Besök"), "2")]),
            ("1.2", [(desk.Figure("1.2", "Count", "Besök"), "0"), (desk.Figure("1.2", "Subgroup", "Besök"), "")]),
            ("1.2", [(desk.Figure("1.2", "Count", "Väntetid"), "6")]),
            ("1.2", [(desk.Text("1.2"), "Med egna ord.")]),
        ];

        foreach (var (label, fields) in steps)
        {
            await desk.Open();
            var before = Outputs(desk.Page.Document, desk.IdOf(label));

            var typed = Outputs(await Typed(desk, label, HttpStatusCode.OK, fields), desk.IdOf(label));

            Assert.NotEmpty(typed);
            Assert.NotEqual(before, typed);
            await desk.Save(fields);
            Assert.Equal(Outputs(desk.Page.Document, desk.IdOf(label)), typed);
        }
    }

    [Fact]
    public async Task The_answer_is_the_sentence_and_the_sum_and_nothing_is_saved()
    {
        var desk = await DeskInTertialTwo();

        var answer = await Typed(desk, "2.2", HttpStatusCode.OK, (desk.Figure("2.2"), "5"), (desk.Figure("2.2", "StatedAs"), "ar"));

        var said = Page.Folded(answer.Body!.TextContent);
        Assert.Contains("Genomfört sammanlagt fem riktade insatser under 2021.", said, StringComparison.Ordinal);
        Assert.Contains("Hittills i år: 5 av minst 15", said, StringComparison.Ordinal);
        Assert.False(await _fixture.InDatabase(db => db.ActivityReports.AnyAsync(report => report.Tertial == new Tertial(2021, 2))));
    }

    [Fact]
    public async Task Nobody_is_answered_about_what_they_may_not_report()
    {
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();

        await Typed(desk, "2.3", HttpStatusCode.Forbidden, ($"Reports[{desk.IdOf("2.3")}].Text", "Kommunens."));
        await Typed(desk, "2.2", HttpStatusCode.Conflict, ("Tertial", "20203"));
        await Typed(desk, "2.2", HttpStatusCode.BadRequest, ("__RequestVerificationToken", null));
        await desk.Submit("2.4", (desk.Text("2.4"), "Klart."), (desk.Status("2.4"), "Ongoing"));
        await Typed(desk, "2.4", HttpStatusCode.Conflict, ($"Reports[{desk.IdOf("2.4")}].Text", "Inskickad."));
        Assert.Equal("Klart.", (await desk.Stored("2.4"))!.Text);
    }

    /// <summary>Asks as the script does: the form as it stands, with some fields typed.</summary>
    private static async Task<IHtmlDocument> Typed(
        EntryDesk desk, string label, HttpStatusCode status, params (string Name, string? Value)[] fields)
    {
        var values = FormValues.Of((IHtmlFormElement)desk.Page.Document.GetElementById("inmatning")!);
        foreach (var (name, value) in fields)
            values.Set(name, value);
        var response = await desk.Visitor.Client.PostAsync($"/inmatning/skrivet/{desk.IdOf(label)}", values.AsMultipart());
        Assert.Equal(status, response.StatusCode);
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
    }

    private static Dictionary<string, string> Outputs(IDocument page, int activityId) => page.GetElementById($"r{activityId}")!
        .QuerySelectorAll("[data-output]").ToDictionary(output => output.Id!, output => Page.Folded(output.OuterHtml));

    /// <summary>Tertial 1 2021 is reported, and tertial 2 open: there is something to be "sammanlagt" with.</summary>
    private async Task<EntryDesk> DeskInTertialTwo()
    {
        await _fixture.InDatabase(db => db.ActivityReports.Where(report => report.Tertial == new Tertial(2020, 3))
            .ExecuteUpdateAsync(report =>
                report.SetProperty(one => one.Tertial, new Tertial(2021, 1)).SetProperty(one => one.Status, ActivityStatus.Ongoing)));
        // What tertial 3 stated as the total of 2020 is stated as the tertial's own.
        await _fixture.InDatabase(db => db.Set<MeasureValue>()
            .Where(value => value.StatedAs == StatedAs.YearTotal
                && db.ActivityReports.Any(report => report.Id == value.ActivityReportId && report.Tertial == new Tertial(2021, 1)))
            .ExecuteUpdateAsync(value => value.SetProperty(one => one.Figure.Count, one => one.Figure.Count - one.EarlierCount)
                .SetProperty(one => one.Figure.Subgroup, one => one.Figure.Subgroup - one.EarlierSubgroup)
                .SetProperty(one => one.StatedAs, StatedAs.OwnTertial)));
        await _fixture.InDatabase(db => db.Rounds.Where(round => round.Tertial == new Tertial(2021, 1)).ExecuteDeleteAsync());
        await _fixture.InDatabase(db => db.Rounds.Where(round => round.Tertial == new Tertial(2021, 2))
            .ExecuteUpdateAsync(round => round.SetProperty(one => one.OpensOn, new DateOnly(2021, 5, 1))));
        await _fixture.InDatabase(async db =>
        {
            var activity = await db.Activities.Include(one => one.Measures).SingleAsync(one => one.Number == 2 && one.Promise!.Number == 1);
            activity.MeasuredBy(
                new Measure(1, "Nöjda", new MeasureUnit("procent", "procent", GrammaticalGender.Common), MeasureKind.Percentage)
                {
                    Goal = new Goal(GoalComparison.AtLeast, 80, GoalSpan.Year, Baseline: 70),
                },
                new Measure(2, "Kontoret öppet", new MeasureUnit("svar", "svar", GrammaticalGender.Neuter), MeasureKind.YesNo)
                {
                    Goal = new Goal(GoalComparison.AtLeast, 1, GoalSpan.Year),
                },
                new Measure(3, "Besök", new MeasureUnit("besök", "besök", GrammaticalGender.Neuter), MeasureKind.Count)
                {
                    SubgroupLabel = "kvällstid",
                    Goal = new Goal(GoalComparison.AtLeast, 10, GoalSpan.Tertial, SubgroupShare: 20),
                },
                new Measure(4, "Väntetid", new MeasureUnit("vecka", "veckor", GrammaticalGender.Common),
                    MeasureKind.Count)
                { Accumulation = Accumulation.Latest });
            return await db.SaveChangesAsync();
        });
        var desk = await EntryDesk.OfPolice(_fixture);
        await desk.Open();
        return desk;
    }
}
