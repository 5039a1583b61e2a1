using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Admin.Periods.Table;
using Savsjo.Medborgarloften.Web.Outcomes;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.InExcel;

/// <summary>Det lästa bladet: the table that it fills, and what whoever chose it should know before anything is saved.</summary>
/// <param name="FileName">"loften.xlsx".</param>
/// <param name="Table">Filled in, with the cells that its inputs came from.</param>
/// <param name="Faults">What has to be mended: beside an input where there is one.</param>
/// <param name="Remarks">What was left out, and why; whole sentences.</param>
public sealed record ReadAgreement(
    string FileName, FilledTable Table, IReadOnlyList<RuleViolation> Faults, IReadOnlyList<string> Remarks)
{
    private static readonly string[] Numbers =
        [nameof(TableMeasure.Number), nameof(TableMeasure.Baseline), nameof(TableMeasure.SubgroupShare)];

    public TableForm Form => Table.Form;

    /// <summary>"Två löften, 300 aktiviteter och 412 mått är lästa ur loften.xlsx."</summary>
    public string Sentence
    {
        get
        {
            // Empty rows are there to write in, and came from no file.
            var promises = Form.Promises.Count(one => one is { IsNew: true, IsEmpty: false });
            var rows = Form.Promises.SelectMany(one => one.Activities).Where(row => !row.IsEmpty).ToList();
            var (activities, measures) = (rows.Count, rows.Sum(row => row.Measures.Count(one => !one.IsEmpty)));
            string[] parts =
            [
                .. promises > 0 ? [$"{promises} {(promises == 1 ? "löfte" : "löften")}"] : Array.Empty<string>(),
                .. activities > 0 ? [$"{activities} {(activities == 1 ? "aktivitet" : "aktiviteter")}"] : Array.Empty<string>(),
                .. measures > 0 ? [$"{measures} mått"] : Array.Empty<string>(),
            ];
            return parts.Length == 0 ? $"Inget nytt är läst ur {FileName}."
                : $"{SwedishText.List(parts)} är {(promises + activities + measures == 1 ? "läst" : "lästa")} ur {FileName}.";
        }
    }

    /// <summary>"Skriv 15." of "femton"; else what the rule says.</summary>
    public string MessageOf(RuleViolation fault) => fault.Field is FormInput input && IsNumber(input.Name)
        && Table.CellOf(input.Name) is { Text.Length: > 0 } cell && SwedishNumbers.Spelled(cell.Text) is { } number
            ? $"Skriv {number}."
            : fault.Message;

    /// <summary>"Rad 14, Minst: ”femton”. ": where in the sheet an input was filled from; empty where it was from none.</summary>
    public string PlaceOf(string? input) => input is not null && Table.CellOf(input) is var (column, text, row)
        ? $"Rad {row}, {column.Head}: {(text.Length > 0 ? $"”{SheetQuote.Of(text)}”. " : "")}"
        : "";

    private static bool IsNumber(string name) => Numbers.Any(number => name.EndsWith($".{number}", StringComparison.Ordinal));
}
