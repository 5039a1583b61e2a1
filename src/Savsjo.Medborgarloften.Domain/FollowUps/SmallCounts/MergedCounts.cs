using Savsjo.Medborgarloften.Domain.FollowUps.Content;

namespace Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;

/// <summary>
/// Sammanslagna räkningar: a figure that is the sum of what several activities reported before they became one. Each has been published
/// by itself, so the sum beside one of them is the other. Where any of them is small, or was withheld, the sum is withheld, and every sum
/// that holds it.
/// </summary>
/// <param name="Content">The follow-up, exact.</param>
/// <param name="Earlier">What is published.</param>
/// <param name="Below">k.</param>
internal sealed record MergedCounts(FollowUpReportContent Content, IReadOnlyList<FollowUpReportContent> Earlier, int Below)
{
    public HashSet<Place> PlacesOf(MeasureContent measure)
    {
        var columns = GuardedColumns(measure.ReportedIn, before => before.Measures.Where(measure.IsSameAs)
            .SelectMany(one => one.Figures.Append(one.Year).Append(one.Period)));
        return columns.Count == 0 ? []
            : [.. columns.Select(column => new Place(PlaceKind.Cell, 0, column)), new(PlaceKind.RowYear), new(PlaceKind.Period)];
    }

    public HashSet<Place> PlacesOf(SuspicionTable table)
    {
        var places = new HashSet<Place>();
        foreach (var (place, row) in table.Offences.Index())
        {
            var columns = GuardedColumns(row.ReportedIn, before => (before.Suspicions?.Offences ?? []).Where(row.IsSameAs)
                .SelectMany(offence => offence.Figures.Append(offence.Year)));
            if (columns.Count == 0)
                continue;
            places.UnionWith(columns.Select(column => new Place(PlaceKind.Cell, place, column)));
            places.UnionWith(columns.Select(column => new Place(PlaceKind.ColumnTotal, 0, column)));
            places.Add(new(PlaceKind.RowYear, place));
            places.Add(new(PlaceKind.GrandTotal));
        }

        return places;
    }

    /// <summary>The columns that several reported, where one of them has something to guard.</summary>
    /// <param name="figuresIn">What was published of the same count with another activity.</param>
    private List<int> GuardedColumns(
        IReadOnlyList<ReportedPart> reported, Func<ActivityContent, IEnumerable<FigureContent>> figuresIn)
    {
        var parts = reported.Where(part => part.Figure is not null).ToList();
        var labels = parts.Select(part => part.Label).ToHashSet();
        if (!parts.Exists(part => HasSmall(part.Figure!)) && !Earlier.SelectMany(one => one.Activities)
            .Any(activity => labels.Contains(activity.Label) && figuresIn(activity).Any(figure => figure.IsProtected)))
            return [];
        var tertials = parts.Select(part => part.Tertial).ToHashSet();
        return [.. Content.Tertials.Index().Where(column => tertials.Contains(column.Item)).Select(column => column.Index)];
    }

    private bool HasSmall(FigureContent figure) => figure.Figure.Count is { } count
        && (IsSmall(count) || figure.Figure.Subgroups.Any(some => IsSmall(some ?? 0) || IsSmall(count - (some ?? 0))));

    private bool IsSmall(int count) => count > 0 && count < Below;
}
