using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Web.Admin.Periods.Measures;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Table;

/// <summary>
/// Ett mått i tabellen. Its inputs have the names that those of its own form have, but for what is measured, which is one choice
/// here. Nothing is chosen beforehand.
/// </summary>
public sealed class TableMeasure
{
    /// <summary>"What" for a count that adds up, and for one whose latest value holds.</summary>
    public const string Sum = nameof(MeasureKind.Count);
    public const string Latest = nameof(Accumulation.Latest);

    /// <summary>One of the two above, another kind's name, "alla" or an offence's number.</summary>
    public string? What { get; set; }

    public string? Name { get; set; }

    public string? Singular { get; set; }

    public string? Plural { get; set; }

    public string? Gender { get; set; }

    public string? WordBefore { get; set; }

    /// <summary>One on each line.</summary>
    public string? SubgroupLabel { get; set; }

    /// <summary>Whether several exclude each other.</summary>
    public string? SubgroupsExcludeEachOther { get; set; }

    public string? Comparison { get; set; }

    public string? Number { get; set; }

    public string? Span { get; set; }

    public string? Baseline { get; set; }

    public string? SubgroupShare { get; set; }

    /// <summary>The label of the subgroup that the share is of, where there are several.</summary>
    public string? SharedSubgroup { get; set; }

    public string? Part { get; set; }

    [ValidateNever]
    public bool IsEmpty => !MeasureTermsForm.IsAny(
        What, Name, Singular, Plural, Gender, WordBefore, SubgroupLabel, SubgroupsExcludeEachOther, Comparison, Number, Span, Baseline,
        SubgroupShare, SharedSubgroup, Part);

    /// <summary>As its own form would have it.</summary>
    [ValidateNever]
    public MeasureTermsForm AsForm => new()
    {
        Name = Name,
        Kind = What is null or nameof(MeasureKind.Percentage) or nameof(MeasureKind.YesNo) ? What : nameof(MeasureKind.Count),
        Accumulation = What == Latest ? Latest : nameof(Accumulation.Sum),
        Offence = What is null or Sum or Latest or nameof(MeasureKind.Percentage) or nameof(MeasureKind.YesNo) ? null : What,
        Singular = Singular,
        Plural = Plural,
        Gender = Gender,
        WordBefore = WordBefore,
        SubgroupLabel = SubgroupLabel,
        SubgroupsExcludeEachOther = SubgroupsExcludeEachOther,
        Comparison = Comparison,
        Number = Number,
        Span = Span,
        Baseline = Baseline,
        SubgroupShare = SubgroupShare,
        SharedSubgroup = SharedSubgroup,
        Part = Part,
    };

    /// <summary>The input of each of a measure's fields.</summary>
    public static string InputOf(MeasureField field) => field switch
    {
        MeasureField.Kind or MeasureField.Accumulation or MeasureField.Offence => nameof(What),
        _ => MeasureTermsForm.InputOf(field),
    };
}
