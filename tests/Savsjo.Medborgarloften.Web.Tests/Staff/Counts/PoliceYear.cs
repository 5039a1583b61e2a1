using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Counts;

/// <summary>What is typed for one activity, with its label: "1.2".</summary>
internal sealed record Typed(
    string Label, string? Count = null, string Status = "Ongoing", string? Stated = null, string? Text = null, string? Measure = null,
    string? Reason = null);

/// <summary>An agreement of the police alone, lived through in forms: reported, reviewed, published, replaced, corrected.</summary>
internal sealed class PoliceYear(WebFixture app)
{
    private string _period = "";

    /// <param name="followUps">The fields of the form that says which tertials are followed up together; none for each by itself.</param>
    public async Task Begin(Agreement agreement, string day = "2021-12-20", params (string, string?)[] followUps)
    {
        await app.InDatabase(db => db.Rounds.Where(round => round.Published == null).ExecuteDeleteAsync());
        At(day);
        var administrator = await app.SignedIn(Role.Administrator);
        var period = await agreement.EnteredBy(administrator);
        if (followUps.Length > 0)
        {
            await administrator.Get($"{period.Address}/uppfoljningar");
            (await administrator.Submit("Spara", followUps)).ShouldSay("Uppföljningarna är valda.");
        }

        await period.TakeIntoUse();
        _period = period.Address;
    }

    public void At(string day) =>
        app.Clock.SetUtcNow(new(DateOnly.Parse(day, CultureInfo.InvariantCulture), new TimeOnly(8, 0), TimeSpan.Zero));

    /// <summary>A form of the administrator's on an activity: "ersatt", "sla-ihop".</summary>
    public async Task<Page> Administer(string label, string form, string button, params (string, string?)[] fields)
    {
        var administrator = await app.SignedIn(Role.Administrator);
        await administrator.Get($"{_period}/aktiviteter/{(await EntryDesk.OfPolice(app)).IdOf(label)}/{form}");
        var page = await administrator.Submit(button, fields);
        Assert.Empty(page.Errors);
        return page;
    }

    /// <summary>Written, sent in, approved and published.</summary>
    public async Task Report(string day, params Typed[] reports)
    {
        At(day);
        await SendIn("", reports);
        await Approve("");
        await Publish("");
    }

    /// <summary>Opens a correction of some activities.</summary>
    /// <param name="place">"/2022/tertial-1".</param>
    public async Task OpenCorrection(string place, params string[] labels)
    {
        var official = await app.SignedIn(Role.MunicipalOfficial);
        await official.Get("/rattelser" + place);
        foreach (var box in official.Page.Document.QuerySelectorAll(".correctable"))
            if (labels.Contains(box.QuerySelector("b")?.TextContent.Trim()))
                ((IHtmlInputElement)box.QuerySelector("input")!).IsChecked = true;
        Assert.Empty((await official.Submit("Öppna för rättelse", ("skal", "Fel räknat."))).Errors);
    }

    public async Task Correct(string place, params Typed[] reports)
    {
        await OpenCorrection(place, [.. reports.Select(report => report.Label).Distinct()]);
        await SendIn(place, reports);
        await Approve(place);
        await Publish(place);
    }

    /// <summary>Writes and sends in each. What is asked for on the way is in the page that is given back.</summary>
    public async Task<EntryDesk> SendIn(string place, params Typed[] reports)
    {
        var police = await Write(place, reports);
        foreach (var label in reports.Select(report => report.Label).Distinct())
        {
            var reason = reports.First(report => report.Label == label).Reason;
            Assert.Empty((await police.Submit(label, reason is null ? [] : [.. police.Reasons(label, reason)])).Errors);
        }

        return police;
    }

    public async Task<EntryDesk> Write(string place, params Typed[] reports)
    {
        var police = await EntryDesk.OfPolice(app);
        await police.Visitor.Get("/inmatning" + place);
        List<(string, string?)> fields = [];
        foreach (var report in reports)
        {
            fields.Add((police.Status(report.Label), report.Status));
            if (report.Count is not null)
                fields.Add((police.Figure(report.Label, "Count", report.Measure), report.Count));
            if (report.Stated is not null)
                fields.Add((police.Figure(report.Label, "StatedAs", report.Measure), report.Stated));
            if (report.Text is not null)
                fields.Add((police.Text(report.Label), report.Text));
        }

        Assert.Empty((await police.Save([.. fields])).Errors);
        return police;
    }

    public async Task<Page> Approve(string place)
    {
        var reviewer = await app.SignedIn(Role.Reviewer);
        var page = await reviewer.Get("/granskning" + place);
        while (reviewer.Page.Document.QuerySelectorAll("button").FirstOrDefault(IsApproval) is { } approve)
            Assert.Empty((await reviewer.Submit(approve.TextContent.Trim())).Errors);
        return page;
    }

    /// <summary>Gives the check-list as it was before everything in it was ticked.</summary>
    public async Task<Page> Publish(string place)
    {
        var official = await app.SignedIn(Role.MunicipalOfficial);
        var checkList = await official.Get("/publicering" + place);
        foreach (var box in checkList.Document.QuerySelectorAll<IHtmlInputElement>("input[name=kontrollerat], input[name=utan]"))
            box.IsChecked = true;
        var page = await official.Submit(place.Length == 0 ? "Publicera uppföljningen" : "Publicera rättelsen", ("sett", "true"));
        Assert.Empty(page.Errors);
        page.ShouldHaveStatus(HttpStatusCode.OK);
        return checkList;
    }

    /// <summary>"/uppfoljning/2022/tertial-3", as the public reads it.</summary>
    public Task<Page> Read(string tertial) => app.Visitor().Get($"/uppfoljning{tertial}");

    /// <summary>An activity's row there, folded.</summary>
    public async Task<string> Row(string tertial, string label)
    {
        var page = await Read(tertial);
        var row = page.Document.QuerySelectorAll("main article, main tr, main section")
            .Where(one => Page.Folded(one.TextContent).StartsWith(label + " ", StringComparison.Ordinal)).ToList();
        return string.Join(" | ", row.Select(one => Page.Folded(one.TextContent)));
    }

    private static bool IsApproval(IElement button) =>
        button.TextContent.StartsWith("Godkänn ", StringComparison.Ordinal) && char.IsDigit(button.TextContent[8]);
}
