using Savsjo.Medborgarloften.Domain.Agreements;

namespace Savsjo.Medborgarloften.Domain.Reports.FromDocument;

/// <summary>
/// Aktiviteter som liknar varandra in two agreements, by the same words that match a document's rows: what may be said to continue what.
/// </summary>
/// <param name="Later">What would continue the other.</param>
/// <param name="Sureness">Sure where the words are the same or nearly so.</param>
public sealed record LikeActivities(Activity Later, Activity Earlier, MatchSureness Sureness)
{
    /// <summary>Each activity of either at most once.</summary>
    public static IReadOnlyList<LikeActivities> Between(IReadOnlyList<Activity> earlier, IReadOnlyList<Activity> later) =>
    [
        .. new RowMatching([.. later.Select(activity => new FollowUpRow(null, activity.Text, []))], earlier).Matched
            .Select(match => new LikeActivities(later[match.Place], match.Activity, match.Sureness)),
    ];
}
