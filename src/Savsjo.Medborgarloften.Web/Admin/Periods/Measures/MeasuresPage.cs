using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Measures;

/// <summary>En aktivitets mått: the list, and the ways to begin on one more.</summary>
public sealed record MeasuresPage(MeasuredActivity Found, IReadOnlyList<RuleViolation> Violations)
{
    public MeasureList List { get; } = MeasureList.Of(Found);

    public ErrorSummary? Errors =>
        Violations.Count == 0 ? null : new("Ingenting är ändrat", [.. Violations.Select(one => new Fault(one.Message))]);
}
