namespace Savsjo.Medborgarloften.Domain.Tests.Judging.History;

public enum NaiveComparison
{
    AtLeast,
    AtMost,

    /// <summary>"Så många som N": reached with N, and doing more never misses it.</summary>
    Exactly,
}
