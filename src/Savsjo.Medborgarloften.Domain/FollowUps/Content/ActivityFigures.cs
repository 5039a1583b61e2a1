namespace Savsjo.Medborgarloften.Domain.FollowUps.Content;

/// <summary>Alla siffror of an activity, those of suspicions too.</summary>
public static class ActivityFigures
{
    extension(ActivityContent activity)
    {
        public IEnumerable<FigureContent> Figures => activity.Measures
            .SelectMany(measure => measure.Figures.Append(measure.Year).Append(measure.Period))
            .Concat(activity.Suspicions is { } table ? table.Figures : []);
    }
}
