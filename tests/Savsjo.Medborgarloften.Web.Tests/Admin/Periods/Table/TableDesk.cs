using System.Net;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Admin.Periods.Table;

/// <summary>The administrator at the table of a period: what is typed in its cells, row by row, before it is sent.</summary>
internal sealed class TableDesk(Visitor visitor, string period)
{
    private readonly List<(string, string?)> _cells = [];

    public Visitor Visitor { get; } = visitor;

    public Page Page => Visitor.Page;

    public string Period { get; } = period;

    /// <summary>At an empty draft.</summary>
    public static async Task<TableDesk> AtDraft(WebFixture app, string title, string first, string last)
    {
        var visitor = await app.SignedIn(Role.Administrator);
        await visitor.Get("/admin/loftesperioder/ny");
        await visitor.Submit("Skapa utkastet", ("Title", title), ("FirstDay", first), ("LastDay", last), ("CopyFrom", ""));
        return await At(visitor, visitor.Page.ShouldHaveStatus(HttpStatusCode.OK).Address);
    }

    public static async Task<TableDesk> At(Visitor visitor, string period)
    {
        var desk = new TableDesk(visitor, period);
        (await visitor.Get($"{period}/tabell")).ShouldHaveStatus(HttpStatusCode.OK);
        return desk;
    }

    /// <summary>Cells of one row, or of something in it: "Promises[0]", "Promises[0].Activities[1].Measures[0]".</summary>
    public TableDesk Type(string row, params (string Input, string? Value)[] cells)
    {
        _cells.AddRange(cells.Select(cell => ($"{row}.{cell.Input}", cell.Value)));
        return this;
    }

    public TableDesk Promise(int promise, params (string Input, string? Value)[] cells) => Type($"Promises[{promise}]", cells);

    public TableDesk Activity(int promise, int row, params (string Input, string? Value)[] cells) =>
        Type($"Promises[{promise}].Activities[{row}]", cells);

    public TableDesk Measure(int promise, int row, int measure, params (string Input, string? Value)[] cells) =>
        Type($"Promises[{promise}].Activities[{row}].Measures[{measure}]", cells);

    /// <summary>A count that adds up, with a goal.</summary>
    public TableDesk Count(int promise, int row, string name, string singular, string plural, string least, string span = "Year") =>
        Measure(promise, row, 0, ("What", "Count"), ("Name", name), ("Singular", singular), ("Plural", plural), ("Gender", "Neuter"),
            ("Comparison", "AtLeast"), ("Number", least), ("Span", span));

    public TableDesk YesOrNo(int promise, int row, string name) =>
        Measure(promise, row, 0, ("What", "YesNo"), ("Name", name), ("Comparison", "ja"), ("Span", "Period"));

    public Task<Page> Save(params (string, string?)[] others) => Press("Spara allt", others);

    /// <summary>Sends what has been typed with a button.</summary>
    public async Task<Page> Press(string button, params (string, string?)[] others)
    {
        var page = await Visitor.Submit(button, [.. _cells, .. others]);
        _cells.Clear();
        return page;
    }

    /// <summary>What a cell holds now.</summary>
    public string Value(string row, string input) => Page.Value($"{row}.{input}");
}
