
namespace Savsjo.Medborgarloften.Domain.Tests.Judging;

public enum NaiveVerdict
{
    Reached,
    Partly,
    NotReached,
    UnderWay,
    NotYet,
    NotReported,
}
