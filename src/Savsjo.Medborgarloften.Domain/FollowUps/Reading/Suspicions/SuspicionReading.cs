using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Suspicions;

/// <summary>Misstankarna: an activity's suspicions as a sentence, a chart and a table.</summary>
/// <param name="Label">The activity's: "2.1".</param>
/// <param name="Heading">"Misstankar 2020, aktivitet 2.1".</param>
/// <param name="Sentence">"96 misstankar under 2020. 42 av dem, 44 procent, gäller 21 år och yngre."</param>
public sealed record SuspicionReading(string Label, string Heading, string Sentence, ChartReading Chart, SuspicionTableReading Table)
{
    public static SuspicionReading Of(ActivityContent activity, SuspicionTable table, FollowUpReportContent content) => new(
        activity.Label,
        $"{activity.Name} {content.Tertial.Year}, aktivitet {activity.Label}",
        TotalSentence(table, content),
        ChartReading.Of(activity.Name, table, content.FollowedUp, ToldElsewhere.Of(activity)),
        SuspicionTableReading.Of(table, content.FollowedUp, ToldElsewhere.Of(activity)));

    private static string TotalSentence(SuspicionTable table, FollowUpReportContent content) =>
        table is { SubgroupLabel: { } label, YearTotal: { HasSharedCount: true } total }
        && total.Figure is { Count: { } count, Subgroup: { } subgroup }
            ? $"{SwedishText.Capitalised(total.Wording)} {(count == 1 ? "misstanke" : "misstankar")} {SumSentence.During(content)}. "
                + $"{SwedishText.Number(subgroup)} av dem, {Percent(subgroup, count)}, gäller {label}."
            : $"{SwedishText.Capitalised(SumSentence.Of(table, content).Text)}.";

    /// <summary>"44 procent", in whole per cent.</summary>
    internal static string Percent(int part, int whole) =>
        $"{SwedishText.Number(Math.Round(100m * part / whole, MidpointRounding.AwayFromZero))} procent";
}
