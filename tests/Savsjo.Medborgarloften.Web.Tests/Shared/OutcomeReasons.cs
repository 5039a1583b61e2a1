using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Web.Outcomes;

namespace Savsjo.Medborgarloften.Web.Tests.Shared;

/// <summary>Why a use case did not do what a test asked of it.</summary>
internal static class OutcomeReasons
{
    /// <summary>The first reason; null when it was done.</summary>
    public static string? Reason(this Outcome outcome) => outcome.Reasons().Select(violation => violation.Message).FirstOrDefault();

    /// <summary>None when it was done; what was not found has a reason too.</summary>
    public static IReadOnlyList<RuleViolation> Reasons(this Outcome outcome) =>
        outcome.Kind == OutcomeKind.NotFound ? [new("Det finns inte.")] : outcome.Violations;
}
