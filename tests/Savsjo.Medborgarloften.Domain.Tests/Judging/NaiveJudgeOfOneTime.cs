using Savsjo.Medborgarloften.Domain.Tests.Judging.History;

namespace Savsjo.Medborgarloften.Domain.Tests.Judging;

/// <summary>A goal over one time: a year (each year for itself), or the whole period.</summary>
public static class NaiveJudgeOfOneTime
{
    public static NaiveJudgment Judge(NaiveHistory history)
    {
        var goal = history.Goal;
        var time = new NaiveTime(history);
        var isSummed = goal.Kind == NaiveMeasureKind.CountSummed;
        IReadOnlyList<NaivePart> stated = time.PartsSoFar();

        // After "Klart" an empty round of a count adds nothing and is no gap. After "Utgår" what was counted before counts.
        IReadOnlyList<NaivePart> parts = isSummed
            ? [.. stated.Select(part => part.IsExcused || part.IsDropped
                ? part with { Stated = new NaiveStatement(part.Round, NaiveStatementKind.Own) } : part)]
            : stated;
        var ledger = isSummed ? new NaiveLedger(parts) : null;

        var groups = Groups();
        var times = groups.Select(group => OfTime(group.Name, group.Tertials)).ToList();
        var verdict = groups.Count == 0
            ? NaiveVerdict.NotYet
            : NaiveCombine.Years([.. times.Select((one, index) => (one.Verdict, IsOver(groups[index].Tertials)))], OneWasSurelyMissed());

        NaiveTimeVerdict[] begun = [.. times.Where(one => one.Verdict != NaiveVerdict.NotYet)];
        var anything = stated.Any(part => part.Stated is not null);
        NaiveFigure? sum = !anything ? null
            : isSummed ? ledger!.KnownOrAtLeast(0, parts.Count)
            : goal.Kind == NaiveMeasureKind.YesNo ? begun[^1].Sum
            : parts.Select(NaiveLevel.Of).LastOrDefault(figure => figure is not null);
        var sumOwed = isSummed ? begun.Sum(one => one.Owed) : begun.LastOrDefault()?.Owed ?? 0;
        return new NaiveJudgment(
            verdict,
            [.. Enumerable.Range(0, parts.Count).Where(index => parts[index].IsFollowedUp).Select(index => new NaiveRoundVerdict(
                parts[index].Round,
                null,
                isSummed ? ledger!.Known(index, index + 1) : NaiveLevel.Of(parts[index]),
                null,
                stated[index].Stated is not null))],
            times,
            sum,
            sumOwed,
            sumOwed,
            [.. stated.Where(part => part.IsFollowedUp && part.Stated is null && !part.IsExcused).Select(part => part.Round)],
            [.. stated.Where(part => !part.IsFollowedUp).Select(part => part.Round)],
            times.Count(one => one.Verdict == NaiveVerdict.Reached),
            times.Where((one, index) => one.Verdict is NaiveVerdict.Reached or NaiveVerdict.NotReached
                || (one.Verdict == NaiveVerdict.NotReported && IsOver(groups[index].Tertials))).Count(),
            times.LastOrDefault(one => one.ReachedIn is not null)?.ReachedIn,
            false);

        List<(string Name, NaiveTertial[] Tertials)> Groups()
        {
            if (time.Tertials.Count == 0)
            {
                return [];
            }

            if (goal.Span == NaiveSpan.WholePeriod)
            {
                return [("perioden", [.. time.Tertials])];
            }

            // An agreement of twelve months or less is one year, over New Year too.
            var agreement = history.Agreement;
            if (IsOneYear(agreement))
            {
                var name = agreement.FirstDay.Year == agreement.LastDay.Year
                    ? $"{agreement.FirstDay.Year}"
                    : $"{agreement.FirstDay.Year}–{agreement.LastDay.Year}";
                return [(name, [.. time.Tertials])];
            }

            return [.. time.Tertials.GroupBy(tertial => tertial.Year).Select(year => ($"{year.Key}", year.ToArray()))];
        }

        // Nothing more is to come of what was dropped.
        bool IsOver(NaiveTertial[] tertials) => history.AsOf >= tertials[^1] || history.Activity.DroppedIn <= history.AsOf;

        // Nothing more is to come of what is "Klart": each round left of the time is one that need not be reported.
        bool IsDone(NaiveTertial[] tertials)
        {
            NaiveTertial[] left = [.. tertials.Where(tertial => tertial > history.AsOf)];
            return left.Length > 0 && history.Activity.DoneIn is { } done && done <= history.AsOf
                && left.All(tertial => goal.Span != NaiveSpan.Year || tertial.Year == done.Year);
        }

        decimal Owed(NaiveTertial[] tertials)
        {
            if (goal.Kind == NaiveMeasureKind.YesNo)
            {
                return 1;
            }

            // What held when the time ended; until then, what holds now.
            var number = time.NumberIn(tertials.LastOrDefault(tertial => tertial <= history.AsOf, tertials[0]));
            if (goal.Span != NaiveSpan.Year || goal.PartOfYear == NaivePartOfYear.AsSigned || !isSummed)
            {
                return number;
            }

            var days = time.Days(tertials).Count;
            var first = IsOneYear(history.Agreement) && history.Agreement.FirstDay.Year != history.Agreement.LastDay.Year
                ? history.Agreement.FirstDay
                : new DateOnly(tertials[0].Year, 1, 1);
            var daysInYear = first.AddDays(-1).AddYears(1).DayNumber - first.AddDays(-1).DayNumber;
            return days >= daysInYear ? number : NaiveOwed.ByDays(goal.Comparison, number, days, daysInYear);
        }

        NaiveTimeVerdict OfTime(string name, NaiveTertial[] tertials)
        {
            var owed = Owed(tertials);
            int[] indexes = [.. Enumerable.Range(0, parts.Count).Where(index => tertials.Contains(parts[index].Tertials[0]))];
            if (!indexes.Any(index => parts[index].IsFollowedUp))
            {
                // A year that passed before the follow-ups began is as little known as a tertial that did.
                return indexes.Length > 0 && IsOver(tertials)
                    ? new NaiveTimeVerdict(name, NaiveVerdict.NotReported, null, owed, null, 0, 0)
                    : new NaiveTimeVerdict(name, NaiveVerdict.NotYet, null, owed, null, 0, 0);
            }

            var isOver = IsOver(tertials);
            if (!indexes.Any(index => stated[index].Stated is not null))
            {
                // Nothing was told. What was to be done, and was dropped with nothing missing before, was not done.
                var isMissed = indexes.All(index => stated[index].IsDropped)
                    && (goal.Kind == NaiveMeasureKind.YesNo || isSummed && goal.Comparison != NaiveComparison.AtMost);
                return new NaiveTimeVerdict(
                    name, isMissed ? NaiveVerdict.NotReached : NaiveVerdict.NotReported, null, owed, null, 0, 0);
            }

            var (verdict, sum, reachedIn) = Of(isOver);
            if (!isOver && IsDone(tertials))
            {
                // What was not reached by then will not be; a value that was given last stays.
                var atTheEnd = Of(true);
                if (atTheEnd.Verdict == NaiveVerdict.NotReached || !isSummed && atTheEnd.Verdict == NaiveVerdict.Reached)
                {
                    (verdict, sum, reachedIn) = atTheEnd;
                }
            }

            return new NaiveTimeVerdict(name, verdict, sum, owed, reachedIn, 0, 0);

            (NaiveVerdict Verdict, NaiveFigure? Sum, NaiveTertial? ReachedIn) Of(bool whenOver) => goal.Kind switch
            {
                NaiveMeasureKind.CountSummed => OfSum(indexes, owed, whenOver),
                NaiveMeasureKind.CountLatestValue => OfLatest(indexes, owed, whenOver),
                NaiveMeasureKind.Percentage => OfShare(indexes, owed, whenOver),
                _ => OfYesNo(indexes, whenOver),
            };
        }

        (NaiveVerdict Verdict, NaiveFigure? Sum, NaiveTertial? ReachedIn) OfSum(int[] indexes, decimal owed, bool isOver)
        {
            var total = ledger!.KnownOrAtLeast(indexes[0], indexes[^1] + 1);
            var kept = NaiveCompare.IsKept(goal.Comparison, total, owed);
            if (goal.Comparison == NaiveComparison.AtMost)
            {
                return kept switch
                {
                    false => (NaiveVerdict.NotReached, total, null),
                    _ when !isOver => (NaiveVerdict.UnderWay, total, null),
                    // Whether it stayed within the limit after it was dropped nobody told.
                    true when indexes.Any(index => stated[index].IsDropped) => (NaiveVerdict.NotReported, total, null),
                    true => (NaiveVerdict.Reached, total, parts[indexes[^1]].Round),
                    null => (NaiveVerdict.NotReported, total, null),
                };
            }

            // Reached in the round in which the running sum gets there, as far as it is known.
            foreach (var index in indexes)
            {
                if (ledger.KnownOrAtLeast(indexes[0], index + 1).Number >= owed)
                {
                    return (NaiveVerdict.Reached, total, parts[index].Round);
                }
            }

            if (!isOver)
            {
                return (NaiveVerdict.UnderWay, total, null);
            }

            return (kept == false ? NaiveVerdict.NotReached : NaiveVerdict.NotReported, total, null);
        }

        (NaiveVerdict Verdict, NaiveFigure? Sum, NaiveTertial? ReachedIn) OfLatest(int[] indexes, decimal owed, bool isOver)
        {
            int[] given = [.. indexes.Where(index => parts[index].Stated is not null)];
            var latest = NaiveLevel.Of(parts[given[^1]]);
            var lastIsMissing = given[^1] != indexes.Last(index => !parts[index].IsExcused);
            // It may fall again, so it is judged when the time is over; then the last round's value is asked for.
            if (!isOver)
            {
                return (NaiveVerdict.UnderWay, latest, null);
            }

            return (lastIsMissing ? null : NaiveCompare.IsKept(goal.Comparison, latest, owed)) switch
            {
                true => (NaiveVerdict.Reached, latest, parts[given[^1]].Round),
                false => (NaiveVerdict.NotReached, latest, null),
                null => (NaiveVerdict.NotReported, latest, null),
            };
        }

        (NaiveVerdict Verdict, NaiveFigure? Sum, NaiveTertial? ReachedIn) OfShare(int[] indexes, decimal owed, bool isOver)
        {
            var latest = NaiveLevel.Of(parts[indexes.Last(index => parts[index].Stated is not null)]);
            if (!isOver)
            {
                return (NaiveVerdict.UnderWay, latest, null);
            }

            var last = indexes.Last(index => !parts[index].IsExcused);
            return NaiveCompare.IsKept(goal.Comparison, NaiveLevel.Of(parts[last]), owed) switch
            {
                true => (NaiveVerdict.Reached, latest, parts[last].Round),
                false => (NaiveVerdict.NotReached, latest, null),
                null => (NaiveVerdict.NotReported, latest, null),
            };
        }

        (NaiveVerdict Verdict, NaiveFigure? Sum, NaiveTertial? ReachedIn) OfYesNo(int[] indexes, bool isOver)
        {
            foreach (var index in indexes)
            {
                if (parts[index].Stated?.Kind == NaiveStatementKind.Yes)
                {
                    return (NaiveVerdict.Reached, NaiveLevel.Of(parts[index]), parts[index].Round);
                }
            }

            var latest = NaiveLevel.Of(parts[indexes.Last(index => parts[index].Stated is not null)]);
            if (!isOver)
            {
                return (NaiveVerdict.UnderWay, latest, null);
            }

            var last = indexes.Last(index => !parts[index].IsExcused);
            return (parts[last].Stated is null && !parts[last].IsDropped ? NaiveVerdict.NotReported : NaiveVerdict.NotReached,
                latest, null);
        }

        bool OneWasSurelyMissed()
        {
            if (!isSummed)
            {
                return false;
            }

            // Years told only together ("sammanlagt under perioden"): where that is too little for all of them.
            for (var first = 0; first < groups.Count; first++)
            {
                for (var last = first; last < groups.Count && IsOver(groups[last].Tertials); last++)
                {
                    int[] indexes = [.. Enumerable.Range(0, parts.Count).Where(index =>
                        parts[index].Tertials[0] >= groups[first].Tertials[0] && parts[index].Tertials[^1] <= groups[last].Tertials[^1])];
                    if (indexes.Length == 0 || !indexes.Any(index => parts[index].IsFollowedUp))
                    {
                        continue;
                    }

                    var owed = times.Skip(first).Take(last - first + 1).Sum(one => one.Owed);
                    if (NaiveCompare.IsKept(goal.Comparison, ledger!.KnownOrAtLeast(indexes[0], indexes[^1] + 1), owed) == false)
                    {
                        return true;
                    }
                }
            }

            return false;
        }
    }

    private static bool IsOneYear(NaiveAgreement agreement) =>
        agreement.LastDay < agreement.FirstDay.AddYears(1)
        || agreement.LastDay <= agreement.FirstDay.AddDays(-1).AddYears(1);
}
