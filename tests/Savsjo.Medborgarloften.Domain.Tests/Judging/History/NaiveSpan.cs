namespace Savsjo.Medborgarloften.Domain.Tests.Judging.History;

public enum NaiveSpan
{
    Week,
    Month,
    Quarter,
    Tertial,
    Year,
    WholePeriod,
}
