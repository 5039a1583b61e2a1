using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Pdf.Layout;

/// <summary>Sammanfattningens ord: did they keep the promise?</summary>
internal sealed class SummaryWording(FollowUpReportContent content)
{
    private readonly FollowUpSummary _summary = FollowUpSummary.Of(content);

    public string Sentence => _summary.Sentence.Length > 0 ? _summary.Sentence
        : _summary.Activities > 0 ? "Alla aktiviteter är rapporterade. Inga av dem har mål som går att räkna."
        : "Inga aktiviteter gäller tertialet.";

    /// <summary>A large figure and its words for each.</summary>
    public IReadOnlyList<(int Number, string Label, bool IsBad)> Numbers =>
    [
        (_summary.Reached, "mål nåddes", false),
        (_summary.UnderWay, "mål på väg", false),
        (_summary.NotReached, "mål nåddes inte", true),
        // There is room for five: the protected take the place of the unreported, unless there are both.
        .. _summary.NotReported > 0 || _summary.Withheld == 0 ? new[] { (_summary.NotReported, "mål utan uppgift", true) } : [],
        .. _summary.Withheld > 0 ? new[] { (_summary.Withheld, "mål skyddade", false) } : [],
        (_summary.WithoutReport, $"av {SwedishText.Number(_summary.Activities)} aktiviteter utan uppgift", true),
    ];

    /// <summary>Every goal with its activity and measure, in the order of the document.</summary>
    public IReadOnlyList<(ActivityContent Activity, MeasureContent Measure, GoalContent Goal)> Goals =>
        [.. content.Activities.SelectMany(activity => activity.Measures.SelectMany(measure =>
            measure.Goal is { } goal ? new[] { (activity, measure, goal) } : []))];

    /// <summary>What nobody reported, by name; null when nothing is missing.</summary>
    public string? Gaps
    {
        get
        {
            var gaps = content.Activities.Where(activity => activity.Latest.State == CellState.Missing)
                .Select(activity => $"{activity.Label} {activity.Name}").ToList();
            return gaps.Count == 0 ? null : $"Ingen uppgift lämnad för tertial {content.Tertial.Number}: {string.Join(", ", gaps)}.";
        }
    }
}
