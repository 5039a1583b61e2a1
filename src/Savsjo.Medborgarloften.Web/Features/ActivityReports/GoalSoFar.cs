using System.Globalization;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUpReports;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Web.Features.ActivityReports;

/// <summary>Hittills: what a measure has come to with what is typed, and the share of its goal; the server's own sum, made again by the script as one types.</summary>
/// <param name="Id">The id that the parts' ids begin with.</param>
/// <param name="Heading">"Hittills i år".</param>
/// <param name="Total">"4 av minst 15", or "4" without a goal.</param>
/// <param name="SharePercent">Share of the goal, where one can be told.</param>
/// <param name="HasBar">A share of "at least" can be drawn; more of "at most" is no progress.</param>
/// <param name="Outcome">Where the goal stands.</param>
public sealed record GoalSoFar(string Id, string Heading, string Total, int? SharePercent, bool HasBar, GoalOutcome? Outcome)
{
    private const int FullWidth = 100;

    /// <summary>"27%", an SVG width: never wider than the goal.</summary>
    public string BarWidth => string.Create(CultureInfo.InvariantCulture, $"{Math.Clamp(SharePercent ?? 0, 0, FullWidth)}%");

    public static GoalSoFar Of(string id, MeasureHistory history, Goal? goal, Tertial tertial, Tertial lastTertial)
    {
        if (goal is null)
            return new(id, "Hittills i år", Words(history.YearTotal(tertial)), null, false, null);
        var progress = GoalProgress.After(goal, history, tertial, lastTertial);
        return new(id, HeadingOf(history.Accumulation, goal.Span), $"{Words(progress.Total)} av {goal.InFigures}", progress.SharePercent,
            goal.Comparison == GoalComparison.AtLeast && goal.Target > 0, progress.Outcome);
    }

    private static string HeadingOf(Accumulation accumulation, GoalSpan span) => (accumulation, span) switch
    {
        (Accumulation.Latest, _) => "Senaste värdet",
        (_, GoalSpan.Tertial) => "Detta tertial",
        (_, GoalSpan.Year) => "Hittills i år",
        _ => "Hittills under löftesperioden",
    };

    private static string Words(Figure figure) => figure.IsMissing ? "0" : FigureContent.Exact(figure).Wording;
}
