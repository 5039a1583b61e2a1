using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps;

/// <summary>Publicerad uppgift: one figure of a published follow-up as a flat row, for statistics and open data.</summary>
public sealed class PublishedFigure
{
    private PublishedFigure()
    {
    }

    public int Id { get; private set; }

    public int FollowUpReportId { get; private set; }

    /// <summary>The tertial that the figure is for, which may be earlier than the follow-up's.</summary>
    public Tertial Tertial { get; private set; }

    /// <summary>The first of those that it is for together; the same as the last, for one by itself.</summary>
    public Tertial FirstTertial { get; private set; }

    /// <summary>The tertials that the figure is for.</summary>
    public TertialSpan Covers => new(FirstTertial, Tertial);

    /// <summary>"2.1".</summary>
    public string ActivityLabel { get; private set; } = "";

    public string ActivityName { get; private set; } = "";

    /// <summary>"Riktade insatser", or the offence: "Eget bruk".</summary>
    public string MeasureName { get; private set; } = "";

    /// <summary>Whether the figure counts suspicions of an offence.</summary>
    public bool CountsSuspicions { get; private set; }

    public MeasureKind Kind { get; private set; }

    /// <summary>"riktade insatser", "misstankar".</summary>
    public string Unit { get; private set; } = "";

    /// <summary>The first subgroup, which the figure has with it; of a row that is a subgroup's own, that one.</summary>
    public string? SubgroupLabel { get; private set; }

    /// <summary>Varav: the row counts one of several subgroups, and is a part of the measure's own row.</summary>
    public bool IsSubgroup { get; private set; }

    /// <summary>As it was published: given, missing, not applicable or withheld.</summary>
    public FigureContent Figure { get; private set; } = FigureContent.Missing;

    /// <summary>Every figure of a content, tertial by tertial; totals are left out, since they can be added up or are withheld.</summary>
    public static IEnumerable<PublishedFigure> Of(FollowUpReportContent content) =>
        from activity in content.Activities
        from row in OfMeasures(activity, content.FollowedUp.Columns).Concat(OfSuspicions(activity, content.FollowedUp.Columns))
        select row;

    private static IEnumerable<PublishedFigure> OfMeasures(ActivityContent activity, IEnumerable<TertialSpan> columns) =>
        from measure in activity.Measures
        from figure in columns.Zip(measure.Figures)
        let own = Row(activity, figure, measure.Name, measure.Kind, measure.Unit.Plural, measure.SubgroupLabel, countsSuspicions: false)
        from row in OfSubgroups(activity, measure, figure).Prepend(own)
        select row;

    /// <summary>One subgroup stands beside its count; of several, each has a row of its own.</summary>
    private static IEnumerable<PublishedFigure> OfSubgroups(
        ActivityContent activity, MeasureContent measure, (TertialSpan Covers, FigureContent Figure) told)
    {
        if (measure.Subgroups.Count < 2)
            yield break;
        foreach (var (place, label) in measure.Subgroups.Labels.Index())
        {
            var row = Row(
                activity, (told.Covers, told.Figure.OfSubgroup(place)), measure.Name, measure.Kind, measure.Unit.Plural, label,
                countsSuspicions: false);
            row.IsSubgroup = true;
            yield return row;
        }
    }

    private static IEnumerable<PublishedFigure> OfSuspicions(ActivityContent activity, IEnumerable<TertialSpan> columns) =>
        activity.Suspicions is not { } table ? [] :
        from offence in table.Offences
        from figure in columns.Zip(offence.Figures)
        select Row(activity, figure, offence.Offence, MeasureKind.Count, "misstankar", table.SubgroupLabel, countsSuspicions: true);

    private static PublishedFigure Row(
        ActivityContent activity, (TertialSpan Covers, FigureContent Figure) told,
        string name, MeasureKind kind, string unit, string? subgroup, bool countsSuspicions) => new()
        {
            Tertial = told.Covers.Last,
            FirstTertial = told.Covers.First,
            ActivityLabel = activity.Label,
            ActivityName = activity.Name,
            MeasureName = name,
            CountsSuspicions = countsSuspicions,
            Kind = kind,
            Unit = unit,
            SubgroupLabel = subgroup,
            Figure = told.Figure,
        };
}
