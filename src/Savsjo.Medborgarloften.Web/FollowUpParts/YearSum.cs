using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.FollowUpParts;

/// <summary>Årssumman under an activity: what it came to, what was promised, and whether that was reached.</summary>
/// <param name="Words">The sentence, its figures apart so that they can be set in bold.</param>
/// <param name="Outcome">Where the goal stands; null without one.</param>
/// <param name="ShareOfGoal">"133 procent av målet"; null where it would say nothing.</param>
/// <param name="GoalBar">Null when there is no goal to draw, or figures are missing or withheld.</param>
/// <param name="ShareBar">For suspicions: the subgroup's share; null when a figure is missing or withheld.</param>
public sealed record YearSum(
    IReadOnlyList<SumWords> Words, GoalOutcomeLook? Outcome = null, string? ShareOfGoal = null, GoalBar? GoalBar = null, ShareBar? ShareBar = null)
{
    /// <summary>What a reader needs besides the number; see <see cref="GoalWords.Notes"/>.</summary>
    public IReadOnlyList<string> Notes { get; private init; } = [];

    /// <summary>The sums of an activity, in order: suspicions first. A measure without goal and without figures has none.</summary>
    public static IReadOnlyList<YearSum> Of(ActivityContent activity, FollowUpReportContent content)
    {
        var sums = activity.Measures
            .Where(measure => measure.Goal is not null || measure.Year.State is FigureState.Given or FigureState.Withheld)
            .Select(measure => Of(measure, content));
        return activity.Suspicions is { } table ? [Of(table, content.Tertial), .. sums] : [.. sums];
    }

    public static YearSum Of(SuspicionTable table, Tertial tertial) =>
        new([.. SumSentence.Of(table.YearTotal, "Misstankar", "misstanke", "misstankar", SumSentence.During(tertial), table.SubgroupLabel)],
            ShareBar: ShareBar.Of(table));

    private static YearSum Of(MeasureContent measure, FollowUpReportContent content)
    {
        var words = SumSentence.Of(measure, content);
        return measure.Goal is not { } goal
            ? new([.. words])
            : new([.. words], GoalOutcomeLook.Of(measure, content.Tertial), Share(measure, goal), GoalBar.Of(measure, content.Tertial)) { Notes = measure.GoalNotes };
    }

    /// <summary>
    /// Of "at most" a share says little: half of it is neither good nor bad. A figure that is not given has none: it
    /// could be worked out from its share.
    /// </summary>
    private static string? Share(MeasureContent measure, GoalContent goal) =>
        goal is { SharePercent: { } share, Comparison: not GoalComparison.AtMost }
            && measure.Kind == MeasureKind.Count && measure.FigureJudged.State == FigureState.Given
            ? $"{SwedishText.Number(share)} procent av målet"
            : null;
}

/// <summary>A stretch of a sentence.</summary>
/// <param name="IsFigure">Set in bold.</param>
public sealed record SumWords(string Text, bool IsFigure = false);
