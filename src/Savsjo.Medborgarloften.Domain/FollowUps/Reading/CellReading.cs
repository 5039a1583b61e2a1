using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading;

/// <summary>En ruta: what an activity said of a tertial.</summary>
/// <param name="Tertial">The column's last.</param>
/// <param name="Tone">Which sign and colour it has.</param>
/// <param name="Status">"Pågår", "Klart sedan tertial 1", "Inte redovisat".</param>
/// <param name="Text">
/// The author's words, or the sentence from the figures; that nothing was reported where a number was asked for and there is no word of
/// it; null where the status says it all.
/// </param>
public sealed record CellReading(Tertial Tertial, StatusTone Tone, string Status, AuthorText? Text)
{
    /// <summary>Of a tertial that an activity did not apply to.</summary>
    public const string NotApplicable = CellContent.NotApplicableWording;

    /// <summary>Of a tertial that no follow-up tells of.</summary>
    public const string NotYet = "Inte redovisat än";

    /// <summary>The column's tertials.</summary>
    public TertialSpan Round { get; private init; } = Tertial;

    /// <summary>"Tertial 1: Klart.": a sign of a year's strip, read aloud.</summary>
    public string Sentence => $"{SwedishText.Capitalised(Round.NameInYear)}: {Status}.";

    /// <summary>The label of the activity that tells of this one too; null where it is told by itself.</summary>
    public string? ToldIn { get; private init; }

    /// <summary>Whether the activity was cancelled earlier: nothing is to come, so no line leads on to it.</summary>
    public bool IsCancelledBefore { get; private init; }

    public static CellReading Of(CellContent cell, SuspicionTable? suspicions, FollowedUpTertials time) => new(
        cell.Tertial, ToneOf(cell), cell.StatusWording, AuthorText.WorthSaying(cell, suspicions))
    {
        Round = time.RoundOf(cell.Tertial),
        ToldIn = cell.ToldIn,
        IsCancelledBefore = cell is { State: CellState.Settled, SettledStatus: ActivityStatus.Cancelled },
    };

    /// <summary>Every cell of a row, in order.</summary>
    public static IEnumerable<CellReading> AllOf(ActivityContent activity, FollowedUpTertials time)
    {
        foreach (var (place, cell) in activity.Cells.Index())
        {
            var told = Of(cell, activity.Suspicions, time);
            yield return IsSilent(cell) && LacksItsFigures(activity, place)
                ? told with { Text = AuthorText.Of(CellContent.MissingWording) }
                : told;
        }
    }

    private static bool IsSilent(CellContent cell) =>
        cell is { State: CellState.Reported, ToldIn: null, Status: not (ActivityStatus.Cancelled or ActivityStatus.Done) }
        && string.IsNullOrWhiteSpace(cell.Text);

    private static bool LacksItsFigures(ActivityContent activity, int place)
    {
        List<FigureContent> asked =
        [
            .. activity.Measures.Select(measure => measure.Figures).Append(activity.Suspicions?.Totals ?? [])
                .Where(figures => place < figures.Count).Select(figures => figures[place])
                .Where(figure => figure.State != FigureState.NotApplicable),
        ];
        return asked.Count > 0 && asked.TrueForAll(figure => figure.State == FigureState.Missing);
    }

    private static StatusTone ToneOf(CellContent cell) => cell.State switch
    {
        CellState.Reported when cell.Status is { } status => status.Tone,
        CellState.Settled => StatusTone.Settled,
        CellState.Missing => StatusTone.Missing,
        _ => StatusTone.NotApplicable,
    };
}

/// <summary>Ton: how a status is to be told from the others, by sign and colour; never by colour alone.</summary>
public enum StatusTone
{
    NotStarted = 1,
    Ongoing = 2,
    Done = 3,
    Delayed = 4,
    Paused = 5,
    Cancelled = 6,

    /// <summary>Klart or Utgår since an earlier tertial.</summary>
    Settled = 7,

    /// <summary>A gap.</summary>
    Missing = 8,

    /// <summary>Ej aktuellt.</summary>
    NotApplicable = 9,
}

/// <summary>Lägets ton: that of a status that was reported.</summary>
public static class ActivityStatusTone
{
    extension(ActivityStatus status)
    {
        public StatusTone Tone => status switch
        {
            ActivityStatus.NotStarted => StatusTone.NotStarted,
            ActivityStatus.Ongoing => StatusTone.Ongoing,
            ActivityStatus.Done => StatusTone.Done,
            ActivityStatus.Delayed => StatusTone.Delayed,
            ActivityStatus.Paused => StatusTone.Paused,
            _ => StatusTone.Cancelled,
        };
    }
}
