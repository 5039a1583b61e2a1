using Savsjo.Medborgarloften.Domain.FollowUpReports;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Web.Features.Shared;

/// <summary>The figure that a goal is held against.</summary>
public static class GoalFigure
{
    extension(MeasureContent measure)
    {
        /// <summary>The tertial's own, the year's or the period's figure, as the goal's time says.</summary>
        public FigureContent FigureJudgedBy(GoalContent goal) => goal.Span switch
        {
            GoalSpan.Tertial => measure.Figures[^1],
            GoalSpan.Period => measure.Period,
            _ => measure.Year,
        };
    }
}
