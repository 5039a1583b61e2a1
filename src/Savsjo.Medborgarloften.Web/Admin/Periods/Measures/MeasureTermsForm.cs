using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Measures;

/// <summary>Formuläret för ett mått, as it was typed: text everywhere, so that what is wrong comes back as it was written.</summary>
public sealed record MeasureTermsForm
{
    /// <summary>"Offence" when every offence of the list is meant, each with a measure of its own.</summary>
    public const string EveryOffence = "alla";

    /// <summary>"Comparison" for a measure that shall be yes, or no.</summary>
    public const string ShallBeYes = "ja";
    public const string ShallBeNo = "nej";

    /// <summary>"Part" for the number as it was signed.</summary>
    public const string WholeNumber = "hela";

    /// <summary>"Part" for a share of the number.</summary>
    public const string ByDays = "dagar";

    /// <summary>"SubgroupsExcludeEachOther" for subgroups that are parts of the count beside each other.</summary>
    public const string Exclude = "ja";

    /// <summary>"SubgroupsExcludeEachOther" for subgroups that one and the same can be in several of.</summary>
    public const string Overlap = "nej";

    public string? Name { get; init; }

    public string? Kind { get; init; }

    public string? Singular { get; init; }

    public string? Plural { get; init; }

    public string? Gender { get; init; }

    public string? Accumulation { get; init; }

    /// <summary>One on each line; empty for no subgroup.</summary>
    public string? SubgroupLabel { get; init; }

    /// <summary><see cref="Exclude"/> or <see cref="Overlap"/>, of several subgroups; nobody presets it.</summary>
    public string? SubgroupsExcludeEachOther { get; init; }

    /// <summary>Empty for none.</summary>
    public string? WordBefore { get; init; }

    /// <summary>An offence's number in the list, <see cref="EveryOffence"/>, or empty.</summary>
    public string? Offence { get; init; }

    /// <summary>A comparison's name, <see cref="ShallBeYes"/> or <see cref="ShallBeNo"/>; empty for no goal.</summary>
    public string? Comparison { get; init; }

    public string? Number { get; init; }

    public string? Span { get; init; }

    /// <summary>
    /// <see cref="WholeNumber"/> or <see cref="ByDays"/>, where a goal meets a part of a year or a tertial; nobody presets it.
    /// </summary>
    public string? Part { get; init; }

    public string? Baseline { get; init; }

    public string? SubgroupShare { get; init; }

    /// <summary>The label of the subgroup that the share is of, where there are several.</summary>
    public string? SharedSubgroup { get; init; }

    /// <summary>Why words are mended that are published.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether figures in begun reports may go.</summary>
    public bool TakesAway { get; init; }

    /// <summary>The period's version when the form was shown.</summary>
    public int? Version { get; init; }

    /// <summary>The input of each of a measure's fields.</summary>
    public static string InputOf(MeasureField field) => field switch
    {
        MeasureField.Name => nameof(Name),
        MeasureField.Kind => nameof(Kind),
        MeasureField.Singular => nameof(Singular),
        MeasureField.Plural => nameof(Plural),
        MeasureField.Gender => nameof(Gender),
        MeasureField.Accumulation => nameof(Accumulation),
        MeasureField.Subgroups => nameof(SubgroupLabel),
        MeasureField.SubgroupsExcludeEachOther => nameof(SubgroupsExcludeEachOther),
        MeasureField.SharedSubgroup => nameof(SharedSubgroup),
        MeasureField.WordBefore => nameof(WordBefore),
        MeasureField.Offence => nameof(Offence),
        MeasureField.Goal => nameof(Comparison),
        MeasureField.GoalNumber => nameof(Number),
        MeasureField.GoalSpan => nameof(Span),
        MeasureField.GoalPart => nameof(Part),
        MeasureField.Baseline => nameof(Baseline),
        MeasureField.Reason => nameof(Reason),
        _ => nameof(SubgroupShare),
    };

    /// <summary>What a new measure begins as.</summary>
    public static MeasureTermsForm Empty { get; } = new()
    {
        Kind = nameof(MeasureKind.Count),
        Gender = nameof(GrammaticalGender.Common),
        Accumulation = nameof(Domain.Measures.Accumulation.Sum),
        Span = nameof(GoalSpan.Year),
    };

    public static MeasureTermsForm Of(Measure measure)
    {
        var hasUnit = measure is { Kind: MeasureKind.Count, CountsSuspicions: false };
        var words = Empty with
        {
            Name = measure.Name,
            Kind = measure.Kind.ToString(),
            Singular = hasUnit ? measure.Unit.Singular : null,
            Plural = hasUnit ? measure.Unit.Plural : null,
            Gender = measure.Unit.Gender.ToString(),
            Accumulation = measure.Accumulation.ToString(),
            SubgroupLabel = measure.Subgroups.Any ? string.Join("\n", measure.Subgroups.Labels) : null,
            SubgroupsExcludeEachOther = measure.Subgroups.Count < 2 ? null : measure.Subgroups.Overlap ? Overlap : Exclude,
            WordBefore = measure.WordBefore,
            Offence = measure.OffenceId?.ToString(SwedishText.Culture),
        };
        return measure.Goal is { } goal ? words.With(goal, measure) : words;
    }

    /// <summary>Whether something is written or chosen in any of these fields.</summary>
    public static bool IsAny(params ReadOnlySpan<string?> fields)
    {
        foreach (var field in fields)
            if (!string.IsNullOrWhiteSpace(field))
                return true;
        return false;
    }

    private MeasureTermsForm With(Goal goal, Measure measure) => this with
    {
        Comparison = measure.Kind == MeasureKind.YesNo ? (goal.Target == 0 ? ShallBeNo : ShallBeYes) : goal.Comparison.ToString(),
        Number = measure.Kind == MeasureKind.YesNo || goal.Comparison.IsDirection ? null : SwedishText.Number(goal.Target),
        Span = goal.Span.ToString(),
        Part = goal.IsByDays ? ByDays : WholeNumber,
        Baseline = goal.Baseline is { } baseline ? SwedishText.Number(baseline) : null,
        SubgroupShare = goal.SubgroupShare is { } share ? SwedishText.Number(share) : null,
        SharedSubgroup = goal.SubgroupShare is not null && measure.Subgroups.Count > 1 ? measure.WordsOf(goal).SharedLabel : null,
    };
}
