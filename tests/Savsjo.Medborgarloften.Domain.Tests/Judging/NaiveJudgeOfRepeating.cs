using Savsjo.Medborgarloften.Domain.Tests.Judging.History;

namespace Savsjo.Medborgarloften.Domain.Tests.Judging;

/// <summary>A goal per week, month, quarter or tertial: promised for as long as the agreement holds.</summary>
public static class NaiveJudgeOfRepeating
{
    public static NaiveJudgment Judge(NaiveHistory history)
    {
        var goal = history.Goal;
        var time = new NaiveTime(history);
        var parts = time.PartsSoFar();
        var owed = new NaiveOwed(goal, time, parts);
        var isSummed = goal.Kind == NaiveMeasureKind.CountSummed;
        var ledger = isSummed
            ? new NaiveLedger([.. parts.Select(part => part.IsDropped
                ? part with { Stated = new NaiveStatement(part.Round, NaiveStatementKind.Own) } : part)])
            : null;

        var all = new List<NaiveRoundVerdict>();
        for (var index = 0; index < parts.Count; index++)
        {
            all.Add(OfRound(index));
        }

        var times = new List<NaiveTimeVerdict>();
        foreach (var year in time.Tertials.Select(tertial => tertial.Year).Distinct())
        {
            int[] indexes = [.. Enumerable.Range(0, parts.Count).Where(index => parts[index].Tertials[0].Year == year)];
            var lastOfYear = time.Tertials.Last(tertial => tertial.Year == year);
            times.Add(Over(year.ToString(System.Globalization.CultureInfo.InvariantCulture), indexes, lastOfYear));
        }

        int[] everything = [.. Enumerable.Range(0, parts.Count)];
        var whole = time.Tertials.Count == 0
            ? new NaiveTimeVerdict("", NaiveVerdict.NotYet, null, 0, null, 0, 0)
            : Over("", everything, time.Tertials[^1]);

        var inOneGo = isSummed ? owed.InOneGo([.. parts.SelectMany(part => part.Tertials)]) : whole.Owed;
        return new NaiveJudgment(
            whole.Verdict,
            [.. all.Where((_, index) => parts[index].IsFollowedUp)],
            times,
            whole.Sum,
            whole.Owed,
            inOneGo,
            [.. parts.Where(part => part.IsFollowedUp && part.Stated is null).Select(part => part.Round)],
            [.. parts.Where(part => !part.IsFollowedUp).Select(part => part.Round)],
            whole.RoundsKept,
            whole.RoundsJudged,
            null,
            isSummed && goal.Span == NaiveSpan.Quarter);

        NaiveRoundVerdict OfRound(int index)
        {
            var part = parts[index];
            var owes = owed.InRound(index);
            NaiveFigure? figure = part.IsDropped ? null : isSummed ? ledger!.Known(index, index + 1) : NaiveLevel.Of(part);
            bool? kept = goal.Kind == NaiveMeasureKind.YesNo
                ? (figure is null ? (part.IsDropped ? false : null) : figure.Number == 1)
                : NaiveCompare.IsKept(goal.Comparison, figure, owes);

            if (isSummed && goal.Span == NaiveSpan.Quarter)
            {
                kept = OfQuarters(index, figure);
            }

            // What was to be done and was dropped was not done; of a limit nobody knows.
            if (part.IsDropped && isSummed)
            {
                kept = goal.Comparison == NaiveComparison.AtMost ? null : false;
            }

            // A round too short for one whole week (month, quarter) owes nothing and is not judged.
            var owesNothing = isSummed && goal.Comparison != NaiveComparison.AtMost && owes == 0;
            NaiveVerdict? verdict = owesNothing ? null
                : kept switch
                {
                    true => NaiveVerdict.Reached,
                    false => NaiveVerdict.NotReached,
                    null => NaiveVerdict.NotReported,
                };
            return new NaiveRoundVerdict(part.Round, verdict, figure, owes, part.Stated is not null);
        }

        bool? OfQuarters(int index, NaiveFigure? own)
        {
            if (own is null)
            {
                return null;
            }

            // Quarters can be seen only as sums: the round is missed where it, or it with the rounds of the year just
            // before it, holds less than the whole quarters in them owe ("högst": more than the begun ones allow).
            var unsure = own.Mark == NaiveMark.Minst && goal.Comparison == NaiveComparison.AtMost;
            var longest = index;
            for (var first = index; first >= 0 && parts[first].Tertials[0].Year == parts[index].Tertials[0].Year; first--)
            {
                if (NaiveCompare.IsKept(goal.Comparison, ledger!.KnownOrAtLeast(first, index + 1), owed.InStretch(first, index)) == false)
                {
                    return false;
                }

                if (ledger.Known(first, index + 1) is { } whole)
                {
                    longest = first;
                    unsure |= goal.Comparison != NaiveComparison.AtMost && whole.Mark == NaiveMark.Minst
                        && whole.Number < owed.InStretch(first, index);
                }
            }

            // Where no whole quarter lies in what is known, less than the quarters that ended in the round owe tells nothing.
            unsure |= goal.Comparison != NaiveComparison.AtMost && owed.InStretch(longest, index) == 0 && own.Number < owed.InRound(index);
            return unsure ? null : true;
        }

        NaiveTimeVerdict Over(string name, int[] inTime, NaiveTertial lastTertial)
        {
            // What no follow-up tells of is no round.
            int[] indexes = [.. inTime.Where(index => parts[index].IsFollowedUp)];
            if (indexes.Length == 0)
            {
                return new NaiveTimeVerdict(name, NaiveVerdict.NotYet, null, 0, null, 0, 0);
            }

            var kept = indexes.Count(index => all[index].Verdict == NaiveVerdict.Reached);
            var missed = indexes.Count(index => all[index].Verdict == NaiveVerdict.NotReached);
            var missing = indexes.Count(index => all[index].Verdict == NaiveVerdict.NotReported);
            var isOver = history.AsOf >= lastTertial;
            var sumOwed = isSummed ? owed.InStretch(indexes[0], indexes[^1]) : all[indexes[^1]].Owed ?? 0;
            if (isSummed && goal.Span == NaiveSpan.Quarter)
            {
                sumOwed = indexes.Sum(index => owed.InRound(index));
            }

            // Rounds told only together: where their total is less than they owe together, one of them was missed.
            if (isSummed)
            {
                for (var first = indexes[0]; first <= indexes[^1]; first++)
                {
                    for (var last = first; last <= indexes[^1]; last++)
                    {
                        if (missed == 0
                            && NaiveCompare.IsKept(goal.Comparison, ledger!.KnownOrAtLeast(first, last + 1),
                                owed.InStretch(first, last)) == false)
                        {
                            missed++;
                            missing--;
                        }
                    }
                }
            }

            NaiveFigure? sum = isSummed
                ? (indexes.Any(index => parts[index].Stated is not null) ? ledger!.KnownOrAtLeast(indexes[0], indexes[^1] + 1) : null)
                : indexes.Select(index => NaiveLevel.Of(parts[index])).LastOrDefault(figure => figure is not null);
            var verdict = NaiveCombine.Spans(kept, missed, missing, isOver, sum is not null);
            return new NaiveTimeVerdict(name, verdict, sum, sumOwed, null, kept, indexes.Count(index => all[index].Verdict is not null));
        }
    }
}
