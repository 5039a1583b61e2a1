using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Offences;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Measures;

/// <summary>Ett mått: its form, how it reads, and what rests on it.</summary>
/// <param name="Measure">Null for a new one.</param>
/// <param name="Form">As stored, or, after a refusal, as it was typed.</param>
/// <param name="IsPreview">Whether its writer only asked how it reads.</param>
public sealed record MeasurePage(MeasuredActivity Found, Measure? Measure, MeasureTermsForm Form, bool IsPreview = false)
{
    public string Title => Measure is null ? "Nytt mått" : Measure.Name;

    public string Address => Measure is null
        ? MeasureAddress.New(Found.Period.Id, Found.Activity.Id)
        : MeasureAddress.Of(Found.Period.Id, Found.Activity.Id, Measure.Id);

    public MeasureUse Use => Measure is null ? MeasureUse.None : Found.UseOf(Measure);

    /// <summary>Whether its goal can be changed by agreement, from a tertial on.</summary>
    public bool MayChangeGoal => Measure is { Goal: not null } && !Found.Period.IsDraft;

    /// <summary>How the form as it stands would read; null while it cannot be read.</summary>
    public MeasurePreview? Preview { get; } = Drafted(Found, Measure, Form) is { } drafted
        ? MeasurePreview.Of(drafted, Found.Period, Found.Activity) : null;

    /// <summary>The offences to choose from: those that are not retired, and the one that the measure has.</summary>
    public IEnumerable<Offence> Offences => Found.Offences.Where(offence => !offence.IsRetired || offence.Id == Measure?.OffenceId);

    /// <summary>Whether a goal per year, or per tertial, meets a part of one: then it is asked what is owed there.</summary>
    public bool MeetsPart => new[] { GoalSpan.Year, GoalSpan.Tertial }
        .Any(span => Found.TimeOf(Measure).MeetsPartOf(new(GoalComparison.AtLeast, 1, span)));

    /// <summary>A field with what the form holds.</summary>
    public FormField Field(string field, string label, string? help = null) =>
        new(field, label, (string?)typeof(MeasureTermsForm).GetProperty(field)!.GetValue(Form) ?? "", help);

    /// <summary>What is wrong with the form as it stands, before it meets the activity's other measures.</summary>
    public static IReadOnlyList<RuleViolation> FaultsOf(MeasureTermsForm form, MeasuredActivity found, Measure? measure)
    {
        var typed = TypedMeasure.Read(form, found, measure);
        return [.. typed.Violations, .. typed is { Terms: { } terms, IsForEveryOffence: false } ? terms.Tidy().Faults() : []];
    }

    private static Measure? Drafted(MeasuredActivity found, Measure? measure, MeasureTermsForm form)
    {
        var typed = TypedMeasure.Read(form, found, measure);
        var terms = typed is { IsForEveryOffence: true, Terms: { } shared }
            && found.Offences.FirstOrDefault(offence => !offence.IsRetired) is { } first
            ? shared with { Name = first.Name, Offence = first }
            : typed.Terms;
        return typed.Violations.Count == 0 && terms?.Tidy() is { } tidy && !tidy.Faults().Any()
            ? Domain.Measures.Measure.Drafted(tidy) : null;
    }
}
