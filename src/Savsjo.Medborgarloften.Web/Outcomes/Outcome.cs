using Savsjo.Medborgarloften.Domain;

namespace Savsjo.Medborgarloften.Web.Outcomes;

/// <summary>Utfall: what a use case answers. What was not done comes with its reasons, each a sentence for a person.</summary>
public sealed class Outcome
{
    private Outcome(OutcomeKind kind, IReadOnlyList<RuleViolation> violations)
    {
        Kind = kind;
        Violations = violations;
    }

    public static Outcome Done { get; } = new(OutcomeKind.Done, []);

    public static Outcome NotFound { get; } = new(OutcomeKind.NotFound, []);

    /// <summary>Not found, where there is a page on which to say so.</summary>
    public static Outcome Missing(RuleViolation because) => new(OutcomeKind.NotFound, [because]);

    public OutcomeKind Kind { get; }

    /// <summary>Why it was not done; empty when it was, or when there was nothing to do it to.</summary>
    public IReadOnlyList<RuleViolation> Violations { get; }

    public bool IsDone => Kind == OutcomeKind.Done;

    public bool IsStale => Kind == OutcomeKind.Stale;

    public int Status => Kind.Status;

    /// <exception cref="ArgumentException">A refusal without a reason helps nobody.</exception>
    public static Outcome Refused(params IReadOnlyList<RuleViolation> violations) => violations.Count > 0
        ? new(OutcomeKind.Refused, violations)
        : throw new ArgumentException("Nothing was violated.", nameof(violations));

    /// <summary>What the rules answered: done, unless they had something to say.</summary>
    public static Outcome Of(IReadOnlyList<RuleViolation> violations) => violations.Count == 0 ? Done : Refused(violations);

    /// <inheritdoc cref="Of(IReadOnlyList{RuleViolation})"/>
    public static Outcome Of(RuleViolation? violation) => violation is null ? Done : Refused(violation);

    /// <summary>What several deeds came to, of which all are done or none: as grave as the gravest.</summary>
    public static Outcome Together(IReadOnlyCollection<Outcome> outcomes) => outcomes.All(one => one.IsDone)
        ? Done
        : new(outcomes.Max(one => one.Kind), [.. outcomes.SelectMany(one => one.Violations)]);

    public static Outcome Stale(RuleViolation because) => new(OutcomeKind.Stale, [because]);

    public static Outcome Forbidden(RuleViolation because) => new(OutcomeKind.Forbidden, [because]);

    public static Outcome Failed(RuleViolation because) => new(OutcomeKind.Failed, [because]);

    /// <summary>The same answer with its reasons told in another way: of which of several it is, beside which field.</summary>
    public Outcome Told(Func<RuleViolation, RuleViolation> told) => new(Kind, [.. Violations.Select(told)]);
}
