namespace Savsjo.Medborgarloften.Domain.Tests.Judging.History;

/// <summary>One goal on one measure. The number is not used for yes/no.</summary>
public sealed record NaiveGoal(
    NaiveMeasureKind Kind,
    NaiveComparison Comparison,
    decimal Number,
    NaiveSpan Span,
    IReadOnlyList<NaiveGoalChange> Changes,
    NaivePartOfYear PartOfYear = NaivePartOfYear.AsSigned);
