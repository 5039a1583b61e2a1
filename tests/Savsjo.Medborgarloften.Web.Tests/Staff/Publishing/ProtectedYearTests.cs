using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Testing.SmallCounts;
using Savsjo.Medborgarloften.Web.Tests.Staff.Corrections;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Publishing;

/// <summary>The real year 2020, published with protection from its first tertial on, as its readers get it.</summary>
public sealed class ProtectedYearTests(WebFixture exact) : IClassFixture<WebFixture>
{
    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    public async Task Page_PDF_and_open_figures_agree_and_an_attacker_finds_no_withheld_value(int below)
    {
        using var database = TestDatabase.Empty();
        await using var fixture = new ProtectedFixture(database, below);
        var contents = await Contents(fixture);

        Assert.All(contents, content => Assert.Equal(below, content.SmallCountsBelow));
        foreach (var content in contents)
        {
            await PageAgrees(fixture, content);
            await PdfAgrees(fixture, content);
            await FiguresAgree(fixture, content);
        }

        Assert.Empty(Attack(contents, await Contents(exact), below));
        await NothingIsToldElsewhere(fixture, below);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    public async Task The_attacker_succeeds_when_complementary_suppression_is_switched_off(int below)
    {
        var truth = await Contents(exact);
        var protection = new SmallCountProtection(below) { IsComplementary = false };
        var published = new List<FollowUpReportContent>();
        foreach (var content in truth)
            published.Add(protection.Protect(content, published).Content);

        Assert.NotEmpty(Attack(published, truth, below));
    }

    [Fact]
    public async Task A_correction_keeps_the_decision_and_its_list_of_changes_tells_no_withheld_value()
    {
        using var database = TestDatabase.Empty();
        await using var fixture = new ProtectedFixture(database, below: 3);
        Assert.Empty(await fixture.OpenCorrection(CorrectionDesk.Last, "2.5"));
        await fixture.Correct(CorrectionDesk.Last, "2.5", Role.MunicipalOfficial, CorrectionDesk.Counting(2, ActivityStatus.Done));

        Assert.Empty(await fixture.PublishCorrection(CorrectionDesk.Last));

        var corrected = (await fixture.Versions(CorrectionDesk.Last)).Last().Content;
        Assert.Equal((2, 3), (corrected.Version, corrected.SmallCountsBelow));
        Assert.NotEmpty(corrected.Correction!.Changes);
        Assert.All(corrected.Correction.Changes, line => Assert.DoesNotContain("till 2", line, StringComparison.Ordinal));
        (await fixture.Visitor().Get("/uppfoljning/2020/tertial-3"))
            .ShouldSay(SmallCountNote.Of(corrected)!).ShouldSay(string.Join(" ", corrected.Correction.Changes));
    }

    [Fact]
    public async Task A_protected_number_is_corrected_though_its_own_follow_up_looks_the_same()
    {
        using var database = TestDatabase.Empty();
        await using var fixture = new ProtectedFixture(database, below: 3);
        var met = (await fixture.Stored(CorrectionDesk.First, "2.5"))!.Values.Single().Stated.Figure.Count!.Value;
        Assert.Empty(await fixture.OpenCorrection(CorrectionDesk.First, "2.5"));
        await fixture.Correct(CorrectionDesk.First, "2.5", Role.MunicipalOfficial, CorrectionDesk.Counting(3 - met));

        Assert.Empty(await fixture.PublishCorrection(CorrectionDesk.First));

        var own = (await fixture.Versions(CorrectionDesk.First)).Last().Content;
        Assert.Equal((2, "En skyddad uppgift är rättad."), (own.Version, Assert.Single(own.Correction!.Changes)));
        Assert.Equal("färre än 3", own.Activities.Single(one => one.Label == "2.5").Measures.Single().Figures[0].Wording);
        // The year's total was stated in tertial 3, so it is that tertial's own part that is another.
        Assert.Equal(2, (await fixture.Versions(CorrectionDesk.Last)).Last().Version);
    }

    private static async Task PageAgrees(WebFixture fixture, FollowUpReportContent content)
    {
        var page = await fixture.Visitor().Get($"/uppfoljning/{content.Tertial.Year}/tertial-{content.Tertial.Number}");
        var rows = page.Document.QuerySelectorAll("table.figures tr").Select(row => Page.Folded(row.TextContent)).ToList();
        foreach (var (name, figures) in Rows(content))
            Assert.Contains($"{name} {string.Join(' ', figures.Select(figure => Words(figure)))}", rows);
        page.ShouldSay(SmallCountNote.Of(content)!);
    }

    private static async Task PdfAgrees(WebFixture fixture, FollowUpReportContent content)
    {
        var bytes = await fixture.Visitor().Client.GetByteArrayAsync(
            $"/uppfoljning/{content.Tertial.Year}/tertial-{content.Tertial.Number}/rapport.pdf");
        var text = await PdfText.Of(bytes);
        foreach (var (name, figures) in Rows(content))
            Assert.Contains($"{name} {string.Join(' ', figures.Select(figure => Words(figure)))}", text, StringComparison.Ordinal);
    }

    private static async Task FiguresAgree(WebFixture fixture, FollowUpReportContent content)
    {
        var figures = await fixture.InDatabase(db =>
            db.FollowUpReports.Where(report => report.Tertial == content.Tertial).SelectMany(report => report.Figures).ToListAsync());
        foreach (var activity in content.Activities)
        {
            var cells = activity.Measures
                .SelectMany(measure => measure.Figures.Zip(content.Tertials, (cell, tertial) => (measure.Name, tertial, cell)))
                .Concat(activity.Suspicions is not { } table ? [] : table.Offences
                    .SelectMany(row => row.Figures.Zip(content.Tertials, (cell, tertial) => (Name: row.Offence, tertial, cell))));
            foreach (var (name, tertial, cell) in cells)
            {
                var row = figures.Single(figure => figure.ActivityLabel == activity.Label
                    && figure.MeasureName == name && figure.Tertial == tertial);
                Assert.Equal(cell, row.Figure);
            }
        }
    }

    /// <summary>
    /// 2.5 came to 2 + 1 + 3 = 6 of 4: with k = 5 neither the tertials nor a bar may tell so; the start page and the
    /// promise's page neither.
    /// </summary>
    private static async Task NothingIsToldElsewhere(WebFixture fixture, int below)
    {
        foreach (var address in new[] { "/", "/loften/2", "/uppfoljning/2020/tertial-3" })
        {
            var page = await fixture.Visitor().Get(address);
            Assert.DoesNotContain("Genomfört två", page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Samverkansmöten 2020: tertial 1", page.Html, StringComparison.Ordinal);
            Assert.DoesNotContain("skyddad uppgift av minst", page.Text, StringComparison.Ordinal);
            if (below == 5)
                Assert.DoesNotContain("Riktade insatser 2020: tertial 1", page.Html, StringComparison.Ordinal);
        }
    }

    private static IReadOnlyList<Breach> Attack(
        IReadOnlyList<FollowUpReportContent> published, IReadOnlyList<FollowUpReportContent> truth, int below) =>
    [
        .. published[^1].Activities.Where(activity => activity.Measures.Count > 0 || activity.Suspicions is not null)
        .Select(activity => activity.Label)
            .SelectMany(label => new Attacker([.. published.Select(content => Only(content, label))])
                .Attack([.. truth.Select(content => Only(content, label))], below)),
    ];

    private static FollowUpReportContent Only(FollowUpReportContent content, string label) => content with
    {
        Promises = [.. content.Promises
            .Select(promise => promise with { Activities = [.. promise.Activities.Where(activity => activity.Label == label)] })],
        CommonActivities = [],
    };

    private static IEnumerable<(string Name, IReadOnlyList<FigureContent> Figures)> Rows(FollowUpReportContent content)
    {
        var table = content.Activities.Select(activity => activity.Suspicions).OfType<SuspicionTable>().Single();
        var hasSum = content.Tertial.Number > 1;
        foreach (var row in table.Offences)
            yield return (row.Offence, [.. row.Figures, .. hasSum ? new[] { row.Year } : []]);
        yield return ("Alla brottstyper", [.. table.Totals, .. hasSum ? new[] { table.YearTotal } : []]);
    }

    /// <summary>"färre än 3 varav skyddad uppgift"; nothing is said of a part of zero.</summary>
    private static string Words(FigureContent figure) =>
        figure.SubgroupWording is { } subgroup && figure.Figure.Count != 0 ? $"{figure.Wording} varav {subgroup}" : figure.Wording;

    private static Task<List<FollowUpReportContent>> Contents(WebFixture fixture) => fixture.InDatabase(db => db.FollowUpReports
        .Where(report => report.Tertial <= new Tertial(2020, 3))
        .OrderBy(report => report.Tertial).Select(report => report.Content).ToListAsync());

    /// <summary>An application whose parties have agreed on a threshold from the beginning.</summary>
    private sealed class ProtectedFixture(TestDatabase database, int below) : WebFixture(database)
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("SmallCounts:Threshold", below.ToString(SwedishText.Culture));
        }
    }
}
