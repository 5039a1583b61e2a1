namespace Savsjo.Medborgarloften.Domain.Tests.Judging.History;

public enum NaiveMeasureKind
{
    CountSummed,
    CountLatestValue,
    Percentage,
    YesNo,
}
