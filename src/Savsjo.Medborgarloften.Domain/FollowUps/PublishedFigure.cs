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

    /// <summary>
    /// Every figure of a content, tertial by tertial, with the activity that reported it; totals are left out, since they can be added
    /// up or are withheld.
    /// </summary>
    public static IEnumerable<PublishedFigure> Of(FollowUpReportContent content) =>
        from activity in content.Activities
        from row in OfMeasures(activity, content).Concat(OfSuspicions(activity, content))
        select row;

    private static IEnumerable<PublishedFigure> OfMeasures(ActivityContent activity, FollowUpReportContent content) =>
        from measure in activity.Measures
        from told in Reported(activity, measure.Figures, measure.ReportedIn, content)
        let own = Row(told, measure.Name, measure.Kind, measure.Unit.Plural, measure.SubgroupLabel, countsSuspicions: false)
        from row in OfSubgroups(measure, told).Prepend(own)
        select row;

    /// <summary>One subgroup stands beside its count; of several, each has a row of its own.</summary>
    private static IEnumerable<PublishedFigure> OfSubgroups(
        MeasureContent measure, (ActivityContent Activity, TertialSpan Covers, FigureContent Figure) told)
    {
        if (measure.Subgroups.Count < 2)
            yield break;
        foreach (var (place, label) in measure.Subgroups.Labels.Index())
        {
            var row = Row(
                told with { Figure = told.Figure.OfSubgroup(place) }, measure.Name, measure.Kind, measure.Unit.Plural, label,
                countsSuspicions: false);
            row.IsSubgroup = true;
            yield return row;
        }
    }

    private static IEnumerable<PublishedFigure> OfSuspicions(ActivityContent activity, FollowUpReportContent content) =>
        activity.Suspicions is not { } table ? [] :
        from offence in table.Offences
        from told in Reported(activity, offence.Figures, offence.ReportedIn, content)
        select Row(told, offence.Offence, MeasureKind.Count, "misstankar", table.SubgroupLabel, countsSuspicions: true);

    private static IEnumerable<(ActivityContent Activity, TertialSpan Covers, FigureContent Figure)> Reported(
        ActivityContent activity, IReadOnlyList<FigureContent> figures, IReadOnlyList<ReportedPart> parts, FollowUpReportContent content) =>
        from told in content.FollowedUp.Columns.Zip(figures)
        let others = parts.Where(part => part.Tertial == told.First.Last).ToList()
        from part in others.Count == 0 ? [new(activity.Label, told.First.Last)] : others
        select (
            content.Activities.FirstOrDefault(one => one.Label == part.Label) ?? activity, told.First, part.Figure ?? told.Second);

    private static PublishedFigure Row(
        (ActivityContent Activity, TertialSpan Covers, FigureContent Figure) told,
        string name, MeasureKind kind, string unit, string? subgroup, bool countsSuspicions) => new()
        {
            Tertial = told.Covers.Last,
            FirstTertial = told.Covers.First,
            ActivityLabel = told.Activity.Label,
            ActivityName = told.Activity.Name,
            MeasureName = name,
            CountsSuspicions = countsSuspicions,
            Kind = kind,
            Unit = unit,
            SubgroupLabel = subgroup,
            Figure = told.Figure,
        };
}
