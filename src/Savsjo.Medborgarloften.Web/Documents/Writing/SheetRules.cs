using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Savsjo.Medborgarloften.Web.Documents.Writing;

/// <summary>
/// Reglerna som Excel håller: short lists stand in the rule itself; long ones, and those with commas in them, on a sheet of their own.
/// </summary>
internal sealed class SheetRules(IReadOnlyList<SheetRule> rules)
{
    /// <summary>The sheet that the lists stand on, in plain sight.</summary>
    public const string ListSheet = "Val";

    /// <summary>The longest list that fits in a rule itself.</summary>
    private const int LongestList = 255;

    /// <summary>Those that do not fit in their rules, each once.</summary>
    public IReadOnlyList<SheetRule> Lists { get; } =
    [
        .. rules.Where(rule => rule.Choices.Count > 0 && !FitsInside(rule)).DistinctBy(Joined),
    ];

    /// <summary>Null where there are no rules.</summary>
    public DataValidations? Validations() =>
        rules.Count == 0 ? null : new DataValidations(rules.Select(Validation)) { Count = (uint)rules.Count };

    private DataValidation Validation(SheetRule rule)
    {
        var validation = new DataValidation
        {
            AllowBlank = true,
            ShowInputMessage = true,
            ShowErrorMessage = rule.Choices.Count > 0,
            PromptTitle = "Så fyller du i",
            Prompt = rule.Note,
            SequenceOfReferences = new([.. rule.Cells.Select(cells => new StringValue(cells))]),
        };
        if (rule.Choices.Count > 0)
        {
            validation.ErrorTitle = "Välj i listan";
            validation.Error = "Det går inte att skriva något annat än det som står i listan.";
            (validation.Type, validation.Formula1) = (DataValidationValues.List, new Formula1(Formula(rule)));
        }

        return validation;
    }

    private string Formula(SheetRule rule)
    {
        if (FitsInside(rule))
            return $"\"{Joined(rule)}\"";
        var column = SheetBook.Letters(Lists.Index().First(list => Joined(list.Item) == Joined(rule)).Index);
        return $"{ListSheet}!${column}$2:${column}${rule.Choices.Count + 1}";
    }

    private static bool FitsInside(SheetRule rule) =>
        Joined(rule).Length <= LongestList && !rule.Choices.Any(choice => choice.Contains(',') || choice.Contains('"'));

    private static string Joined(SheetRule rule) => string.Join(',', rule.Choices);
}
