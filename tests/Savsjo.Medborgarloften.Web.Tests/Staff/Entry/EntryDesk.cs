using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

/// <summary>Somebody at /inmatning, who calls activities by their labels ("2.2") and measures by their names.</summary>
internal sealed class EntryDesk
{
    private static readonly Tertial OpenTertial = new(2021, 1);
    private readonly WebFixture _fixture;
    private readonly Dictionary<string, Activity> _activities;

    private EntryDesk(WebFixture fixture, Visitor visitor, Dictionary<string, Activity> activities)
    {
        _fixture = fixture;
        Visitor = visitor;
        _activities = activities;
    }

    public Visitor Visitor { get; }

    public Page Page => Visitor.Page;

    public static Task<EntryDesk> OfPolice(WebFixture fixture) => Of(fixture, Role.PoliceCoordinator);

    public static Task<EntryDesk> OfMunicipality(WebFixture fixture) => Of(fixture, Role.MunicipalOfficial);

    public Task<Page> Open() => Visitor.Get("/inmatning");

    public Task<Page> Save(params (string Name, string? Value)[] fields) => Visitor.Submit("Spara", fields);

    /// <summary>Sends in a report; where something in it has to be looked at first, having looked.</summary>
    public Task<Page> Submit(string label, params (string Name, string? Value)[] fields) => Sent($"Skicka in {label}", fields);

    /// <summary>Sends in all that is begun, having looked where that is asked for.</summary>
    public Task<Page> SubmitAll(params (string Name, string? Value)[] fields) => Sent("skicka", fields);

    private async Task<Page> Sent(string button, (string Name, string? Value)[] fields)
    {
        var page = await Visitor.Submit(button, fields);
        if (!page.Address.Contains("/skicka-in", StringComparison.Ordinal))
            return page;
        const string several = "Skicka in de ikryssade";
        return await Visitor.Submit(page.Text.Contains(several, StringComparison.Ordinal) ? several : "Skicka in rapporten");
    }

    public int IdOf(string label) => _activities[label].Id;

    /// <summary>The panel of an activity, as a person reads it.</summary>
    public string Panel(string label) =>
        Testing.Page.Folded(Page.Document.GetElementById($"r{IdOf(label)}")?.TextContent
            ?? throw new InvalidOperationException($"{label} has no panel."));

    public bool HasPanel(string label) => Page.Document.GetElementById($"r{IdOf(label)}") is not null;

    /// <summary>The message beside a field.</summary>
    public string ErrorBeside(string name)
    {
        var id = Page.Field(name).GetAttribute("id");
        return Testing.Page.Folded(Page.Document.GetElementById($"{id}-fel")?.TextContent ?? "");
    }

    public string Status(string label) => $"Reports[{Key(label)}].Status";

    public string Text(string label) => $"Reports[{Key(label)}].Text";

    public string Choice(string label, string field) => $"Reports[{Key(label)}].Choices[{field}]";

    /// <summary>The only measure's field, or the named one's.</summary>
    public string Figure(string label, string field = "Count", string? measure = null) =>
        $"Reports[{Key(label)}].Measures[{MeasureKey(label, measure)}].{field}";

    /// <summary>Why the goal of the only measure, or of the named one, was not reached.</summary>
    public string Reason(string label, string? measure = null) => Figure(label, "Reason", measure);

    /// <summary>The same reason in every field of an activity that asks why a goal was not reached.</summary>
    public IEnumerable<(string Name, string? Value)> Reasons(string label, string reason) =>
        Page.Document.GetElementById($"r{Key(label)}")?.QuerySelectorAll("textarea")
            .Select(field => field.GetAttribute("name") ?? "").Where(name => name.EndsWith(".Reason", StringComparison.Ordinal))
            .Select(name => (name, (string?)reason)) ?? [];

    public string MeasureKey(string label, string? measure = null) =>
        _activities[label].Measures.Single(one => measure is null || one.Name == measure).Id.ToString(CultureInfo.InvariantCulture);

    /// <summary>The round's report as it is stored; null when there is none.</summary>
    public Task<ActivityReport?> Stored(string label) => _fixture.InDatabase(db => db.ActivityReports
        .Include(report => report.Values)
        .SingleOrDefaultAsync(report => report.ActivityId == IdOf(label) && report.Tertial == OpenTertial));

    private static async Task<EntryDesk> Of(WebFixture fixture, string role)
    {
        var activities = await fixture.InDatabase(db => db.Activities
            .Include(activity => activity.Promise).Include(activity => activity.Measures).ToListAsync());
        // A later period begins its numbers anew.
        return new(fixture, await fixture.SignedIn(role), activities.GroupBy(activity => activity.Label)
            .ToDictionary(group => group.Key, group => group.MaxBy(activity => activity.Id)!));
    }

    private string Key(string label) => IdOf(label).ToString(CultureInfo.InvariantCulture);
}
