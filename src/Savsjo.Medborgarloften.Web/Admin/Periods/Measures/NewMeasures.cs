using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Offences;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Measures;

/// <summary>Nya mått, as a form says them: one, or one for each offence of the list.</summary>
/// <param name="Added">Those that the activity has taken; with violations, nothing is to be saved.</param>
public sealed record NewMeasures(IReadOnlyList<Measure> Added, IReadOnlyList<RuleViolation> Violations)
{
    public static NewMeasures AddTo(Activity activity, MeasureTermsForm form, IReadOnlyList<Offence> offences, GoalTime time)
    {
        var typed = TypedMeasure.Read(form, offences, time);
        List<RuleViolation> violations = [.. typed.Violations];
        List<Measure> added = [];
        var all = typed.Terms is null ? []
            : typed.IsForEveryOffence ? ForEveryOffence(activity, offences, typed.Terms, violations)
            : [typed.Terms];
        foreach (var terms in all)
        {
            violations.AddRange(activity.AddMeasure(terms, out var one).Except(violations));
            if (one is not null)
                added.Add(one);
        }

        return new(added, violations);
    }

    private static List<MeasureTerms> ForEveryOffence(
        Activity activity, IReadOnlyList<Offence> offences, MeasureTerms terms, List<RuleViolation> violations)
    {
        var counted = activity.Measures.Select(measure => measure.OffenceId).ToHashSet();
        var wanted = offences.Where(offence => !offence.IsRetired && !counted.Contains(offence.Id)).ToList();
        if (wanted.Count == 0)
            violations.Add(
                new(offences.Any(offence => !offence.IsRetired)
                    ? "Aktiviteten har redan ett mått för varje brottstyp. Ska något mer räknas lägger du först till det under Brottstyper."
                    : "Listan över brottstyper är tom. Lägg först till en brottstyp under Brottstyper.",
                MeasureField.Offence));
        return [.. wanted.Select(offence => terms with { Name = offence.Name, Offence = offence })];
    }
}
