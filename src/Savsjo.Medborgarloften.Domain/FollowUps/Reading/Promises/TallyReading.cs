using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Suspicions;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promises;

/// <summary>En rad i svaret: an activity's goal, its suspicions, or the statuses of the year.</summary>
/// <param name="Name">"Riktade insatser".</param>
public sealed record TallyReading(string Name)
{
    /// <summary>A longer name, an activity's whole text, leaves no room for the measure's.</summary>
    private const int LongestName = 40;

    /// <summary>The activity that the row is of: "2.2".</summary>
    public string Label { get; private init; } = "";

    /// <summary>"20"; null where the row tells of statuses only.</summary>
    public string? Value { get; private init; }

    /// <summary>"deltagare": what is counted, of a count that has no goal to say it.</summary>
    public string? Unit { get; private init; }

    /// <summary>The goal that the row is about, if it is about one.</summary>
    public GoalResultReading? Goal { get; private init; }

    public ShareBarReading? ShareBar { get; private init; }

    /// <summary>A line beneath: what the picture does not say.</summary>
    public string? Note { get; private init; }

    /// <summary>The year's cells; empty where the row has a value, or nothing at all was reported.</summary>
    public IReadOnlyList<CellReading> Strip { get; private init; } = [];

    /// <summary>Instead of a strip when nothing at all was reported.</summary>
    public CellReading? Status { get; private init; }

    /// <summary>Every row of a promise; where two would be called the same, each has its activity's number too.</summary>
    public static IReadOnlyList<TallyReading> Of(IReadOnlyList<ActivityContent> activities, FollowedUpTertials time)
    {
        var rows = activities.SelectMany(activity => Of(activity, time).Select(row => (activity.Label, Row: row))).ToList();
        var shared = rows.GroupBy(one => one.Row.Name, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Select(one => one.Label).Distinct().Count() > 1)
            .Select(group => group.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. rows.Select(one => one.Row with
        {
            Label = one.Label,
            Name = shared.Contains(one.Row.Name) ? $"{one.Label} {one.Row.Name}" : one.Row.Name,
        })];
    }

    private static List<TallyReading> Of(ActivityContent activity, FollowedUpTertials time)
    {
        if (IsWithoutAnyReport(activity) && !HasVerdict(activity))
            return [new(activity.Name) { Status = CellReading.Of(activity.Latest, null, time) }];
        List<TallyReading> rows = [.. OfSuspicions(activity, time), .. OfGoals(activity, time), .. OfCounts(activity, time)];
        return rows.Count > 0 ? rows :
        [
            new(activity.Name)
            {
                Strip = [.. activity.Cells.Select(cell => CellReading.Of(cell, null, time))],
                Note = EndingNote(activity),
            },
        ];
    }

    /// <summary>"Ersattes av 2.7 från och med tertial 1 2023. …": why an activity is told of no more; null for one that goes on.</summary>
    private static string? EndingNote(ActivityContent activity) =>
        activity.Latest.State == CellState.NotApplicable ? PromisePeriod.EndingIn(activity.History) : null;

    private static IEnumerable<TallyReading> OfGoals(ActivityContent activity, FollowedUpTertials time) => activity.MeasuresAndOffences
        .Select(measure => GoalResultReading.Of(measure, time))
        .OfType<GoalResultReading>()
        .Select(goal => new TallyReading(NameOf(activity, goal.Name))
        {
            Value = goal.Result,
            Goal = goal,
            Note = goal is { IsMissed: true, Outcome: GoalOutcome.Partly, Missed: { } missed } ? $"{goal.Verdict}. {missed}"
                : goal.IsMissed ? goal.Verdict
                : MissingNote(activity, time) ?? EndingNote(activity) ?? goal.Gap,
        });

    private static IEnumerable<TallyReading> OfCounts(ActivityContent activity, FollowedUpTertials time) => activity.Measures
        .Where(measure => measure.Goal is null && measure.Year.State is FigureState.Given or FigureState.Withheld)
        .Select(measure => new TallyReading(NameOf(activity, measure.Name))
        {
            Value = measure.Year.Wording,
            Unit = measure is { Kind: MeasureKind.Count, Year.IsCountable: true } ? UnitOf(measure) : null,
            Note = SubgroupNote(measure.Year, measure.Subgroups) ?? MissingNote(activity, time) ?? EndingNote(activity),
        });

    private static string UnitOf(MeasureContent measure) => measure.Year.Figure.Count == 1 ? measure.Unit.Singular : measure.Unit.Plural;

    /// <summary>"Trafikkontroller: Torget" where there are other places too.</summary>
    private static string NameOf(ActivityContent activity, string measure) =>
        activity is { Measures.Count: 1, PromisedOffences.Count: 0 } || activity.Name.Length > LongestName
            || measure.Contains(activity.Name, StringComparison.OrdinalIgnoreCase)
            ? measure
            : $"{activity.Name}: {measure}";

    private static IEnumerable<TallyReading> OfSuspicions(ActivityContent activity, FollowedUpTertials time) =>
        activity.Suspicions is not { YearTotal: { State: not FigureState.Missing } total } table ? [] :
        [
            new(activity.Name)
            {
                Value = total.Wording,
                ShareBar = ShareBarReading.Of(table),
                Note = SubgroupNote(total, table.Subgroups) ?? MissingNote(activity, time),
            },
        ];

    /// <summary>"42 av dem gäller 21 år och yngre", "32 av dem gäller narkotika, 22 alkohol", "21 år och yngre: skyddad uppgift".</summary>
    private static string? SubgroupNote(FigureContent total, Subgroups subgroups)
    {
        var told = total.Subgroups.Zip(subgroups.Labels).Where(one => one.First.Wording is not null).ToList();
        if (told.Count == 0 || total.Figure.Count == 0)
            return null;
        var counted = told.Where(one => one.First.IsCountable).Select((one, place) =>
            place == 0 ? $"{one.First.Wording} av dem gäller {one.Second}" : $"{one.First.Wording} {one.Second}");
        var others = told.Where(one => !one.First.IsCountable).Select(one => $"{one.Second}: {one.First.Wording}");
        return string.Join(", ", counted.Concat(others));
    }

    private static string? MissingNote(ActivityContent activity, FollowedUpTertials time) => activity.Latest.State == CellState.Missing
        ? $"{activity.Latest.StatusWording} för {time.ShortNameOf(activity.Latest.Tertial)}"
        : null;

    /// <summary>Whether something became of a goal of it: an earlier year's figure may have decided it, or be on its way to.</summary>
    private static bool HasVerdict(ActivityContent activity) => activity.MeasuresAndOffences.Select(measure => measure.Goal)
        .Any(goal => goal is { Outcome: not (GoalOutcome.NotReported or GoalOutcome.NotYet) } or { CannotBeTold: true });

    private static bool IsWithoutAnyReport(ActivityContent activity) =>
        activity.Cells.All(cell => cell.State is CellState.Missing or CellState.NotApplicable)
        && activity.Latest.State == CellState.Missing;
}
