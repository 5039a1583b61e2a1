using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promises;
using Savsjo.Medborgarloften.Web.FollowUpParts;

namespace Savsjo.Medborgarloften.Web.Public.Promises;

/// <summary>Översikten: a promise's activities by the period's tertials, one symbol a cell.</summary>
/// <param name="Tertials">The period's, in order.</param>
/// <param name="Next">The first that is not reported yet; null when all are.</param>
public sealed record PromiseMatrix(IReadOnlyList<TertialSpan> Tertials, Tertial? Next, IReadOnlyList<MatrixRow> Rows, SignKey Signs)
{
    /// <summary>The years, each over its tertials.</summary>
    public IEnumerable<(int Year, int Columns)> Years => Tertials.GroupBy(tertial => tertial.Year).Select(year => (year.Key, year.Count()));

    /// <param name="histories">The promise's activities.</param>
    /// <param name="tertials">The period's, in order.</param>
    /// <param name="times">When each activity applies, by its label, where the agreement is here.</param>
    public static PromiseMatrix Of(
        IReadOnlyList<ActivityHistory> histories, IReadOnlyList<TertialSpan> tertials, IReadOnlyDictionary<string, ActivityTime> times)
    {
        var cells = histories.SelectMany(history => history.Years).SelectMany(year => year.Activity.Cells).ToList();
        var latest = cells.Count == 0 ? (Tertial?)null : cells.Max(cell => cell.Tertial);
        var next = tertials.Where(round => latest is null || round.Last > latest).Select(round => (Tertial?)round.Last).FirstOrDefault();
        List<MatrixRow> rows =
        [
            .. histories.Select(history => new MatrixRow(
                HistoryId(history), NameAmong(histories, history),
                [.. tertials.Select(round => round.Last >= next ? Look(TimeOf(history).WordsOfComing(round)) : Look(history, round))])),
        ];
        return new(tertials, next, rows, new SignKey([.. SignKey.Of(cells).Union(rows.SelectMany(row => row.Looks).Where(IsFuture))]));

        ActivityTime TimeOf(ActivityHistory history) =>
            times.GetValueOrDefault(history.Activity.Label) ?? ActivityTime.Told(history, latest);
    }

    /// <summary>"aktivitet-2-1".</summary>
    public static string HistoryId(ActivityHistory history) => $"aktivitet-{history.Activity.Label.Replace('.', '-')}";

    /// <summary>Where two are called the same, each has its number too.</summary>
    private static string NameAmong(IReadOnlyList<ActivityHistory> histories, ActivityHistory history) =>
        histories.Count(other => string.Equals(other.Activity.Name, history.Activity.Name, StringComparison.OrdinalIgnoreCase)) > 1
            ? history.Activity.LabelAndName
            : history.Activity.Name;

    private static StatusLook Look(ActivityHistory history, TertialSpan round) =>
        history.Years.SelectMany(year => year.Activity.Cells).FirstOrDefault(cell => cell.Tertial == round.Last) is { } cell
            ? StatusLook.Of(cell)
            : Look(CellReading.NotApplicable);

    /// <summary>What no follow-up has a cell for is in the key too.</summary>
    private static bool IsFuture(StatusLook look) => look.Icon == Look(CellReading.NotYet).Icon;

    private static StatusLook Look(string words) => StatusLook.Of(StatusTone.NotApplicable, words);
}

/// <summary>A row of a <see cref="PromiseMatrix"/>.</summary>
/// <param name="HistoryId">Where on the page the activity's history is.</param>
public sealed record MatrixRow(string HistoryId, string Name, IReadOnlyList<StatusLook> Looks);
