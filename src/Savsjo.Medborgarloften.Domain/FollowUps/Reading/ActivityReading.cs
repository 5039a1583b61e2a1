using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Suspicions;
using Savsjo.Medborgarloften.Domain.Parties;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading;

/// <summary>En aktivitet i uppföljningen: a row of the document, with what follows from its figures.</summary>
/// <param name="Label">"2.4".</param>
/// <param name="Name">"Riktade insatser".</param>
/// <param name="Text">The text as signed.</param>
/// <param name="Responsible">"Ansvariga: Polisen och kommunen".</param>
/// <param name="History">Why it began or ended mid-period; null where it did neither.</param>
/// <param name="Cells">One for each tertial, in order.</param>
/// <param name="Sums">Suspicions first, then a sum a measure.</param>
/// <param name="Suspicions">By offence; null for an activity that counts none.</param>
/// <param name="Explanations">Why a goal was not reached, where there is something to explain.</param>
public sealed record ActivityReading(
    string Label, string Name, string Text, string Responsible, string? History, IReadOnlyList<CellReading> Cells,
    IReadOnlyList<SumReading> Sums, SuspicionReading? Suspicions, IReadOnlyList<ExplanationReading> Explanations)
{
    /// <summary>"Syfte: Färre ungdomar ska börja med narkotika."; null where the agreement does not say.</summary>
    public string? Purpose { get; private init; }

    /// <summary>"2.4 Riktade insatser".</summary>
    public string LabelAndName => $"{Label} {Name}";

    /// <summary>The cell of the follow-up's own tertial.</summary>
    public CellReading Latest => Cells[^1];

    public bool HasFigures => Sums.Count > 0;

    public static ActivityReading Of(ActivityContent activity, FollowUpReportContent content) => new(
        activity.Label, activity.Name, activity.Text, ResponsibleWords.Of(activity.Responsible), activity.History,
        [.. CellReading.AllOf(activity, content.FollowedUp)],
        SumReading.Of(activity, content),
        activity.Suspicions is { } table ? SuspicionReading.Of(activity, table, content) : null,
        ExplanationReading.Of(activity, content.FollowedUp))
    {
        Purpose = activity.Purpose is { } purpose ? $"Syfte: {purpose}" : null,
    };
}
