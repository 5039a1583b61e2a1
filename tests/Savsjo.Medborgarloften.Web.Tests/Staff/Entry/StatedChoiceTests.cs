using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Staff.Counts;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

/// <summary>What a figure may be the number of: a total is offered where it is another than the tertial's own.</summary>
public sealed class StatedChoiceTests(WebFixture app) : IClassFixture<WebFixture>
{
    private readonly WebFixture _app = app.AsNew();

    [Fact]
    public async Task A_total_that_is_the_tertials_own_number_is_not_offered_and_one_that_is_stored_stays()
    {
        var year = new PoliceYear(_app);
        await year.Begin(Agreement.Of("Löften 2022-2023", "2022-01-01", "2023-12-31").Promising(1, "Det ska vara tryggt.")
            .Doing("Turer", "Polisen ska göra turer.", "Polisen").Counting("Turer", "tur", "turer"));
        year.At("2022-05-10");
        Assert.Empty(await Offered());
        await year.Report("2022-05-10", new Typed("1.1", "5"));
        year.At("2022-09-10");
        Assert.Equal(["tertial", "ar", "period"], await Offered());
        await year.Report("2022-09-10", new Typed("1.1", "9", Stated: "ar"));
        await year.Report("2023-01-10", new Typed("1.1", "4"));
        year.At("2023-05-10");
        Assert.Equal(["tertial", "period"], await Offered());
        await year.Write("", new Typed("1.1", "17", Stated: "period"));
        Assert.Equal(["tertial", "period"], await Offered());
        await year.Write("", new Typed("1.1", "20", Stated: "ar"));

        Assert.Equal(["tertial", "ar", "period"], await Offered());
        Assert.True(await _app.InDatabase(db => db.ActivityReports.SelectMany(report => report.Values)
            .AnyAsync(value => value.Figure.Count == 20 && value.StatedAs == StatedAs.YearTotal)));
    }

    private async Task<IEnumerable<string>> Offered()
    {
        var police = await EntryDesk.OfPolice(_app);
        var page = await police.Open();
        return page.Document.QuerySelectorAll<IHtmlInputElement>("fieldset.mode input[type=radio]")
            .Where(radio => radio.Name == police.Figure("1.1", "StatedAs")).Select(radio => radio.Value);
    }
}
