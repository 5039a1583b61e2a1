namespace Savsjo.Medborgarloften.Domain.Tests.Judging.History;

/// <summary>From this tertial on the number is another.</summary>
public sealed record NaiveGoalChange(NaiveTertial From, decimal Number);
