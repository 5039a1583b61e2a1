using System.ComponentModel;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Resources;

/// <summary>Övrigt mål: one that no activity of the follow-up tells, and that its headline counts all the same.</summary>
public sealed record OtherGoalResource(
    [property: Description("Aktivitetens nummer i avtalet.")] string Label,
    [property: Description("Aktivitetens kortnamn.")] string Name,
    [property: Description("Måttets namn.")] string Measure,
    [property: Description("Det utlovade, i ord.")] string Promised,
    [property: Description("Aktivitetens första tertial, år-tertial.")] string First,
    [property: Description("Aktivitetens sista tertial, år-tertial.")] string Last,
    [property: Description("Utfallet, med samma ord som verdict hos andra mål.")] GoalOutcome Verdict,
    [property: Description("Varför målet inte nåddes, när det beror på att aktiviteten slutade; annars null.")] string? Reason)
{
    public static IReadOnlyList<OtherGoalResource> Of(IReadOnlyList<OtherGoal>? goals) =>
    [
        .. (goals ?? []).Select(goal => new OtherGoalResource(
            goal.Label, goal.Name, goal.Measure, goal.Promised, TertialId.Of(goal.First), TertialId.Of(goal.Last), goal.Outcome,
            goal.Reason)),
    ];
}
