using System.Globalization;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Web.Admin.Periods.Shared;
using Savsjo.Medborgarloften.Web.Admin.Periods.Table;
using Savsjo.Medborgarloften.Web.Outcomes;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.InExcel;

/// <summary>Tabellen, ifylld ur ett blad: its rows, the cells that they came from, and what no row of the table can hold.</summary>
public sealed class FilledTable
{
    private static readonly AgreementColumn PromiseText = AgreementColumns.At(SheetPart.Promise, nameof(PromiseRows.Text));

    private readonly PromisePeriod _period;
    private readonly AgreementChoices _choices;
    private readonly Dictionary<string, (SheetPart Of, SheetRecord Record)> _records = [];
    private readonly List<RuleViolation> _faults = [];
    private readonly List<string> _remarks = [];
    private int _nextPromise;
    private int _rows;
    private int _measures;

    private FilledTable(PromisePeriod period, AgreementChoices choices, AgreementRecords records)
    {
        (_period, _choices) = (period, choices);
        _nextPromise = records.Promises.Keys.Where(IsNumber).Select(key => int.Parse(key, CultureInfo.InvariantCulture) + 1)
            .Append(period.NextPromiseNumber).Max();
        foreach (var (number, record) in records.Promises)
            Add(number, record);
    }

    public TableForm Form { get; } = new();

    /// <summary>Cells that say nothing that can be chosen, each beside its input.</summary>
    public IReadOnlyList<RuleViolation> Faults => _faults;

    /// <summary>What is said of promises that are there, and is not so; whole sentences.</summary>
    public IReadOnlyList<string> Remarks => _remarks;

    /// <summary>Activities that there was no room for, and those measures of the others.</summary>
    public int Left { get; private set; }

    public static FilledTable Of(PromisePeriod period, AgreementChoices choices, AgreementRecords records) => new(period, choices, records);

    /// <summary>The cell that an input of the table came from; null for one that came from none.</summary>
    public (AgreementColumn Column, string Text, int Row)? CellOf(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot > 0 && _records.TryGetValue(name[..dot], out var found) ? found.Record.CellOf(found.Of, name[(dot + 1)..]) : null;
    }

    private void Add(string number, SheetRecord promise)
    {
        var there = _period.Promises.FirstOrDefault(one => $"{one.Number}" == number);
        if (there is not null && promise[PromiseText] is { } text && PastedLine.Clean(text) != there.Text)
            _remarks.Add($"Löfte {number} finns redan med en annan text, och ändras inte härifrån. Det gör du på löftets sida.");
        if (promise.Parts.Count == 0 && (there is not null || number == PromiseRows.Together))
            return;
        var name = InputName.OfPromise(Form.Promises.Count);
        _records[name] = (SheetPart.Promise, promise);
        var cell = Reader(name, promise, SheetPart.Promise);
        var rows = new PromiseRows
        {
            Place = number == PromiseRows.Together ? number : there is null ? PromiseRows.New : $"{there.Id}",
            Text = cell(nameof(PromiseRows.Text)),
            FollowUpHeading = cell(nameof(PromiseRows.FollowUpHeading)),
        };
        if (rows.IsNew)
            // One that has no number is known by its words.
            (rows.Number, rows.Text) = IsNumber(number) || number.Length == 0
                ? (number, rows.Text) : ($"{_nextPromise++}", rows.Text ?? number);
        Form.Promises.Add(rows);
        foreach (var activity in promise.Parts)
            if (_rows < TableLimits.MostRows && _measures + MeasuresOf(activity) <= TableLimits.MostMeasures)
                rows.Activities.Add(Row(InputName.OfActivity(name, rows.Activities.Count), activity));
            else
                Left++;
    }

    private ActivityRow Row(string name, SheetRecord activity)
    {
        (_rows, _measures) = (_rows + 1, _measures + MeasuresOf(activity));
        _records[name] = (SheetPart.Activity, activity);
        var cell = Reader(name, activity, SheetPart.Activity);
        return new()
        {
            Text = cell(nameof(ActivityRow.Text)),
            ShortName = cell(nameof(ActivityRow.ShortName)),
            Purpose = cell(nameof(ActivityRow.Purpose)),
            Parties = cell(nameof(ActivityRow.Parties)),
            ReportedBy = cell(nameof(ActivityRow.ReportedBy)),
            First = cell(nameof(ActivityRow.First)),
            StartReason = cell(nameof(ActivityRow.StartReason)),
            Last = cell(nameof(ActivityRow.Last)),
            EndReason = cell(nameof(ActivityRow.EndReason)),
            Measures = [.. activity.Parts.Select((measure, place) => MeasureRow(InputName.OfMeasure(name, place), measure))],
        };
    }

    private TableMeasure MeasureRow(string name, SheetRecord measure)
    {
        _records[name] = (SheetPart.Measure, measure);
        var cell = Reader(name, measure, SheetPart.Measure);
        return new()
        {
            Name = cell(nameof(TableMeasure.Name)),
            What = cell(nameof(TableMeasure.What)),
            Singular = cell(nameof(TableMeasure.Singular)),
            Plural = cell(nameof(TableMeasure.Plural)),
            Gender = cell(nameof(TableMeasure.Gender)),
            WordBefore = cell(nameof(TableMeasure.WordBefore)),
            SubgroupLabel = cell(nameof(TableMeasure.SubgroupLabel)),
            SubgroupsExcludeEachOther = cell(nameof(TableMeasure.SubgroupsExcludeEachOther)),
            Comparison = GoalOf(name, measure) ?? cell(nameof(TableMeasure.Comparison)),
            Number = cell(nameof(TableMeasure.Number)),
            Span = cell(nameof(TableMeasure.Span)),
            Baseline = cell(nameof(TableMeasure.Baseline)),
            SubgroupShare = cell(nameof(TableMeasure.SubgroupShare)),
            SharedSubgroup = cell(nameof(TableMeasure.SharedSubgroup)),
            Part = cell(nameof(TableMeasure.Part)),
        };
    }

    /// <summary>The table has one to write in for each activity.</summary>
    private static int MeasuresOf(SheetRecord activity) => Math.Max(1, activity.Parts.Count);

    /// <summary>What the goal is, by the column that its number stands in; null where it has none.</summary>
    private string? GoalOf(string name, SheetRecord measure)
    {
        var goals = AgreementColumns.All.Where(column => column.IsGoal && measure[column] is not null).ToList();
        foreach (var more in goals.Skip(1))
            _faults.Add(new(
                $"Ett mått har ett mål. Töm den ena cellen av {goals[0].Head} och {more.Head}, eller skriv två mått.",
                Input(name, nameof(TableMeasure.Comparison))));
        return goals is [{ Comparison: { } comparison }, ..] ? $"{comparison}" : null;
    }

    /// <summary>What an input holds of its cell; where nothing of it can be chosen, nothing, and that is told.</summary>
    private Func<string, string?> Reader(string name, SheetRecord record, SheetPart part) => input =>
    {
        var (column, text, _) = record.CellOf(part, input);
        if (text.Length == 0)
            return null;
        var held = _choices.Held(column, column.IsNumber ? WithoutPercent(text) : text);
        if (held is null)
            _faults.Add(new(_choices.Refusal(column), Input(name, input)));
        return held;
    };

    private static bool IsNumber(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);

    private static FormInput Input(string row, string input) => new(InputName.In(row, input));

    /// <summary>"20 procent", as a cell of shares is read.</summary>
    private static string WithoutPercent(string text) =>
        text.EndsWith("procent", StringComparison.OrdinalIgnoreCase) ? text[..^"procent".Length].Trim() : text;
}
