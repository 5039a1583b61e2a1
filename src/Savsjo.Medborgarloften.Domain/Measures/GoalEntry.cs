using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>Mål, som det matats in: what an administrator chose and wrote, before any rule has looked at it.</summary>
/// <param name="Comparison">Not asked for yes and no.</param>
/// <param name="Number">The promised number. For yes and no: 0 for "nej", anything else is "ja". Empty for "minska" and "öka".</param>
/// <param name="Span">The time, or the week, month or quarter.</param>
/// <param name="Baseline">Utgångsvärde.</param>
/// <param name="SubgroupShare">"varav minst … procent".</param>
public sealed record GoalEntry(
    GoalComparison? Comparison, decimal? Number, GoalSpan? Span, decimal? Baseline = null, decimal? SubgroupShare = null)
{
    /// <summary>Efter antal dagar: see <see cref="Goal.IsByDays"/>; null where nobody has chosen.</summary>
    public bool? IsByDays { get; init; }

    /// <summary>Which of several subgroups the share is of: its place among them; null where nobody has chosen.</summary>
    public int? SharedSubgroup { get; init; }

    public const int LargestCount = 1_000_000;

    /// <summary>Läser målet for a measure; each refusal names the field of this record that it concerns.</summary>
    /// <param name="measure">What the goal is of.</param>
    /// <param name="time">The days that it is judged over; with them, it is asked what is owed in a part of a year or a tertial.</param>
    /// <returns>The goal, or why there is none.</returns>
    public (Goal? Goal, IReadOnlyList<RuleViolation> Violations) Read(MeasureShape measure, GoalTime? time = null)
    {
        List<RuleViolation> violations = measure.Kind == MeasureKind.YesNo
            ? [.. YesNoFaults()]
            : [.. NumberFaults(measure), .. BaselineFaults(measure), .. ShareFaults(measure)];
        if (Span is null || !Enum.IsDefined(Span.Value))
            violations.Add(new("Välj vilken tid målet gäller.", MeasureField.GoalSpan));
        else if (RateFault(measure) is { } fault)
            violations.Add(fault);
        if (violations.Count > 0)
            return (null, violations);
        var goal = Made(measure) with
        {
            IsByDays = IsByDays ?? false,
            SharedSubgroup = SubgroupShare is null ? 0 : SharedSubgroup ?? 0,
        };
        return IsByDays is null && measure.IsSum && time?.PartsToChooseIn(goal).FirstOrDefault() is { } part
            ? (null, [AskedForPart(goal, part.DueOf(goal)!.Value)])
            : (goal, []);
    }

    private static RuleViolation AskedForPart(Goal goal, decimal byDays) => new(
        $"Överenskommelsen eller aktiviteten har bara en del av {(goal.Span == GoalSpan.Year ? "ett år" : "ett tertial")}. Välj vad som är "
            + $"lovat då: hela talet, {SwedishText.Number(goal.Target)}, eller efter antal dagar, "
            + $"{SwedishText.Number(byDays)}.",
        MeasureField.GoalPart);

    private Goal Made(MeasureShape measure) => (measure.Kind, Comparison, Number) switch
    {
        (MeasureKind.YesNo, _, var number) => new(GoalComparison.Exactly, number == 0 ? 0 : 1, Span!.Value),
        // "Minska från 34 till 30" is a direction with a number: at most 30.
        (_, GoalComparison.Below, { } number) => new(GoalComparison.AtMost, number, Span!.Value, Baseline, SubgroupShare),
        (_, GoalComparison.Above, { } number) => new(GoalComparison.AtLeast, number, Span!.Value, Baseline, SubgroupShare),
        (_, { IsDirection: true } direction, null) => new(direction, Baseline!.Value, Span!.Value, Baseline, SubgroupShare),
        var (_, comparison, number) => new(comparison!.Value, number!.Value, Span!.Value, Baseline, SubgroupShare),
    };

    private IEnumerable<RuleViolation> YesNoFaults()
    {
        if (Number is not (null or 0 or 1))
            yield return new("Ett mål för ja eller nej är ja eller nej, inte ett tal.", MeasureField.GoalNumber);
        if (Baseline is not null)
            yield return new("Ett mål för ja eller nej har inget utgångsvärde.", MeasureField.Baseline);
        if (SubgroupShare is not null)
            yield return new("Ett mål för ja eller nej har ingen delgrupp.", MeasureField.SubgroupShare);
    }

    private IEnumerable<RuleViolation> NumberFaults(MeasureShape measure)
    {
        if (Comparison is null or GoalComparison.Exactly || !Enum.IsDefined(Comparison.Value))
            yield return new("Välj minst, högst, så många som, minska eller öka.", MeasureField.Goal);
        if (Number is not { } number)
        {
            if (Comparison is not (null or { IsDirection: true }))
                yield return new("Skriv talet som är utlovat.", MeasureField.GoalNumber);
            yield break;
        }

        if (AmountFault(number, "Målet", MeasureField.GoalNumber, measure) is { } fault)
            yield return fault;
        else if (number == 0 && Comparison == GoalComparison.AtLeast)
            yield return new("”Minst 0” är alltid uppnått. Skriv ett tal, eller ta bort målet.", MeasureField.GoalNumber);
        else if (number == 0 && Comparison == GoalComparison.AsManyAs)
            yield return new("”Så många som 0” är alltid uppnått. Menar ni att inget får hända, skriv ”högst 0”.", MeasureField.GoalNumber);
        else if (number == 100 && Comparison == GoalComparison.AtMost && measure.Kind == MeasureKind.Percentage)
            yield return new("”Högst 100 procent” är alltid uppnått. Skriv ett lägre tal.", MeasureField.GoalNumber);
    }

    private IEnumerable<RuleViolation> BaselineFaults(MeasureShape measure)
    {
        if (Baseline is not { } baseline)
        {
            if (Comparison is { IsDirection: true } direction)
                yield return new($"Skriv utgångsvärdet: det som siffran ska {direction.Word} från.", MeasureField.Baseline);
            yield break;
        }

        if (AmountFault(baseline, "Utgångsvärdet", MeasureField.Baseline, measure) is { } fault)
            yield return fault;
        else if (Contradiction(baseline, measure) is { } contradiction)
            yield return new(contradiction, MeasureField.Baseline);
    }

    private string? Contradiction(decimal baseline, MeasureShape measure)
    {
        var percent = measure.Kind == MeasureKind.Percentage ? " procent" : "";
        return (Comparison, Number) switch
        {
            (GoalComparison.AsManyAs, _) => "Ett mål om ”så många som” har inget utgångsvärde. Välj minst eller högst.",
            (GoalComparison.AtLeast or GoalComparison.Above, { } number) when number <= baseline =>
                $"Målet, {SwedishText.Number(number)}{percent}, är ingen ökning från {SwedishText.Number(baseline)}{percent}. "
                    + "Ändra ett av talen, eller välj högst.",
            (GoalComparison.AtMost or GoalComparison.Below, { } number) when number >= baseline =>
                $"Målet, {SwedishText.Number(number)}{percent}, är ingen minskning från "
                    + $"{SwedishText.Number(baseline)}{percent}. Ändra ett av talen, eller välj minst.",
            (GoalComparison.Below, null) when baseline == 0 => "Siffran kan inte minska från 0.",
            (GoalComparison.Above, null) when baseline == 100 && measure.Kind == MeasureKind.Percentage =>
                "Andelen kan inte öka från 100 procent.",
            _ => null,
        };
    }

    private IEnumerable<RuleViolation> ShareFaults(MeasureShape measure)
    {
        if (SubgroupShare is not { } share)
            yield break;
        if (!measure.HasSubgroup)
            yield return new("Ge måttet en delgrupp innan den får en utlovad andel.", MeasureField.SubgroupShare);
        else if (measure.Subgroups > 1 && SharedSubgroup is null)
            yield return new("Måttet har flera delgrupper. Skriv vilken av dem andelen gäller.", MeasureField.SharedSubgroup);
        else if (SharedSubgroup >= measure.Subgroups)
            yield return new("Måttet har ingen sådan delgrupp. Skriv en av dem som måttet har.", MeasureField.SharedSubgroup);
        else if (share is <= 0 or > 100)
            yield return new("Andelen ska vara mer än 0 och högst 100 procent.", MeasureField.SubgroupShare);
        else if (HasMoreThanOneDecimal(share))
            yield return new("Skriv andelen med högst en decimal.", MeasureField.SubgroupShare);
    }

    private RuleViolation? RateFault(MeasureShape measure) => Span is not { IsRate: true } rate ? null
        : measure.Kind != MeasureKind.Count || measure.Accumulation != Accumulation.Sum
            ? new($"Bara antal som läggs ihop kan vara utlovade {rate.Word}.", MeasureField.GoalSpan)
        : Baseline is not null
            ? new($"Ett mål {rate.Word} har inget utgångsvärde. Välj tertial, år eller hela perioden.", MeasureField.GoalSpan)
        : null;

    private static RuleViolation? AmountFault(decimal amount, string name, RuleField field, MeasureShape measure) => measure.Kind switch
    {
        MeasureKind.Percentage when amount is < 0 or > 100 => new($"{name} ska vara mellan 0 och 100 procent.", field),
        MeasureKind.Percentage when HasMoreThanOneDecimal(amount) => new($"{name} får ha högst en decimal, till exempel 19,5.", field),
        MeasureKind.Count when amount is < 0 or > LargestCount =>
            new($"{name} ska vara mellan 0 och {SwedishText.Number(LargestCount)}.", field),
        MeasureKind.Count when amount != decimal.Truncate(amount) => new($"{name} ska vara ett helt tal: måttet räknar antal.", field),
        _ => null,
    };

    private static bool HasMoreThanOneDecimal(decimal number) => decimal.Round(number, 1) != number;
}

/// <summary>Måttets form: what a goal must know of the measure that it is of.</summary>
/// <param name="Subgroups">How many it has.</param>
public readonly record struct MeasureShape(MeasureKind Kind, Accumulation Accumulation, int Subgroups, bool CountsSuspicions = false)
{
    public bool HasSubgroup => Subgroups > 0;

    /// <summary>Whether it is a count that adds up: only that can be owed in part.</summary>
    public bool IsSum => Kind == MeasureKind.Count && Accumulation == Accumulation.Sum;
}
