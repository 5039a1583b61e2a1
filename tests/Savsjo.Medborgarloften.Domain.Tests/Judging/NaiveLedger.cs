using Savsjo.Medborgarloften.Domain.Tests.Judging.History;

namespace Savsjo.Medborgarloften.Domain.Tests.Judging;

/// <summary>
/// What is known of the sums. Between the parts there are marks on a line: 0 before the first part, 1 after it, and
/// so on. A statement ties the mark after its part to an earlier mark: an own figure to the one just before, a total
/// of the year to the year's beginning, a total of the period to 0. A sum between two marks is known where the
/// statements tie them together.
/// </summary>
public sealed class NaiveLedger(IReadOnlyList<NaivePart> parts)
{
    /// <summary>The sum of the parts from mark to mark, or null where it is not known.</summary>
    public NaiveFigure? Known(int from, int to)
    {
        var upFromEnd = Path(to);
        var upFromStart = Path(from);
        var meeting = upFromEnd.FirstOrDefault(upFromStart.Contains, -1);
        if (meeting < 0)
        {
            return null;
        }

        var number = 0m;
        var marks = new List<NaiveMark>();
        foreach (var mark in upFromEnd.TakeWhile(mark => mark != meeting))
        {
            number += parts[mark - 1].Stated!.Number;
            marks.Add(parts[mark - 1].Stated!.Mark);
        }

        foreach (var mark in upFromStart.TakeWhile(mark => mark != meeting))
        {
            var stated = parts[mark - 1].Stated!;
            if (stated.Mark is NaiveMark.Minst or NaiveMark.Drygt)
            {
                // Taking away "minst 10" leaves at most so much: that is no figure.
                return null;
            }

            number -= stated.Number;
            marks.Add(stated.Mark);
        }

        if (number < 0)
        {
            throw new InvalidOperationException("A total lower than what is already reported: no such history may be published.");
        }

        var told = marks.Contains(NaiveMark.Minst) ? NaiveMark.Minst
            : marks.Contains(NaiveMark.Cirka) ? NaiveMark.Cirka
            : marks.Contains(NaiveMark.Drygt) ? NaiveMark.Drygt
            : NaiveMark.None;
        return new NaiveFigure(number, told, true);
    }

    /// <summary>As known, or else the most that the known pieces add up to ("minst 3, två tertial inte redovisade").</summary>
    public NaiveFigure KnownOrAtLeast(int from, int to)
    {
        if (Known(from, to) is { } whole)
        {
            return whole;
        }

        // Beside "cirka" nobody knows that a sum with "drygt" in it is more.
        var best = new Dictionary<int, (decimal Number, bool More, bool About)> { [from] = (0m, false, false) };
        for (var end = from + 1; end <= to; end++)
        {
            best[end] = best[end - 1];
            for (var start = from; start < end; start++)
            {
                if (Known(start, end) is { } piece)
                {
                    var number = best[start].Number + piece.Number;
                    var about = best[start].About || piece.Mark == NaiveMark.Cirka;
                    var more = !about && (best[start].More || piece.Mark == NaiveMark.Drygt);
                    var says = Says(more, about).CompareTo(Says(best[end].More, best[end].About));
                    if (number > best[end].Number || (number == best[end].Number && says > 0))
                    {
                        best[end] = (number, more, about);
                    }
                }
            }
        }

        return new NaiveFigure(best[to].Number, best[to].More ? NaiveMark.Drygt : NaiveMark.Minst, false);
    }

    private static int Says(bool more, bool about) => more ? 2 : about ? 0 : 1;

    private List<int> Path(int mark)
    {
        var path = new List<int> { mark };
        while (mark > 0 && parts[mark - 1].Stated is { } stated)
        {
            mark = stated.Kind switch
            {
                NaiveStatementKind.Own => mark - 1,
                NaiveStatementKind.TotalOfYear => FirstOfYear(parts[mark - 1].Tertials[0].Year),
                NaiveStatementKind.TotalOfPeriod => 0,
                _ => throw new InvalidOperationException("No count was stated."),
            };
            path.Add(mark);
        }

        return path;
    }

    private int FirstOfYear(int year)
    {
        for (var index = 0; index < parts.Count; index++)
        {
            if (parts[index].Tertials[0].Year == year)
            {
                return index;
            }
        }

        throw new InvalidOperationException("No such year.");
    }
}
