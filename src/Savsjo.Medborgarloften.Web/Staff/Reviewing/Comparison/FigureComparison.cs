using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Staff.Reviewing.Comparison;

/// <summary>Jämförelse: a report's figures beside those of the same tertial last year and of the tertial before.</summary>
/// <param name="Caption">"Jämfört med tertial 1 2020 och tertial 3 2020".</param>
/// <param name="RowKind">"Brottstyp" or "Mått".</param>
/// <param name="Columns">"T1 2020", "T3 2020", "T1 2021"; the last is the report's own.</param>
/// <param name="Total">"Alla"; null when rows cannot be added up.</param>
public sealed record FigureComparison(
    string Caption, string RowKind, IReadOnlyList<string> Columns, IReadOnlyList<ComparisonRow> Rows, ComparisonRow? Total)
{
    public static IReadOnlyList<FigureComparison> Of(RoundInWork round, Activity activity, ActivityReport report)
    {
        var tertials = Compared(round);
        IReadOnlyList<ActivityReport> reports = [.. round.EarlierReportsOf(activity), report];
        Figure In(Tertial tertial, Measure measure) =>
            ReportedHistory.Of(round.Period, activity, measure, reports, before: []).In(tertial);
        ComparisonRow Row(Measure measure) =>
            new(measure.Name, [.. tertials.Select(round => FigureContent.Exact(In(round.Last, measure)))]);

        var suspicions = activity.SuspicionMeasures.ToList();
        var others = activity.Measures.Where(measure => !measure.CountsSuspicions).OrderBy(measure => measure.Order).ToList();
        var comparisons = new List<FigureComparison>();
        if (suspicions.Count > 0)
            comparisons.Add(Table("Brottstyp", tertials, [.. suspicions.Select(Row)], new("Alla", [.. tertials.Select(tertial =>
                FigureContent.Exact(suspicions.Aggregate(Figure.Missing, (sum, measure) => sum.Plus(In(tertial.Last, measure)))))])));
        if (others.Count > 0)
            comparisons.Add(Table("Mått", tertials, [.. others.SelectMany(measure => Divided(Row(measure), measure))], total: null));
        return comparisons;
    }

    /// <summary>Of several subgroups each has a row of its own.</summary>
    private static IEnumerable<ComparisonRow> Divided(ComparisonRow row, Measure measure) => measure.Subgroups.Count < 2 ? [row] :
    [
        row,
        .. measure.Subgroups.Labels.Select((label, place) =>
            new ComparisonRow($"varav {label}", [.. row.Figures.Select(figure => figure.OfSubgroup(place))])),
    ];

    private static FigureComparison Table(
        string rowKind, IReadOnlyList<TertialSpan> tertials, IReadOnlyList<ComparisonRow> rows, ComparisonRow? total)
    {
        var caption = tertials switch
        {
            [{ IsJoined: true }] => "Omgångens siffror",
            [_] => "Tertialets siffror",
            [var one, _] => $"Jämfört med {one.Name}",
            [{ IsJoined: false } one, { IsJoined: false } other, ..] when one.Year == other.Year =>
                $"Jämfört med tertial {one.Last.Number} och {other.Last.Number} {one.Year}",
            _ => $"Jämfört med {tertials[0].Name} och {tertials[1].Name}",
        };
        return new(caption, rowKind, [.. tertials.Select(tertial => $"{tertial.ShortName} {tertial.Year}")], rows, total);
    }

    /// <summary>The same tertial last year, the tertial before, and the round's own; not those before the period began.</summary>
    private static IReadOnlyList<TertialSpan> Compared(RoundInWork round) =>
    [
        .. new[] { new Tertial(round.Tertial.Year - 1, round.Tertial.Number), round.Covers.First.Previous }
            .Where(tertial => tertial >= round.Period.FirstTertial).Select(round.Period.RoundOf).Distinct(),
        round.Covers,
    ];
}

/// <summary>One measure of a <see cref="FigureComparison"/>.</summary>
public sealed record ComparisonRow(string Name, IReadOnlyList<FigureContent> Figures)
{
    /// <summary>"+2", "−5", "lika": the last figure against the one before it; empty where one of them is not known exactly.</summary>
    public string Difference => Figures is [.., var before, var now] && Exact(before) is { } then && Exact(now) is { } amount
        ? (amount - then) switch
        {
            0 => "lika",
            > 0 and var more => $"+{SwedishText.Number(more)}",
            var less => $"−{SwedishText.Number(-less)}",
        }
        : "";

    private static int? Exact(FigureContent figure) =>
        figure is { State: FigureState.Given, Figure: { Count: { } count, Mark: FigureMark.None } } ? count : null;
}
