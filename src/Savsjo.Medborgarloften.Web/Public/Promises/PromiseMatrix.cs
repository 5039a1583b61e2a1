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
    private static readonly StatusLook NotYet = StatusLook.Of(StatusTone.NotApplicable, CellReading.NotYet);
    private static readonly StatusLook NotApplicable = StatusLook.Of(StatusTone.NotApplicable, CellReading.NotApplicable);

    /// <summary>The years, each over its tertials.</summary>
    public IEnumerable<(int Year, int Columns)> Years => Tertials.GroupBy(tertial => tertial.Year).Select(year => (year.Key, year.Count()));

    public static PromiseMatrix Of(IReadOnlyList<ActivityHistory> histories, IReadOnlyList<TertialSpan> tertials)
    {
        var cells = histories.SelectMany(history => history.Years).SelectMany(year => year.Activity.Cells).ToList();
        var latest = cells.Count == 0 ? (Tertial?)null : cells.Max(cell => cell.Tertial);
        var next = tertials.Where(round => latest is null || round.Last > latest).Select(round => (Tertial?)round.Last).FirstOrDefault();
        StatusLook[] future = next is null ? [] : [NotYet];
        return new(tertials, next,
            [
                .. histories.Select(history => new MatrixRow(
                    HistoryId(history), NameAmong(histories, history),
                    [.. tertials.Select(round => Look(history, round.Last, HasEnded(history, latest) ? null : next))])),
            ],
            new SignKey([.. SignKey.Of(cells), .. future]));
    }

    /// <summary>"aktivitet-2-1".</summary>
    public static string HistoryId(ActivityHistory history) => $"aktivitet-{history.Activity.Label.Replace('.', '-')}";

    /// <summary>Where two are called the same, each has its number too.</summary>
    private static string NameAmong(IReadOnlyList<ActivityHistory> histories, ActivityHistory history) =>
        histories.Count(other => string.Equals(other.Activity.Name, history.Activity.Name, StringComparison.OrdinalIgnoreCase)) > 1
            ? history.Activity.LabelAndName
            : history.Activity.Name;

    /// <summary>It was told of, and the newest follow-up tells no more of it: nothing is to come.</summary>
    private static bool HasEnded(ActivityHistory history, Tertial? latest)
    {
        var cells = history.Years.SelectMany(year => year.Activity.Cells).ToList();
        return cells.Exists(cell => cell.Tone != StatusTone.NotApplicable)
            && cells.Where(cell => cell.Tertial == latest).All(cell => cell.Tone == StatusTone.NotApplicable);
    }

    /// <param name="next">The first that is to come; null where nothing is.</param>
    private static StatusLook Look(ActivityHistory history, Tertial tertial, Tertial? next)
    {
        if (next is not null && tertial >= next)
            return NotYet;
        var cell = history.Years.SelectMany(year => year.Activity.Cells).FirstOrDefault(cell => cell.Tertial == tertial);
        return cell is null ? NotApplicable : StatusLook.Of(cell);
    }
}

/// <summary>A row of a <see cref="PromiseMatrix"/>.</summary>
/// <param name="HistoryId">Where on the page the activity's history is.</param>
public sealed record MatrixRow(string HistoryId, string Name, IReadOnlyList<StatusLook> Looks);
