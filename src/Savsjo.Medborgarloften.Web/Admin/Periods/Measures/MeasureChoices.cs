using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Offences;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Measures;

/// <summary>Det som kan väljas in the form, in plain words: what is sent, what is read, and what it means.</summary>
public static class MeasureChoices
{
    public static IReadOnlyList<ExplainedChoice> Kinds { get; } =
    [
        new(nameof(MeasureKind.Count), MeasureKind.Count.Word, "Insatser, möten, misstankar: hela tal."),
        new(nameof(MeasureKind.Percentage), MeasureKind.Percentage.Word, "Andelen i en enkät eller en mätning, 0 till 100."),
        new(nameof(MeasureKind.YesNo), MeasureKind.YesNo.Word, "Gjort eller inte gjort."),
    ];

    public static IReadOnlyList<ExplainedChoice> Genders { get; } =
    [
        new(nameof(GrammaticalGender.Common), "en", "en riktad insats"),
        new(nameof(GrammaticalGender.Neuter), "ett", "ett möte"),
    ];

    public static IReadOnlyList<ExplainedChoice> Accumulations { get; } =
    [
        new(nameof(Accumulation.Sum), Accumulation.Sum.Word, "Tertialen läggs ihop: fem och sju möten blir tolv under året."),
        new(nameof(Accumulation.Latest), Accumulation.Latest.Word, "Det senaste gäller: 40 medlemmar och sedan 45 är 45."),
    ];

    /// <summary>What may stand before a number, to choose from; another word may be written.</summary>
    public static IReadOnlyList<string> WordsBefore { get; } = ["Genomfört", "Upptäckt", "Utfärdat", "Omhändertagit"];

    /// <summary>Every comparison; yes and no last, since they fit nothing but a yes or no.</summary>
    public static IReadOnlyList<FieldChoice> Comparisons { get; } =
    [
        new("", "Inget mål"),
        .. new[] { GoalComparison.AtLeast, GoalComparison.AtMost, GoalComparison.AsManyAs, GoalComparison.Below, GoalComparison.Above }
            .Select(one => new FieldChoice(one.ToString(), SwedishText.Capitalised(one.Word))),
        new(MeasureTermsForm.ShallBeYes, "Svaret ska vara ja"),
        new(MeasureTermsForm.ShallBeNo, "Svaret ska vara nej"),
    ];

    public static IReadOnlyList<FieldChoice> Spans { get; } =
    [
        .. new[] { GoalSpan.Week, GoalSpan.Month, GoalSpan.Quarter, GoalSpan.Tertial, GoalSpan.Year, GoalSpan.Period }
            .Select(one => new FieldChoice(one.ToString(), SwedishText.Capitalised(one.Word))),
    ];

    public static IReadOnlyList<ExplainedChoice> Parts { get; } =
    [
        new(MeasureTermsForm.WholeNumber, "Hela talet", "Talet som det är undertecknat, fast tiden är kortare."),
        new(MeasureTermsForm.ByDays, "Efter antal dagar", "En del av talet: så stor som delen av årets, eller tertialets, dagar."),
    ];

    public static IReadOnlyList<ExplainedChoice> Overlaps { get; } =
    [
        new(MeasureTermsForm.Exclude, "Ja", "Narkotika och alkohol: ingen räknas i båda, och tillsammans är de högst antalet."),
        new(MeasureTermsForm.Overlap, "Nej", "Kvällstid och på landsbygden: en och samma kan räknas i båda."),
    ];

    /// <param name="offences">Those that can be chosen.</param>
    /// <param name="canBeEvery">Whether one measure for each can be made: of a measure that is there already it cannot.</param>
    public static IReadOnlyList<FieldChoice> Offences(IEnumerable<Offence> offences, bool canBeEvery) =>
    [
        new("", "Nej, ingen brottstyp"),
        .. canBeEvery ? [new(MeasureTermsForm.EveryOffence, "Alla brottstyper i listan, ett mått för varje")] : Array.Empty<FieldChoice>(),
        .. offences.Select(one => new FieldChoice(one.Id.ToString(SwedishText.Culture), $"{one.Name} ({one.Law})")),
    ];
}

/// <summary>Ett val bland några, with what it means.</summary>
public sealed record ExplainedChoice(string Value, string Words, string Help);

/// <summary>Ett fält med några val, all of them to be seen.</summary>
public sealed record ChoiceField(FormField Field, IReadOnlyList<ExplainedChoice> Choices);
