using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Web.FollowUpParts.Document;

/// <summary>Dokumentets tabell: the activities of a promise, tertial 1 up to the follow-up's own.</summary>
/// <param name="Number">The promise's; null for the period's common activities.</param>
/// <param name="Heading">Over the table.</param>
public sealed record ActivityTable(int? Number, string Heading, IReadOnlyList<ActivityContent> Activities, FollowUpReportContent Content)
{
    public string Id => Number is { } number ? $"lofte-{number}" : "gemensamma";

    public IReadOnlyList<Tertial> Tertials => [.. Content.Tertials];

    public IEnumerable<ActivityRow> Rows => Activities.Select(activity => new ActivityRow(activity, YearSum.Of(activity, Content)));
}

/// <summary>A row of the table, with the sums under it.</summary>
public sealed record ActivityRow(ActivityContent Activity, IReadOnlyList<YearSum> Sums)
{
    /// <summary>Why a goal was not reached, in the author's words; null while there is nothing to explain.</summary>
    public string? GoalReason => Activity.Measures.Any(measure => measure.Goal?.Outcome == GoalOutcome.NotReached) ? Activity.GoalReason : null;

    public bool HasFooter => Sums.Count > 0;
}
