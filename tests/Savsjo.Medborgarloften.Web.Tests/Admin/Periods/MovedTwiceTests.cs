using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Admin.Periods.Measures;

namespace Savsjo.Medborgarloften.Web.Tests.Admin.Periods;

/// <summary>"Flytta ner" is pressed twice, or by somebody who saw another order than the one that is there.</summary>
public class MovedTwiceTests(WebFixture app) : IClassFixture<WebFixture>
{
    private readonly WebFixture _app = app.AsNew();

    public static TheoryData<string> Kinds => ["brottstyp", "mått", "löfte", "aktivitet"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Pressed_twice_it_moves_one_step_and_both_answers_say_the_same(string kind)
    {
        var list = await ListOf(kind);
        var admin = await _app.SignedIn(Role.Administrator);
        var page = await admin.Get(list.Address);
        var said = new List<string>();
        for (var times = 0; times < 2; times++)
        {
            admin.TurnBackTo(page);
            said.Add((await admin.Submit(list.Button)).ShouldHaveStatus(HttpStatusCode.OK).StatusMessage);
        }

        Assert.Equal(said[0], said[1]);
        Assert.Equal(["två", "ett", "tre", "fyra"], await list.Order());
        Assert.Equal(1, await Moves());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Ten_at_once_move_one_step_and_the_log_tells_of_it_once(string kind)
    {
        var list = await ListOf(kind);
        var people = await Task.WhenAll(Enumerable.Range(0, 10).Select(async _ =>
        {
            var admin = await _app.SignedIn(Role.Administrator);
            await admin.Get(list.Address);
            return admin;
        }));

        var answers = await Task.WhenAll(people.Select(admin => admin.Submit(list.Button)));

        Assert.All(answers, answer => Assert.Contains(answer.Status, new[] { HttpStatusCode.OK, HttpStatusCode.Conflict }));
        Assert.Equal(["två", "ett", "tre", "fyra"], await list.Order());
        Assert.Equal(1, await Moves());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Whoever_saw_an_order_that_somebody_has_changed_since_is_told_and_sees_the_one_that_is_there(string kind)
    {
        var list = await ListOf(kind);
        var (first, second) = (await _app.SignedIn(Role.Administrator), await _app.SignedIn(Role.Administrator));
        await first.Get(list.Address);
        await second.Get(list.Address);
        await second.Submit(list.LastButton);

        (await first.Submit(list.Button)).ShouldHaveStatus(HttpStatusCode.Conflict)
            .ShouldSay("Någon annan har just ändrat listan. Så här är den nu. Flytta igen om det fortfarande behövs.");
        Assert.Equal(["ett", "två", "fyra", "tre"], await list.Order());
        (await first.Submit(list.Button)).ShouldHaveStatus(HttpStatusCode.OK);
        Assert.Equal(["två", "ett", "fyra", "tre"], await list.Order());
    }

    [Fact]
    public async Task Activities_that_were_dragged_twice_are_ordered_once_and_not_over_what_somebody_else_has_ordered_since()
    {
        var list = await ListOf("aktivitet");
        var (first, second) = (await _app.SignedIn(Role.Administrator), await _app.SignedIn(Role.Administrator));
        var page = await first.Get(list.Address);
        await second.Get(list.Address);
        var ids = FormValues.Of(page.Button("Flytta ner 1.1").Form!).All.Single(field => field.Key == "Seen").Value.Split(',');
        foreach (var _ in new[] { 1, 2 })
            (await Drag(first, page, [ids[3], .. ids[..3]])).ShouldHaveStatus(HttpStatusCode.OK).ShouldSay("Ordningen är sparad.");

        (await Drag(second, second.Page, [ids[1], ids[0], ids[2], ids[3]])).ShouldHaveStatus(HttpStatusCode.Conflict)
            .ShouldSay("Någon annan har just ändrat listan.");
        Assert.Equal(["fyra", "ett", "två", "tre"], await list.Order());
        Assert.Equal(1, await Moves());
    }

    private static Task<Page> Drag(Visitor visitor, Page page, string[] ids)
    {
        var button = page.Button("Flytta ner 1.1");
        var fields = FormValues.Of(button.Form!);
        foreach (var id in ids)
            fields.Add("ids", id);
        return visitor.Send(new(HttpMethod.Post, button.Form!.GetAttribute("action")) { Content = fields.AsContent() });
    }

    private Task<int> Moves() => _app.InDatabase(db => db.AuditEntries.CountAsync(entry =>
        entry.Deed == AuditDeed.OffenceMoved || entry.Deed == AuditDeed.MeasureMoved
        || entry.Subject.Contains("ordning")));

    private Task<MovingList> ListOf(string kind) => kind switch
    {
        "brottstyp" => Offences(),
        "mått" => Measures(),
        "löfte" => Promises(),
        _ => Activities(),
    };

    /// <summary>The first four of five.</summary>
    private async Task<MovingList> Offences()
    {
        string[] words = ["ett", "två", "tre", "fyra"];
        var names = await _app.InDatabase(db => db.Offences.OrderBy(one => one.Order).Select(one => one.Name).ToListAsync());
        return new("/admin/brottstyper", $"Flytta ner {names[0]}", $"Flytta ner {names[2]}", async () =>
            [.. (await Names(db => db.Offences.OrderBy(one => one.Order).Select(one => one.Name).Take(4)))
                .Select(name => words[names.FindIndex(one => Small(one) == name)])]);
    }

    private async Task<MovingList> Measures()
    {
        var desk = await MeasureDesk.At(_app, "2.3");
        foreach (var name in new[] { "Ett", "Två", "Tre", "Fyra" })
            (await desk.Add(("Name", name), ("Singular", "sak"), ("Plural", "saker"))).ShouldSay("är tillagt");
        return new(desk.Address, "Flytta ner Ett", "Flytta ner Tre", async () => [.. (await desk.Stored()).Select(one => Small(one.Name))]);
    }

    private async Task<MovingList> Promises()
    {
        var (admin, period) = await Draft();
        foreach (var name in new[] { "ett", "två", "tre", "fyra" })
        {
            await admin.Get($"{period}/loften/nytt");
            await admin.Submit("Spara löftet", ("Text", name));
        }

        return new(period, "Flytta ner löfte 1", "Flytta ner löfte 3", () => Names(db =>
            db.PromisePeriods.Where(one => one.Title == "Utkastet").SelectMany(one => one.Promises).OrderBy(one => one.Number)
                .Select(one => one.Text)));
    }

    private async Task<MovingList> Activities()
    {
        var (admin, period) = await Draft();
        await admin.Get($"{period}/loften/nytt");
        await admin.Submit("Spara löftet", ("Text", "Tryggt"));
        await admin.Get(admin.Page.Link("Klistra in flera aktiviteter för löfte 1").GetAttribute("href")!);
        await admin.Submit("Spara aktiviteterna", ("Lines", "ett\ntvå\ntre\nfyra"));
        return new(period, "Flytta ner 1.1", "Flytta ner 1.3", () => Names(db =>
            db.Activities.Where(one => one.Promise!.Text == "Tryggt").OrderBy(one => one.Number).Select(one => one.Text)));
    }

    private async Task<(Visitor Admin, string Period)> Draft()
    {
        var admin = await _app.SignedIn(Role.Administrator);
        await admin.Get("/admin/loftesperioder/ny");
        await admin.Submit(
            "Skapa utkastet", ("Title", "Utkastet"), ("FirstDay", "2031-01-01"), ("LastDay", "2031-12-31"), ("CopyFrom", ""));
        return (admin, admin.Page.Address);
    }

    private async Task<IReadOnlyList<string>> Names(Func<Data.AppDbContext, IQueryable<string>> names) =>
        [.. (await _app.InDatabase(db => names(db).ToListAsync())).Select(Small)];

    private static string Small(string name) => name.ToLowerInvariant();

    /// <param name="Button">What moves the first of four a step down.</param>
    /// <param name="LastButton">What moves the third.</param>
    /// <param name="Order">As it is in the database.</param>
    private sealed record MovingList(string Address, string Button, string LastButton, Func<Task<IReadOnlyList<string>>> Order);
}
