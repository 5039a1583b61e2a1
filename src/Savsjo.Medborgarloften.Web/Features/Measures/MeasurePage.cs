using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Web.Features.Shared;

namespace Savsjo.Medborgarloften.Web.Features.Measures;

/// <summary>Ett mått: its form, how it reads, and what rests on it.</summary>
/// <param name="Measure">Null for a new one.</param>
/// <param name="Form">As stored, or, after a refusal, as it was typed.</param>
/// <param name="IsPreview">Whether its writer only asked how it reads.</param>
public sealed record MeasurePage(MeasuredActivity Found, Measure? Measure, EditMeasureForm Form, IReadOnlyList<RuleViolation> Violations, bool IsPreview = false)
{
    /// <summary>What is read beside which field: the rules' names for fields, and the form's.</summary>
    private static readonly Dictionary<string, string> Fields = new()
    {
        [nameof(MeasureTerms.Goal)] = nameof(EditMeasureForm.Comparison),
    };

    public string Title => Measure is null ? "Nytt mått" : Measure.Name;

    public string Address => Measure is null
        ? MeasureAddress.New(Found.Period.Id, Found.Activity.Id)
        : MeasureAddress.Of(Found.Period.Id, Found.Activity.Id, Measure.Id);

    public MeasureUse Use => Measure is null ? MeasureUse.None : Found.UseOf(Measure);

    /// <summary>How the form as it stands would read; null while it cannot be read.</summary>
    public MeasurePreview? Preview { get; } = Drafted(Found, Form) is { } drafted ? MeasurePreview.Of(drafted, Found.Period, Found.Activity) : null;

    /// <summary>The offences to choose from: those that are not retired, and the one that the measure has.</summary>
    public IEnumerable<Offence> Offences => Found.Offences.Where(offence => !offence.IsRetired || offence.Id == Measure?.OffenceId);

    public ErrorSummary? Errors => Violations.Count == 0 ? null : new(
        IsPreview ? "Så här kan det inte sparas" : "Ingenting är sparat",
        [.. Violations.Select(one => new Fault(one.Message, one.Field.Length > 0 ? FieldOf(one) : null))],
        "Det du skrev står kvar.");

    public string? Fault(string field) => Violations.FirstOrDefault(one => FieldOf(one) == field)?.Message;

    public MeasureField Field(string field, string label, string help) => new(field, label, (string?)typeof(EditMeasureForm).GetProperty(field)!.GetValue(Form), help, Fault(field));

    private static string FieldOf(RuleViolation violation) => Fields.GetValueOrDefault(violation.Field, violation.Field);

    /// <summary>What is wrong with the form as it stands, before it meets the activity's other measures.</summary>
    public static IReadOnlyList<RuleViolation> FaultsOf(EditMeasureForm form, MeasuredActivity found)
    {
        var typed = TypedMeasure.Read(form, found.Offences);
        return [.. typed.Violations, .. typed is { Terms: { } terms, IsForEveryOffence: false } ? terms.Tidy().Faults() : []];
    }

    private static Measure? Drafted(MeasuredActivity found, EditMeasureForm form)
    {
        var typed = TypedMeasure.Read(form, found.Offences);
        var terms = typed is { IsForEveryOffence: true, Terms: { } shared } && found.Offences.FirstOrDefault(offence => !offence.IsRetired) is { } first
            ? shared with { Name = first.Name, Offence = first }
            : typed.Terms;
        return typed.Violations.Count == 0 && terms?.Tidy() is { } tidy && !tidy.Faults().Any() ? Domain.Measures.Measure.Drafted(tidy) : null;
    }
}

/// <summary>Ett fält: what is needed to draw it, with its help and its fault.</summary>
public sealed record MeasureField(string Name, string Label, string? Value, string Help, string? Fault)
{
    public string? Invalid => Fault is null ? null : "true";

    public string DescribedBy => Fault is null ? $"{Name}-hjalp" : $"{Name}-hjalp {Name}-fel";

    /// <summary>A short field for a number.</summary>
    public bool IsNumber { get; init; }

    /// <summary>For a list or a row of choices: what is sent, what is read, and what it means.</summary>
    public IReadOnlyList<(string Value, string Text, string? Help)> Choices { get; init; } = [];
}
