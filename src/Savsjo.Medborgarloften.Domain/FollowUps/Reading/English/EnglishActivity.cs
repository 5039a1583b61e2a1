using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.English;

/// <summary>En aktivitet på engelska: its name is Swedish, all that follows from figures is English.</summary>
/// <param name="Label">"2.2".</param>
/// <param name="Name">In Swedish.</param>
/// <param name="Status">"Under way", "Not reported".</param>
/// <param name="IsMissing">Whether nothing was reported this time.</param>
/// <param name="Goals">What was promised in numbers, and what became of it.</param>
/// <param name="Counts">What was counted without a goal.</param>
public sealed record EnglishActivity(
    string Label, string Name, string Status, bool IsMissing, IReadOnlyList<EnglishGoal> Goals, IReadOnlyList<EnglishCount> Counts)
{
    public static EnglishActivity Of(ActivityContent activity, FollowedUpTertials time) => new(
        activity.Label, activity.Name, EnglishWords.Status(activity.Latest), activity.Latest.State == CellState.Missing,
        [.. activity.MeasuresAndOffences.Select(measure => EnglishGoal.Of(measure, time)).OfType<EnglishGoal>()],
        [.. CountsOf(activity, time)]);

    private static IEnumerable<EnglishCount> CountsOf(ActivityContent activity, FollowedUpTertials time)
    {
        if (activity.Suspicions is { } table)
            yield return EnglishCount.Of("Misstankar", table.YearTotal, table.Subgroups, time.Year);
        foreach (var measure in activity.Measures)
            if (measure.Goal is null && measure.Year.State != FigureState.NotApplicable)
                yield return EnglishCount.Of(measure.Name, measure.Year, measure.Subgroups, time.Year);
    }
}

/// <summary>En siffra utan mål: what a measure has come to during the year.</summary>
/// <param name="Name">What is counted, in Swedish.</param>
/// <param name="Figure">"32 in 2020", "fewer than 3 in 2020", "not reported".</param>
/// <param name="Subgroups">"18" and what it is of, in Swedish; empty where none is told of.</param>
public sealed record EnglishCount(string Name, string Figure, IReadOnlyList<(string Figure, string Label)> Subgroups)
{
    internal static EnglishCount Of(string name, FigureContent figure, Subgroups subgroups, int year) => new(
        name,
        EnglishWords.Figure(figure) + (figure.State is FigureState.Given or FigureState.Withheld ? $" in {year}" : ""),
        [.. figure.Subgroups.Zip(subgroups.Labels, (one, label) => (Figure: Told(one), Label: label)).Where(one => one.Figure.Length > 0)]);

    private static string Told(SubgroupContent one) => one switch
    {
        { State: FigureState.Given, Count: { } count } =>
            (one.Mark == FigureMark.AtLeast ? EnglishWords.Before(one.Mark) : "") + EnglishWords.Number(count),
        { State: FigureState.Withheld } => EnglishWords.Withheld(one.Below),
        _ => "",
    };
}
