using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;

/// <summary>Ruta: the smallest number that is counted: one offence or measure in one tertial.</summary>
/// <param name="Row">The offence, or empty for a measure.</param>
/// <param name="Column">The tertial's value, or <see cref="EarlierYears"/>.</param>
internal readonly record struct CellKey(string Row, int Column)
{
    /// <summary>The column that stands for everything of the period before this year. Sorts before any tertial.</summary>
    public const int EarlierYears = 0;
}

/// <summary>A figure of a follow-up, and the cells that it is the sum of.</summary>
internal sealed record ShownFigure(Place Place, FigureContent Figure, IReadOnlyList<CellKey> Cells);

/// <summary>
/// Räknetabell, som den visas: the figures that belong together (one activity's suspicions, or one measure) in one
/// follow-up. Suspicions and measures are read as the same kind of table, so that one method protects both.
/// </summary>
/// <param name="Tertial">The follow-up's tertial.</param>
/// <param name="Below">The follow-up's decision on small counts.</param>
/// <param name="Source">"tertial 1 2020, version 1", for reasons.</param>
/// <param name="Figures">Every figure shown.</param>
internal sealed record CountView(Tertial Tertial, int? Below, string Source, IReadOnlyList<ShownFigure> Figures)
{
    public Subgroups Subgroups { get; init; } = Subgroups.None;

    public IReadOnlyList<string> Rows { get; init; } = [];

    /// <summary>"tertial 1 2020", "hela 2020".</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    public GoalContent? Goal { get; init; }

    public Accumulation Accumulation { get; init; } = Accumulation.Sum;

    /// <summary>Where a sum of several activities' counts must not be told; see <see cref="MergedCounts"/>.</summary>
    public IReadOnlySet<Place> Merged { get; init; } = new HashSet<Place>();

    /// <summary>Whether any of its numbers, or what became of its goal, is withheld.</summary>
    public bool WithholdsSomething { get; init; }

    public static CountView Of(SuspicionTable table, FollowUpReportContent content)
    {
        var tertials = content.Tertials.ToList();
        var cells = table.Offences.Select(row => Present(row.Identity, row.Figures, tertials)).ToList();
        IReadOnlyList<CellKey> Column(int column) =>
            [.. table.Offences.Where(row => Exists(row.Figures[column])).Select(row => new CellKey(row.Offence, tertials[column].Value))];
        return new CountView(content.Tertial, content.SmallCountsBelow, SourceOf(content),
        [
            .. table.Offences.SelectMany((row, place) => Row(place, row.Identity, row.Figures, tertials)),
            .. table.Offences.Select((row, place) => new ShownFigure(new(PlaceKind.RowYear, place), row.Year, cells[place])),
            .. table.Totals.Select((total, column) => new ShownFigure(new(PlaceKind.ColumnTotal, 0, column), total, Column(column))),
            new ShownFigure(new(PlaceKind.GrandTotal), table.YearTotal, [.. cells.SelectMany(row => row)]),
        ])
        {
            Subgroups = table.Subgroups,
            Rows = [.. table.Offences.Select(row => row.Offence)],
            Columns = [.. content.FollowedUp.Columns.Select(column => column.Name)],
        };
    }

    /// <param name="hasEarlierYears">Whether something was counted in the period before this year.</param>
    public static CountView Of(MeasureContent measure, FollowUpReportContent content, bool hasEarlierYears)
    {
        var tertials = content.Tertials.ToList();
        var year = Counted(measure.Accumulation, Present("", measure.Figures, tertials));
        CellKey[] earlier = hasEarlierYears ? [new CellKey("", CellKey.EarlierYears)] : [];
        return new CountView(content.Tertial, content.SmallCountsBelow, SourceOf(content),
        [
            .. Row(0, "", measure.Figures, tertials),
            new ShownFigure(new(PlaceKind.RowYear), measure.Year, year),
            new ShownFigure(new(PlaceKind.Period), measure.Period, Counted(measure.Accumulation, [.. earlier, .. year])),
        ])
        {
            Subgroups = measure.Subgroups,
            Rows = [measure.Name],
            Columns = [.. content.FollowedUp.Columns.Select(column => column.Name)],
            Goal = measure.Goal,
            Accumulation = measure.Accumulation,
            WithholdsSomething = Withholds(measure),
        };
    }

    /// <summary>
    /// The last follow-up of the year before: all that this year has from it is the period's total, which in the period's
    /// first year is the year's too, and what the goal's outcome said of it.
    /// </summary>
    public static CountView OfYearBefore(MeasureContent measure, FollowUpReportContent content)
    {
        CellKey[] earlier = [new("", CellKey.EarlierYears)];
        return new(content.Tertial, content.SmallCountsBelow, SourceOf(content),
        [
            new ShownFigure(new(PlaceKind.Period), measure.Period, earlier),
            .. measure.Year == measure.Period ? new[] { new ShownFigure(new(PlaceKind.RowYear), measure.Year, earlier) } : [],
        ])
        {
            Subgroups = measure.Subgroups,
            Rows = [measure.Name],
            Columns = [.. content.FollowedUp.Columns.Select(column => column.Name)],
            Goal = measure.Goal,
            Accumulation = measure.Accumulation,
            WithholdsSomething = Withholds(measure),
        };
    }

    private static bool Withholds(MeasureContent measure) => measure.Goal?.WithholdsSomething == true
        || measure.Figures.Append(measure.Year).Append(measure.Period)
            .Any(figure => figure.IsProtected);

    /// <summary>"tertial 1 2020, version 1".</summary>
    public static string SourceOf(FollowUpReportContent content) => PublishedSource.Of(content).Wording;

    private static IEnumerable<ShownFigure> Row(int row, string name, IReadOnlyList<FigureContent> figures, List<Tertial> tertials) =>
        figures.Select((figure, column) =>
            new ShownFigure(new(PlaceKind.Cell, row, column), figure, Exists(figure) ? [new(name, tertials[column].Value)] : []));

    /// <summary>What its sum holds: also what is not told by itself.</summary>
    private static List<CellKey> Present(string name, IReadOnlyList<FigureContent> figures, List<Tertial> tertials) =>
    [
        .. figures.Zip(tertials).Where(one => Exists(one.First) || one.First.State == FigureState.InTotal)
            .Select(one => new CellKey(name, one.Second.Value)),
    ];

    private static List<CellKey> Counted(Accumulation accumulation, List<CellKey> cells) =>
        accumulation == Accumulation.Latest ? [.. cells.TakeLast(1)] : cells;

    private static bool Exists(FigureContent figure) => figure.State is FigureState.Given or FigureState.Withheld;
}
