
namespace Savsjo.Medborgarloften.Domain.Tests.Judging;

public static class NaiveCombine
{
    /// <summary>Kept in all, in some, in none of the spans so far.</summary>
    public static NaiveVerdict Spans(int kept, int missed, int missing, bool isOver, bool anythingStated)
    {
        if (kept > 0 && (missed > 0 || missing > 0))
        {
            return NaiveVerdict.Partly;
        }

        if (kept > 0)
        {
            return isOver ? NaiveVerdict.Reached : NaiveVerdict.UnderWay;
        }

        if (missed > 0)
        {
            return NaiveVerdict.NotReached;
        }

        if (missing > 0)
        {
            return NaiveVerdict.NotReported;
        }

        // Nothing was owed so far (some days without a whole week).
        if (!isOver)
        {
            return NaiveVerdict.NotYet;
        }

        return anythingStated ? NaiveVerdict.Reached : NaiveVerdict.NotReported;
    }

    /// <summary>Year after year. Years that have not begun are left out.</summary>
    public static NaiveVerdict Years(IReadOnlyList<(NaiveVerdict Verdict, bool IsOver)> years, bool oneWasSurelyMissed)
    {
        (NaiveVerdict Verdict, bool IsOver)[] begun = [.. years.Where(year => year.Verdict != NaiveVerdict.NotYet)];
        if (begun.Length == 0)
        {
            return NaiveVerdict.NotYet;
        }

        var kept = begun.Count(year => year.Verdict == NaiveVerdict.Reached);
        var missed = begun.Count(year => year.Verdict == NaiveVerdict.NotReached);
        var missing = begun.Count(year => year.Verdict == NaiveVerdict.NotReported && year.IsOver);
        var open = begun.Length - kept - missed - missing;

        if (kept > 0 && (missed > 0 || missing > 0))
        {
            return NaiveVerdict.Partly;
        }

        if (missed > 0 || oneWasSurelyMissed)
        {
            return NaiveVerdict.NotReached;
        }

        if (missing > 0)
        {
            return NaiveVerdict.NotReported;
        }

        if (kept > 0)
        {
            return open > 0 ? NaiveVerdict.UnderWay : NaiveVerdict.Reached;
        }

        return begun.Any(year => year.Verdict == NaiveVerdict.UnderWay) ? NaiveVerdict.UnderWay : NaiveVerdict.NotReported;
    }
}
