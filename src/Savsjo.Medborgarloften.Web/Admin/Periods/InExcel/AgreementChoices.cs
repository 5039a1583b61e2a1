using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Offences;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Admin.Periods.Activities;
using Savsjo.Medborgarloften.Web.Admin.Periods.Measures;
using Savsjo.Medborgarloften.Web.Admin.Periods.Table;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.InExcel;

/// <summary>Det som kan väljas i bladet: the choices of the table, by the words that stand in their cells.</summary>
/// <param name="period">Whose tertials an activity can have.</param>
/// <param name="offences">All of the list; those that are no longer counted can be told, and not chosen.</param>
public sealed class AgreementChoices(PromisePeriod period, IReadOnlyList<Offence> offences)
{
    private const int FewEnoughToTell = 14;

    private readonly Dictionary<string, IReadOnlyList<FieldChoice>> _choices = new()
    {
        [nameof(ActivityRow.ReportedBy)] = [.. ActivityPage.Reporters.Where(IsChoice)],
        [nameof(ActivityRow.First)] = Tertials(period),
        [nameof(ActivityRow.Last)] = Tertials(period),
        [nameof(TableMeasure.What)] = [.. TableChoices.WhatIsMeasured(offences.Where(one => !one.IsRetired)).Where(IsChoice)],
        [nameof(TableMeasure.Gender)] = [.. TableChoices.Genders.Where(IsChoice)],
        [nameof(TableMeasure.SubgroupsExcludeEachOther)] = [.. TableChoices.Overlaps.Where(IsChoice)],
        [nameof(TableMeasure.Comparison)] = [.. MeasureChoices.Comparisons.Where(IsChoice).Where(HasNoColumn)],
        [nameof(TableMeasure.Span)] = [.. TableChoices.Spans.Where(IsChoice)],
        [nameof(TableMeasure.Part)] = [.. TableChoices.Parts.Where(IsChoice)],
    };

    /// <summary>The words to choose among; none where a cell is written in.</summary>
    public IReadOnlyList<string> WordsOf(AgreementColumn column) => [.. Of(column).Select(one => one.Words)];

    /// <summary>"Antal, summa" of "Count": how a cell tells what a form holds.</summary>
    public string Told(AgreementColumn column, string? held) =>
        string.IsNullOrEmpty(held) ? ""
        : Of(column).Count == 0 ? held
        : Of(column).FirstOrDefault(one => one.Value == held)?.Words
            ?? TableChoices.WhatIsMeasured(offences).FirstOrDefault(one => one.Value == held)?.Words ?? "";

    /// <summary>What a form holds of what stands in a cell; null where nothing of it can be chosen.</summary>
    public string? Held(AgreementColumn column, string cell)
    {
        var choices = Of(column);
        if (choices.Count == 0)
            return cell;
        bool Is(string word) => word.Equals(cell.Trim(), StringComparison.OrdinalIgnoreCase);
        return choices.FirstOrDefault(one => Is(one.Words) || Is(one.Value))?.Value
            ?? (choices.Where(one => one.Words.StartsWith(cell.Trim(), StringComparison.OrdinalIgnoreCase)).ToList() is [var only]
                ? only.Value : null);
    }

    /// <summary>What to do where a cell says nothing that can be chosen.</summary>
    public string Refusal(AgreementColumn column) => Of(column) is { Count: <= FewEnoughToTell } few
        ? $"Välj något av {SwedishText.List([.. few.Select(one => $"”{one.Words}”")])}."
        : "Välj något i listan.";

    private IReadOnlyList<FieldChoice> Of(AgreementColumn column) => _choices.GetValueOrDefault(column.Input, []);

    private static bool IsChoice(FieldChoice one) => one.Value.Length > 0;

    /// <summary>A goal of a number has a column of its own.</summary>
    private static bool HasNoColumn(FieldChoice one) => AgreementColumns.All.All(column => $"{column.Comparison}" != one.Value);

    private static IReadOnlyList<FieldChoice> Tertials(PromisePeriod period) =>
    [
        .. period.Tertials.Select(one => new FieldChoice(ActivityForm.Value(one), SwedishText.Capitalised(one.Name))),
    ];
}
