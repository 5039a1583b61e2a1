using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading;

/// <summary>Så bedöms målen: what a reader must know of how the goals of a follow-up are judged; record 0022 says why.</summary>
public static class GoalRules
{
    /// <summary>Whole sentences, only those that some goal needs.</summary>
    public static IEnumerable<string> Of(FollowUpReportContent content)
    {
        var measures = content.Activities.SelectMany(activity => activity.Measures).Where(measure => measure.Goal is not null).ToList();
        if (measures.Exists(measure => measure is { Goal: { Comparison: GoalComparison.AtLeast, SubgroupShare: null, Baseline: null }, Kind: MeasureKind.Count }))
            yield return "Ett mål om ”minst” är nått så snart summan är uppe i det utlovade.";
        foreach (var rule in Special(content))
            yield return rule;
    }

    /// <summary>Those of them that only goals of other shapes than "minst 15 om året" need.</summary>
    public static IEnumerable<string> Special(FollowUpReportContent content)
    {
        var measures = content.Activities.SelectMany(activity => activity.Measures).Where(measure => measure.Goal is not null).ToList();
        if (measures.Exists(measure => measure.Goal!.Span.IsRate))
            yield return "Ett mål per vecka, månad eller kvartal bedöms över de dagar som tertialet verkligen har. En vecka som bara är påbörjad kräver inget, och ger lika mycket utrymme som en hel.";
        if (measures.Exists(measure => measure.Goal!.Span == GoalSpan.Quarter))
            yield return "Ett tertial är inte ett helt antal kvartal. Mål per kvartal bedöms därför över året hittills.";
        if (measures.Exists(measure => measure.Goal!.SubgroupShare is not null))
            yield return "Ett mål med ”varav” är nått när både antalet och andelen är det, och avgörs när tiden är slut.";
        if (measures.Exists(measure => measure.Goal!.Baseline is not null))
            yield return "Ett mål om att något ska minska eller öka jämförs med utgångsvärdet, det som gällde när löftet gavs.";
    }
}
