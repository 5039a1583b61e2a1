namespace Savsjo.Medborgarloften.Domain.Tests.Judging.History;

/// <summary>The days that were agreed, as they stand at the follow-up that is judged.</summary>
public sealed record NaiveAgreement(DateOnly FirstDay, DateOnly LastDay);
