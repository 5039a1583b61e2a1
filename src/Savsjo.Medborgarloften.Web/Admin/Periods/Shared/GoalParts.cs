using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Web.Admin.Periods.Measures;
using Savsjo.Medborgarloften.Web.Outcomes;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Shared;

/// <summary>
/// Mål som får en del av sin tid, in a form that moves days or tertials: what each of them owes then, as it was typed, by
/// <see cref="PartOfGoal.Key"/>. The fields are there only once a change has been refused because of them.
/// </summary>
public sealed class GoalParts : Dictionary<string, string?>
{
    /// <summary>What is chosen of them.</summary>
    public IReadOnlyDictionary<string, bool> Chosen => this
        .Select(part => (part.Key, IsByDays: TypedMeasure.IsByDays(part.Value)))
        .Where(part => part.IsByDays is not null).ToDictionary(part => part.Key, part => part.IsByDays!.Value);

    /// <summary>Those that must be chosen, once it is known which they are.</summary>
    public IReadOnlyList<PartOfGoal> Asked { get; private set; } = [];

    /// <summary>Puts each question beside its own field, and the field on the page.</summary>
    public IReadOnlyList<RuleViolation> Ask(IReadOnlyList<RuleViolation> violations)
    {
        Asked = [.. violations.Select(violation => violation.Field).OfType<PartField>().Select(field => field.Part)];
        return [.. violations.Select(violation =>
            violation.Field is PartField { Part: var part } ? violation with { Field = new FormInput(InputOf(part)) } : violation)];
    }

    /// <summary>"Parts[1-2-1]".</summary>
    public static string InputOf(PartOfGoal part) => $"Parts[{part.Key}]";
}
