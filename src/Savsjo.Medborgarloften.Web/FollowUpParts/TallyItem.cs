using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Web.FollowUpParts;

/// <summary>En rad i svaret: an activity's goal with its bar, its suspicions, or the statuses of the year.</summary>
/// <param name="Name">"Riktade insatser".</param>
public sealed record TallyItem(string Name)
{
    /// <summary>"20".</summary>
    public string? Value { get; private init; }

    /// <summary>"av minst 15".</summary>
    public string? Promised { get; private init; }

    public GoalOutcomeLook? Outcome { get; private init; }

    public GoalBar? GoalBar { get; private init; }

    public ShareBar? ShareBar { get; private init; }

    /// <summary>A line beneath: what the picture does not say.</summary>
    public string? Note { get; private init; }

    public TertialStrip? Strip { get; private init; }

    /// <summary>Instead of a strip when nothing at all was reported.</summary>
    public StatusLook? Status { get; private init; }

    public static IEnumerable<TallyItem> Of(ActivityContent activity, Tertial tertial)
    {
        var goals = activity.Measures.Where(measure => measure.Goal is not null).Select(measure => OfGoal(activity, measure, measure.Goal!, tertial));
        var items = activity.Suspicions is { YearTotal.State: not FigureState.Missing } table
            ? goals.Prepend(OfSuspicions(activity, table)).ToList()
            : goals.ToList();
        return items.Count > 0 && !IsWithoutAnyReport(activity) ? items : [OfStatus(activity)];
    }

    private static TallyItem OfGoal(ActivityContent activity, MeasureContent measure, GoalContent goal, Tertial tertial) => new(measure.Name)
    {
        Value = measure.FigureJudged.Wording,
        Promised = Promise(measure),
        Outcome = GoalOutcomeLook.Of(measure, tertial),
        GoalBar = GoalBar.Of(measure, tertial),
        Note = goal.Outcome == GoalOutcome.NotReached ? goal.Outcome.Word : MissingNote(activity),
    };

    private static TallyItem OfSuspicions(ActivityContent activity, SuspicionTable table) => new(activity.Name)
    {
        Value = table.YearTotal.Wording,
        ShareBar = ShareBar.Of(table),
        Note = SubgroupNote(table) ?? MissingNote(activity),
    };

    /// <summary>"av minst 15"; "mål: minst 15" beside words that nothing can be a part of.</summary>
    private static string? Promise(MeasureContent measure) => measure.GoalWords switch
    {
        null or { Kind: MeasureKind.YesNo } => null,
        { IsPartOfGoal: true } words when measure.FigureJudged.IsCountable =>
            words.Goal.Comparison == GoalComparison.AtMost ? words.DueInFigures : $"av {words.DueInFigures}",
        var words => $"mål: {words.DueInFigures}",
    };

    /// <summary>"42 av dem gäller 21 år och yngre", "21 år och yngre: skyddad uppgift".</summary>
    private static string? SubgroupNote(SuspicionTable table) => table.YearTotal switch
    {
        { SubgroupWording: null } or { Figure.Count: 0 } => null,
        { SubgroupState: FigureState.Given } or { SubgroupBelow: not null } => $"{table.YearTotal.SubgroupWording} av dem gäller {table.SubgroupLabel}",
        _ => $"{table.SubgroupLabel}: {table.YearTotal.SubgroupWording}",
    };

    private static TallyItem OfStatus(ActivityContent activity) => IsWithoutAnyReport(activity)
        ? new(activity.Name) { Status = StatusLook.Of(activity.Latest) }
        : new(activity.Name) { Strip = TertialStrip.Of(activity) };

    private static string? MissingNote(ActivityContent activity) => activity.Latest.State == CellState.Missing
        ? $"{activity.Latest.StatusWording} för tertial {activity.Latest.Tertial.Number}"
        : null;

    private static bool IsWithoutAnyReport(ActivityContent activity) =>
        activity.Cells.All(cell => cell.State is CellState.Missing or CellState.NotApplicable) && activity.Latest.State == CellState.Missing;
}
