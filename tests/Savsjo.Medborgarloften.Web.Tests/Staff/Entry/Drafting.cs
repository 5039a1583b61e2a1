using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

/// <summary>Asks as the script does while somebody types, and reads its answer.</summary>
internal static class Drafting
{
    public static async Task<EntryDesk> AtTheDesk(WebFixture fixture)
    {
        var desk = await EntryDesk.OfPolice(fixture);
        await desk.Open();
        return desk;
    }

    /// <summary>What the log has of a report of the open tertial, in its order.</summary>
    public static async Task<List<AuditEntry>> Logged(WebFixture fixture, EntryDesk desk, string label)
    {
        var id = desk.IdOf(label);
        return await fixture.InDatabase(db => db.AuditEntries.AsNoTracking()
            .Where(entry => entry.ActivityId == id && entry.Tertial == new Domain.Tertial(2021, 1))
            .OrderBy(entry => entry.Sequence).ToListAsync());
    }

    public static string Said(IHtmlDocument answer) => Page.Folded(answer.QuerySelector("[data-said]")!.TextContent);

    /// <summary>What the page's fields are built on after an answer.</summary>
    public static IEnumerable<(string, string?)> Base(IHtmlDocument answer) => answer.QuerySelectorAll("[data-kept] input")
        .OfType<IHtmlInputElement>().Select(input => (input.Name!, (string?)input.Value));

    public static async Task<IHtmlDocument> Draft(EntryDesk desk, params (string Name, string? Value)[] fields) =>
        new HtmlParser().ParseDocument(await Post(desk, HttpStatusCode.OK, fields));

    /// <summary>The form as it stands, with some fields typed.</summary>
    public static async Task<string> Post(EntryDesk desk, HttpStatusCode status, params (string Name, string? Value)[] fields)
    {
        var values = FormValues.Of((IHtmlFormElement)desk.Page.Document.GetElementById("inmatning")!);
        foreach (var (name, value) in fields)
            values.Set(name, value);
        var response = await desk.Visitor.Client.PostAsync("/inmatning/utkast", values.AsMultipart());
        Assert.Equal(status, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }
}
