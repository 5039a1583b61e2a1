using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Files.Excel;

/// <summary>Bladet Förklaring: what each sheet and column holds, and what each word that stands for a code means.</summary>
public static class ExplainingSheet
{
    public const string Name = "Förklaring";

    private static readonly WorkbookColumn[] Columns =
    [
        new("Var", "", ""), new("Rubrik eller ord", "", ""), new("Förklaring", "", ""), new("Heter i CSV och API", "", ""),
    ];

    /// <summary>The kinds of codes, and the headings that they stand under.</summary>
    private static readonly (string Under, IEnumerable<Enum> Codes)[] Codes =
    [
        ("Redovisning", Enum.GetValues<CellState>().Cast<Enum>()),
        ("Läge", Enum.GetValues<ActivityStatus>().Cast<Enum>()),
        ("Jämförelse", Enum.GetValues<GoalComparison>().Cast<Enum>()),
        ("Målets tid", Enum.GetValues<GoalSpan>().Cast<Enum>()),
        ("Utfall", Enum.GetValues<GoalOutcome>().Cast<Enum>()),
        ("Uppgift", Enum.GetValues<FigureState>().Cast<Enum>()),
        ("Märke", Enum.GetValues<FigureMark>().Cast<Enum>()),
        ("Sort", Enum.GetValues<MeasureKind>().Cast<Enum>()),
    ];

    /// <param name="source">Whose the figures are, and where they are.</param>
    /// <param name="sheets">The others.</param>
    public static WorkbookSheet Of(WorkbookSource source, IReadOnlyCollection<WorkbookSheet> sheets) => new(
        Name, "", Columns,
        [
            .. About(source),
            .. sheets.Select(sheet => Row("Blad", sheet.Name, sheet.About, "")),
            .. sheets.SelectMany(sheet => sheet.Columns.Select(column => Row(
                $"Kolumn i {sheet.Name}", column.Heading, column.Description, column.Name))),
            .. Codes.SelectMany(kind => kind.Codes.Select(code => Row(
                $"Ord under {kind.Under}", WordOfCode.Of(code), WordOfCode.Meaning(code), FileValue.Text(code)))),
        ]);

    private static IReadOnlyList<object?>[] About(WorkbookSource source) =>
    [
        Row("Arbetsboken", "Vad det är", source.Title, ""),
        Row("Arbetsboken", "Utgivare", $"{source.Publisher} och Polisen", ""),
        Row("Arbetsboken", "Hämtad från", source.Address, ""),
        Row("Arbetsboken", "Villkor", "Fri att använda, ändra och sprida (CC0 1.0).", ""),
        Row("Arbetsboken", HowToRead.SuspicionIsNoPerson, HowToRead.Data.Text, ""),
        Row("Arbetsboken", "En tom ruta är aldrig noll", "Kolumnen bredvid säger varför den är tom.", ""),
        Row("Arbetsboken", "Tider", "Datum och klockslag är svensk tid. I CSV och API är de UTC.", ""),
    ];

    private static object?[] Row(string where, string word, string meaning, string name) =>
        [where, word, meaning, name.Length == 0 ? null : name];
}
