using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Parties;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Content;

/// <summary>Aktiviteten i uppföljningen: one row of the document, with the figures that follow from it.</summary>
public sealed record ActivityContent
{
    /// <summary>"2.4".</summary>
    public required string Label { get; init; }

    /// <summary>The text as signed: "Polisen ska …".</summary>
    public required string Text { get; init; }

    /// <summary>Short enough for a phone and a chart: "Riktade insatser".</summary>
    public required string Name { get; init; }

    /// <summary>Syfte: what it is for; null where the agreement does not say.</summary>
    public string? Purpose { get; init; }

    /// <summary>"Polisen och Kommunen".</summary>
    public required string Responsible { get; init; }

    /// <summary>
    /// "Ersätter 2.5 från och med tertial 2 2021. Mötena blir tätare.": why it began or ended mid-period; null where it did
    /// neither.
    /// </summary>
    public string? History { get; init; }

    /// <summary>The labels of the activities that it replaced and whose count goes on in it: "1.2".</summary>
    public IReadOnlyList<string> Continues { get; init; } = [];

    /// <summary>One for each tertial of the follow-up, in order.</summary>
    public required IReadOnlyList<CellContent> Cells { get; init; }

    /// <summary>Measures other than suspicions.</summary>
    public IReadOnlyList<MeasureContent> Measures { get; init; } = [];

    /// <summary>Suspicions by offence; null for an activity that counts none.</summary>
    public SuspicionTable? Suspicions { get; init; }

    /// <summary>Why a goal was not reached, in the author's words: of the first that was not, where there are several.</summary>
    public string? GoalReason { get; init; }

    /// <summary>
    /// The reason, where there is something to explain: a goal that is told not to have been reached, or a miss that only a total shows.
    /// </summary>
    public string? ShownGoalReason => this.MeasuresAndOffences.Any(measure => measure.Goal is { } goal
        && (goal.CurrentOutcome is GoalOutcome.NotReached or GoalOutcome.Partly || goal.Spans is [.., { Reason: not null }]))
            ? GoalReason : null;

    /// <summary>
    /// Why a goal was not reached in its latest time. One that is told without its times, beside withheld numbers or in older contents,
    /// has the activity's only reason where it can be of no other goal: it is told to have been missed, and nothing says, or withholds,
    /// that another was.
    /// </summary>
    /// <param name="measure">One of the activity's.</param>
    public string? ReasonOf(MeasureContent measure) => measure.Goal is { Spans.Count: > 0 } goal ? Reason(goal)
        : IsToldAsMissed(measure.Goal)
            && this.MeasuresAndOffences.Select(other => other.Goal).Where(other => !ReferenceEquals(other, measure.Goal)).All(HasNoReason)
            ? ShownGoalReason : null;

    internal ActivityContent WithFirstReason() => this with
    {
        GoalReason = this.MeasuresAndOffences.Select(measure => Reason(measure.Goal)).FirstOrDefault(reason => reason is not null),
    };

    private static string? Reason(GoalContent? goal) => goal?.Spans is [.., var current] ? current.Reason : null;

    private static bool HasNoReason(GoalContent? goal) =>
        goal?.Outcome != GoalOutcome.Withheld && !IsToldAsMissed(goal) && Reason(goal) is null;

    private static bool IsToldAsMissed(GoalContent? goal) => goal?.Outcome is GoalOutcome.NotReached or GoalOutcome.Partly;

    /// <summary>The cell of the follow-up's own tertial.</summary>
    public CellContent Latest => Cells[^1];
}

/// <summary>Ruta: what one activity reported in one tertial.</summary>
/// <param name="Tertial">The column.</param>
/// <param name="State">Reported, settled, missing or not applicable.</param>
/// <param name="Status">Läge; null unless reported.</param>
/// <param name="Text">The author's words, or the sentence written from the figures; null where the status says it all.</param>
/// <param name="SettledSince">For a settled cell: the tertial in which the activity was finished or dropped.</param>
/// <param name="SettledStatus">For a settled cell: Klart or Utgår.</param>
public sealed record CellContent(
    Tertial Tertial,
    CellState State,
    ActivityStatus? Status = null,
    string? Text = null,
    Tertial? SettledSince = null,
    ActivityStatus? SettledStatus = null)
{
    public const string MissingWording = "Inte redovisat";
    public const string NotApplicableWording = "Ej aktuellt";

    /// <summary>Whether the software wrote the text from the figures; then it may also write it anew, without withheld ones.</summary>
    public bool IsWrittenFromFigures { get; init; }

    /// <summary>"1.1": where the tertial was counted, of an activity in which that one's count goes on; otherwise null.</summary>
    public string? CountedIn { get; init; }

    /// <summary>The label of the activity that tells of this one too, "1.2"; null where it is told by itself.</summary>
    public string? ToldIn { get; init; }

    /// <summary>
    /// "Pågår", "Redovisas i 1.2", "Klart sedan tertial 1" (with the year when it is another), "Inte redovisat", "Ej aktuellt".
    /// </summary>
    public string StatusWording => State switch
    {
        CellState.Reported when ToldIn is not null => $"Redovisas i {ToldIn}",
        CellState.Reported => Status?.Word ?? "",
        CellState.Settled => $"{SettledStatus?.Word} sedan {SettledSinceName}",
        CellState.Missing => MissingWording,
        _ when CountedIn is not null => $"Räknades i {CountedIn}",
        _ => NotApplicableWording,
    };

    private string SettledSinceName => SettledSince is not { } since ? ""
        : since.Year == Tertial.Year ? $"tertial {since.Number}"
        : since.Name;
}

/// <summary>Rutans innebörd. Missing, settled and not applicable are three different things.</summary>
public enum CellState
{
    Reported = 1,

    /// <summary>Klart (or Utgår) since an earlier tertial: nothing more to report. An empty cell in the document.</summary>
    Settled = 2,

    /// <summary>Inte redovisat: a gap.</summary>
    Missing = 3,

    /// <summary>Ej aktuellt: the activity did not apply to this tertial.</summary>
    NotApplicable = 4,
}
