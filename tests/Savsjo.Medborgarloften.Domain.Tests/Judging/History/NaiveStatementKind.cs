namespace Savsjo.Medborgarloften.Domain.Tests.Judging.History;

public enum NaiveStatementKind
{
    /// <summary>The round's own figure (also: the value, for a measure of latest value).</summary>
    Own,

    /// <summary>"Sammanlagt i år", to the end of the round.</summary>
    TotalOfYear,

    /// <summary>"Sammanlagt under perioden", to the end of the round.</summary>
    TotalOfPeriod,
    Percentage,
    Yes,
    No,
}
