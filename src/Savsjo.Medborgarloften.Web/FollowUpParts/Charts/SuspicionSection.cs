using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.FollowUpParts.Charts;

/// <summary>Misstankarna: an activity's suspicions as a sentence, a chart and a table.</summary>
public sealed record SuspicionSection(ActivityContent Activity, SuspicionTable Table, Tertial Tertial)
{
    public string Id => IdOf(Activity);

    public string Heading => $"{Activity.Name} {Tertial.Year}";

    /// <summary>"96 misstankar under 2020. 42 av dem, 44 procent, gäller 21 år och yngre."; null when a figure is missing or withheld.</summary>
    public string? Sentence => Table.YearTotal is not { State: FigureState.Given, Figure.Count: { } count } ? null
        : $"{Table.YearTotal.Wording} {(count == 1 ? "misstanke" : "misstankar")} {SumSentence.During(Tertial)}.{ShareSentence(count)}";

    public SuspicionChart Chart => SuspicionChart.Of(this);

    public FigureTable Figures => FigureTable.Of(this);

    public static string IdOf(ActivityContent activity) => $"misstankar-{activity.Label.Replace('.', '-')}";

    private string ShareSentence(int count) =>
        Table.YearTotal is { SubgroupState: FigureState.Given, Figure.Subgroup: { } subgroup } && count > 0
            ? $" {SwedishText.Number(subgroup)} av dem, {SwedishText.Number(Math.Round(100m * subgroup / count, MidpointRounding.AwayFromZero))} procent, gäller {Table.SubgroupLabel}."
            : "";
}
