using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;

/// <summary>Så bedöms målen: what a reader must know of how the goals of a follow-up are judged; record 0022 says why.</summary>
public static class GoalRules
{
    /// <summary>Whole sentences, only those that some goal needs.</summary>
    public static IEnumerable<string> Of(FollowUpReportContent content)
    {
        List<(bool IsSum, GoalContent Goal)> goals =
        [
            .. from activity in content.Activities
               from measure in activity.MeasuresAndOffences
               where measure.Goal is not null
               select (measure is { Kind: MeasureKind.Count, Accumulation: Accumulation.Sum }, measure.Goal),
        ];
        if (goals.Exists(one => one.IsSum && IsPlainAtLeast(one.Goal)))
            yield return "Ett mål som säger ”minst” är nått när summan är så stor som de lovade.";
        if (goals.Exists(one => one.Goal.Span.IsRate))
            yield return "Ett mål per vecka, månad eller kvartal bedöms över de dagar som tertialet verkligen har. "
                + "En vecka som bara är påbörjad kräver inget, och ger lika mycket utrymme som en hel.";
        if (goals.Exists(one => one.Goal.Span == GoalSpan.Quarter))
            yield return "Ett tertial är inte ett helt antal kvartal. Mål per kvartal bedöms därför av tertialens summor. "
                + "Om just varje kvartal fick sitt syns inte i tertialens siffror, bara när det inte kan ha gått ihop.";
        if (goals.Exists(one => one.Goal.JudgedFrom is not null))
            yield return "Siffran vid ett mål per kvartal är summan av de tertial i året som avgjorde: hela året så långt, "
                + "eller bara den del av det där målet inte nåddes. Den hålls mot kvartalen som ryms i de tertialen.";
        if (goals.Exists(one => one.Goal.SubgroupShare is not null))
            yield return "Ett mål med ”varav” är nått när både antalet och andelen är det, och avgörs när tiden är slut.";
        if (goals.Exists(one => one.Goal.Baseline is not null))
            yield return "Ett mål om att något ska minska eller öka jämförs med utgångsvärdet, det som gällde när löftet gavs.";
    }

    private static bool IsPlainAtLeast(GoalContent goal) =>
        goal is { Comparison: GoalComparison.AtLeast, SubgroupShare: null, Baseline: null };
}
