namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>
/// Liggare: what statements tell of sums. Between the tertials there are places in a line: 0 before the first, 1 after it, and so
/// on. A figure of a tertial's own ties the place after it to the one before; a total of the year ties it to the year's beginning,
/// one of the period to the first. A sum is known where statements tie its ends together.
/// </summary>
/// <param name="tertials">In order, without a hole.</param>
/// <param name="stated">Of each of them; null where nothing was, and missing where nothing was to be.</param>
internal sealed class StatedLedger(IReadOnlyList<Tertial> tertials, IReadOnlyList<StatedFigure?> stated)
{
    /// <summary>A sum from one place to another.</summary>
    /// <returns>
    /// Null where it is not known, or where statements contradict each other; missing where nothing was to be stated.
    /// </returns>
    public Figure? Known(int from, int to) =>
        Difference(from, to) is { } sum && !(sum.Count < 0) && Subgroups.None.CanBePartsOf(sum) ? sum : null;

    /// <summary>The same, also where it comes out below zero.</summary>
    public Figure? Difference(int from, int to)
    {
        var (end, start) = (Down(to), Down(from));
        var meeting = end.FindIndex(start.Contains);
        if (meeting < 0)
            return null;
        var sum = Sum(end.Take(meeting));
        var before = start.TakeWhile(place => place != end[meeting]).ToList();
        // What "minst 10" leaves of 20 is at most 10, and that is no figure.
        return before.Exists(place => stated[place - 1]!.Figure.Mark.IsOpen) ? null : sum.Minus(Sum(before));
    }

    /// <summary>As known; or the most that the known pieces of it add up to, and between which of its tertials they leave gaps.</summary>
    public (Figure Figure, IReadOnlyList<Tertial> Gaps) KnownOrAtLeast(int from, int to)
    {
        if (Known(from, to) is { } whole)
            return (whole, []);
        List<Pieces> best = [new(Figure.Missing, [])];
        for (var end = from + 1; end <= to; end++)
        {
            var (before, here) = (best[^1], end);
            best.Add(Enumerable.Range(from, end - from)
                .Select(start => Known(start, here) is { } piece ? best[start - from].Plus(piece) : null)
                .OfType<Pieces>()
                .Append(before with { Gaps = [.. before.Gaps, tertials[end - 1]] })
                .OrderByDescending(pieces => pieces.Sum.Count ?? 0)
                .ThenByDescending(pieces => pieces.Sum.Mark == FigureMark.Over)
                .ThenBy(pieces => pieces.IsAbout)
                .ThenBy(pieces => pieces.Gaps.Count)
                .First());
        }

        var sum = best[^1].Sum;
        return (sum.IsMissing || sum.Mark == FigureMark.Over ? sum : sum with { Mark = FigureMark.AtLeast }, best[^1].Gaps);
    }

    private Figure Sum(IEnumerable<int> places) => places.Aggregate(Figure.Missing, (sum, place) => sum.Plus(stated[place - 1]!.Figure));

    /// <summary>The places that statements lead down to from one, itself first.</summary>
    private List<int> Down(int place)
    {
        List<int> places = [place];
        while (place > 0 && stated[place - 1] is { } one)
        {
            place = one.StatedAs switch
            {
                StatedAs.PeriodTotal => 0,
                StatedAs.YearTotal => FirstOfYear(place - 1),
                _ => place - 1,
            };
            places.Add(place);
        }

        return places;
    }

    private int FirstOfYear(int index)
    {
        while (index > 0 && tertials[index - 1].Year == tertials[index].Year)
            index--;
        return index;
    }

    /// <param name="IsAbout">Whether one of them is "cirka": beside that no "drygt" is known to be more.</param>
    private sealed record Pieces(Figure Sum, IReadOnlyList<Tertial> Gaps, bool IsAbout = false)
    {
        public Pieces Plus(Figure piece)
        {
            var sum = Sum.Plus(piece);
            var isAbout = IsAbout || piece.Mark == FigureMark.Circa;
            // "Drygt" is known to be more, whatever else is missing; of the other marks "minst" says enough.
            var isOver = !isAbout && (Sum.Mark == FigureMark.Over || piece.Mark == FigureMark.Over);
            return this with
            {
                Sum = sum.IsMissing ? sum : sum with { Mark = isOver ? FigureMark.Over : FigureMark.None },
                IsAbout = isAbout,
            };
        }
    }
}
