using Savsjo.Medborgarloften.Domain.Tests.Judging.History;

namespace Savsjo.Medborgarloften.Domain.Tests.Judging;

public static class NaiveCompare
{
    /// <summary>True: kept. False: not kept. Null: it cannot be told from what was stated.</summary>
    public static bool? IsKept(NaiveComparison comparison, NaiveFigure? figure, decimal owed)
    {
        if (figure is null)
        {
            return null;
        }

        if (comparison == NaiveComparison.AtMost)
        {
            // "Drygt 10" is more than 10.
            if (figure.Number > owed || (figure.Number == owed && figure.Mark == NaiveMark.Drygt))
            {
                return false;
            }

            // "Minst 8", and a sum with a part missing, may be any number above.
            return figure.IsWhole && figure.Mark != NaiveMark.Minst ? true : null;
        }

        // "Minst", and "så många som": more is as good. A mark counts for the number that it says.
        if (figure.Number >= owed)
        {
            return true;
        }

        // "Minst 190" may be 200.
        return figure.IsWhole && figure.Mark != NaiveMark.Minst ? false : null;
    }
}
