using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Web.Features.Measures;

/// <summary>Det som kan väljas in the form, in plain words: what is sent, what is read, and what it means.</summary>
public static class MeasureChoices
{
    public static IReadOnlyList<(string, string, string?)> Kinds { get; } =
    [
        (nameof(MeasureKind.Count), MeasureKind.Count.Word, "Insatser, möten, misstankar: hela tal."),
        (nameof(MeasureKind.Percentage), MeasureKind.Percentage.Word, "Andelen i en enkät eller en mätning, 0 till 100."),
        (nameof(MeasureKind.YesNo), MeasureKind.YesNo.Word, "Gjort eller inte gjort."),
    ];

    public static IReadOnlyList<(string, string, string?)> Genders { get; } =
    [
        (nameof(GrammaticalGender.Common), "en", "en riktad insats"),
        (nameof(GrammaticalGender.Neuter), "ett", "ett möte"),
    ];

    public static IReadOnlyList<(string, string, string?)> Accumulations { get; } =
    [
        (nameof(Accumulation.Sum), Accumulation.Sum.Word, "Tertialen läggs ihop: fem och sju möten blir tolv under året."),
        (nameof(Accumulation.Latest), Accumulation.Latest.Word, "Det senaste gäller: 40 medlemmar och sedan 45 är 45."),
    ];

    /// <summary>Every comparison; yes and no last, since they fit nothing but a yes or no.</summary>
    public static IReadOnlyList<(string, string, string?)> Comparisons { get; } =
    [
        ("", "Inget mål", null),
        .. Enum.GetValues<GoalComparison>().Select(one => (one.ToString(), SwedishText.Capitalised(one.Word), (string?)null)),
        (EditMeasureForm.ShallBeYes, "Svaret ska vara ja", null),
        (EditMeasureForm.ShallBeNo, "Svaret ska vara nej", null),
    ];

    public static IReadOnlyList<(string, string, string?)> Spans { get; } =
    [
        .. new[] { GoalSpan.Week, GoalSpan.Month, GoalSpan.Quarter, GoalSpan.Tertial, GoalSpan.Year, GoalSpan.Period }
            .Select(one => (one.ToString(), SwedishText.Capitalised(one.Word), (string?)null)),
    ];

    /// <param name="offences">Those that can be chosen.</param>
    /// <param name="canBeEvery">Whether one measure for each can be made: of a measure that is there already it cannot.</param>
    public static IReadOnlyList<(string, string, string?)> Offences(IEnumerable<Offence> offences, bool canBeEvery) =>
    [
        ("", "Nej, ingen brottstyp", null),
        .. canBeEvery ? [(EditMeasureForm.EveryOffence, "Alla brottstyper i listan, ett mått för varje", (string?)null)] : Array.Empty<(string, string, string?)>(),
        .. offences.Select(one => (one.Id.ToString(SwedishText.Culture), $"{one.Name} ({one.Law})", (string?)null)),
    ];
}
