namespace Savsjo.Medborgarloften.Domain.Tests.Judging.History;

public enum NaiveMark
{
    None,
    Cirka,
    Drygt,
    Minst,
}
