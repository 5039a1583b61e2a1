using System.Globalization;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Offences;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Measures;

/// <summary>Läser formuläret: what was typed becomes terms, as far as it can be read. The rules are the domain's.</summary>
/// <param name="Terms">Null when the kind or the offence is none that there is: nothing else can be judged then.</param>
/// <param name="IsForEveryOffence">One measure for each offence is meant; the terms lack name and offence.</param>
/// <param name="Violations">What could not be read, and what the goal lacks.</param>
public sealed record TypedMeasure(MeasureTerms? Terms, bool IsForEveryOffence, IReadOnlyList<RuleViolation> Violations)
{
    private const string NoNumber = "Skriv talet med siffror, till exempel 52 eller 1 200.";
    private const string NoPercentage = "Skriv talet med siffror och högst en decimal, till exempel 20 eller 19,5.";

    /// <param name="form">As it was sent.</param>
    /// <param name="found">The activity that it is of, with the offences that can be chosen.</param>
    public static TypedMeasure Read(MeasureTermsForm form, MeasuredActivity found, Measure? measure) =>
        Read(form, found.Offences, found.TimeOf(measure));

    /// <param name="form">As it was sent.</param>
    /// <param name="offences">Those that can be chosen.</param>
    /// <param name="time">What bounds the goals of its activity.</param>
    public static TypedMeasure Read(MeasureTermsForm form, IReadOnlyCollection<Offence> offences, GoalTime time)
    {
        List<RuleViolation> violations = [];
        if (OneOf<MeasureKind>(form.Kind) is not { } kind)
            violations.Add(new("Välj antal, procent eller ja och nej.", MeasureField.Kind));
        else if (OffenceOf(form, offences, violations) is var offence && violations.Count == 0)
            return Read(form, kind, offence, time, violations);
        return new(null, false, violations);
    }

    private static TypedMeasure Read(
        MeasureTermsForm form, MeasureKind kind, Offence? offence, GoalTime time, List<RuleViolation> violations)
    {
        var isForEvery = form.Offence == MeasureTermsForm.EveryOffence;
        var countsSuspicions = isForEvery || offence is not null;
        if (isForEvery && MeasureTermsForm.IsAny(form.Name))
            violations.Add(
                new("Ett mått för varje brottstyp får brottstypens namn. Töm fältet, eller välj en brottstyp i taget.", MeasureField.Name));
        if (isForEvery && MeasureTermsForm.IsAny(form.Comparison))
            violations.Add(
                new("Ett mål gäller en brottstyp i taget. Välj brottstypen, eller lägg till måtten utan mål.", MeasureField.Goal));
        var accumulation = OneOf<Accumulation>(form.Accumulation)
            ?? Chosen(
                Accumulation.Sum, kind == MeasureKind.Count, "Välj summa eller senaste värdet.", MeasureField.Accumulation, violations);
        var gender = OneOf<GrammaticalGender>(form.Gender)
            ?? Chosen(
                GrammaticalGender.Common, kind == MeasureKind.Count
                    && !countsSuspicions, "Välj en eller ett.", MeasureField.Gender, violations);
        var subgroups = SubgroupsOf(form, kind, violations);
        var shape = new MeasureShape(
            kind, kind == MeasureKind.Count ? accumulation : Accumulation.Latest, subgroups.Count, countsSuspicions);
        return new(
            new MeasureTerms(
                MeasureTermsForm.IsAny(form.Name) ? form.Name! : offence?.Name ?? "", kind,
                new MeasureUnit(form.Singular ?? "", form.Plural ?? "", gender), accumulation, offence,
                    GoalOf(form, shape, subgroups, time, violations), form.WordBefore)
            { Subgroups = subgroups },
            isForEvery, violations);
    }

    private static Subgroups SubgroupsOf(MeasureTermsForm form, MeasureKind kind, List<RuleViolation> violations)
    {
        var written = Subgroups.Written(form.SubgroupLabel);
        if (!written.Any)
            return MeasureTermsForm.IsAny(form.SubgroupShare) && kind == MeasureKind.Count ? Subgroups.Of("") : Subgroups.None;
        if (written.Count > 1 && form.SubgroupsExcludeEachOther is not (MeasureTermsForm.Exclude or MeasureTermsForm.Overlap))
            violations.Add(new("Välj om delgrupperna utesluter varandra.", MeasureField.SubgroupsExcludeEachOther));
        return written.Overlapping(form.SubgroupsExcludeEachOther == MeasureTermsForm.Overlap);
    }

