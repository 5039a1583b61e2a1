namespace Savsjo.Medborgarloften.Domain.Tests.Judging.History;

public enum NaivePartOfYear
{
    /// <summary>A part of a year (or of a tertial) owes the whole number.</summary>
    AsSigned,

    /// <summary>"Efter antal dagar".</summary>
    ByDays,
}
