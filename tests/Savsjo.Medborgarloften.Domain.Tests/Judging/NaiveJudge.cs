using Savsjo.Medborgarloften.Domain.Tests.Judging.History;

namespace Savsjo.Medborgarloften.Domain.Tests.Judging;

/// <summary>Judges one goal after one follow-up. Written from DOMAIN.md; see record 0033 for what it leaves open.</summary>
public static class NaiveJudge
{
    public static NaiveJudgment Judge(NaiveHistory history)
    {
        // "Ersatt av 1.4, räknas där": no verdict of its own.
        if (history.Activity.ReplacedFrom is { } replaced && history.AsOf is { } now && now >= replaced)
        {
            return new NaiveJudgment(null, [], [], null, 0, 0, [], [], 0, 0, null, false);
        }

        return history.Goal.Span is NaiveSpan.Year or NaiveSpan.WholePeriod
            ? NaiveJudgeOfOneTime.Judge(history)
            : NaiveJudgeOfRepeating.Judge(history);
    }
}