    /// <summary>The place of a subgroup that somebody wrote; one past the last for one that the measure does not have.</summary>
    private static int? SharedSubgroup(string? typed, Subgroups subgroups) =>
        MeasureTermsForm.IsAny(typed) ? subgroups.PlaceOf(typed!) ?? subgroups.Count : null;

    private static Goal? GoalOf(
        MeasureTermsForm form, MeasureShape shape, Subgroups subgroups, GoalTime time, List<RuleViolation> violations)
    {
        if (!MeasureTermsForm.IsAny(form.Comparison))
        {
            if (MeasureTermsForm.IsAny(form.Number, form.Baseline, form.SubgroupShare))
                violations.Add(
                    new("Här nedanför finns tal för ett mål. Välj vad målet är, eller töm fälten om måttet inte har något mål.",
                    MeasureField.Goal));
            return null;
        }

        var before = violations.Count;
        var isYesNo = shape.Kind == MeasureKind.YesNo;
        var comparison = ComparisonOf(form, isYesNo, violations);
        var number = NumberOf(form.Number, MeasureField.GoalNumber, shape, violations);
        var baseline = NumberOf(form.Baseline, MeasureField.Baseline, shape, violations);
        var share = PercentageOf(form.SubgroupShare, MeasureField.SubgroupShare, violations);
        if (isYesNo && number is not null)
            violations.Add(new("Måttet är ja eller nej, så målet har inget tal. Töm fältet Tal.", MeasureField.GoalNumber));
        if (violations.Count > before)
            return null;
        var (goal, faults) = new GoalEntry(
            comparison, isYesNo
                ? (form.Comparison == MeasureTermsForm.ShallBeNo ? 0 : 1)
                : number, OneOf<GoalSpan>(form.Span), baseline, share)
        {
            IsByDays = IsByDays(form.Part),
            SharedSubgroup = SharedSubgroup(form.SharedSubgroup, subgroups),
        }.Read(shape, time);
        violations.AddRange(faults);
        return goal;
    }

    private static GoalComparison? ComparisonOf(MeasureTermsForm form, bool isYesNo, List<RuleViolation> violations)
    {
        if ((form.Comparison is MeasureTermsForm.ShallBeYes or MeasureTermsForm.ShallBeNo) == isYesNo)
            return isYesNo ? null : OneOf<GoalComparison>(form.Comparison);
        violations.Add(new(
            isYesNo ? "Måttet är ja eller nej. Välj om svaret ska vara ja eller nej."
                : "Måttet är ett tal. Välj minst, högst, så många som, minska eller öka.",
            MeasureField.Goal));
        return null;
    }

    /// <summary>Null where nobody has chosen.</summary>
    public static bool? IsByDays(string? part) => part switch
    {
        MeasureTermsForm.WholeNumber => false,
        MeasureTermsForm.ByDays => true,
        _ => null,
    };

    private static decimal? NumberOf(string? typed, MeasureField field, MeasureShape shape, List<RuleViolation> violations)
    {
        if (shape.Kind == MeasureKind.Percentage)
            return PercentageOf(typed, field, violations);
        if (!TypedNumber.TryReadCount(typed, out var count))
            violations.Add(new(NoNumber, field));
        return count;
    }

    private static decimal? PercentageOf(string? typed, MeasureField field, List<RuleViolation> violations)
    {
        if (!TypedNumber.TryReadPercentage(typed, out var percentage))
            violations.Add(new(NoPercentage, field));
        return percentage;
    }

    private static Offence? OffenceOf(MeasureTermsForm form, IReadOnlyCollection<Offence> offences, List<RuleViolation> violations)
    {
        if (!MeasureTermsForm.IsAny(form.Offence) || form.Offence == MeasureTermsForm.EveryOffence)
            return null;
        var offence = int.TryParse(form.Offence, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? offences.FirstOrDefault(one => one.Id == id) : null;
        if (offence is null)
            violations.Add(new("Brottstypen finns inte. Välj en i listan.", MeasureField.Offence));
        return offence;
    }

    private static T Chosen<T>(T otherwise, bool isNeeded, string fault, MeasureField field, List<RuleViolation> violations)
    {
        if (isNeeded)
            violations.Add(new(fault, field));
        return otherwise;
    }

    /// <summary>A value by its name; not by its number, which nobody chose.</summary>
    private static T? OneOf<T>(string? typed)
        where T : struct, Enum => Enum.GetNames<T>().Contains(typed) ? Enum.Parse<T>(typed!) : null;
}
