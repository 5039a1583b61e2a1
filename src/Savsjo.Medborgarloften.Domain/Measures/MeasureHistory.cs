namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>Måttets värden över tid: a measure's figures by tertial, and what they add up to. Nothing here is stored.</summary>
public sealed class MeasureHistory
{
    private readonly IReadOnlyDictionary<Tertial, Figure> _figures;
    private readonly Tertial _firstOfPeriod;
    private readonly IReadOnlySet<Tertial> _settled;

    /// <param name="accumulation">Sum or latest value.</param>
    /// <param name="figures">What is reported; a tertial that is not there is missing.</param>
    /// <param name="firstOfPeriod">Where the promise period begins, for goals and totals over the whole period.</param>
    /// <param name="settled">The tertials that nothing was to be reported of: the activity was done, or dropped.</param>
    public MeasureHistory(
        Accumulation accumulation, IReadOnlyDictionary<Tertial, Figure> figures, Tertial firstOfPeriod,
        IReadOnlySet<Tertial>? settled = null)
    {
        Accumulation = accumulation;
        _figures = figures;
        _firstOfPeriod = firstOfPeriod;
        _settled = settled ?? new HashSet<Tertial>();
    }

    public Accumulation Accumulation { get; }

    /// <summary>The same, with another figure in a tertial.</summary>
    public MeasureHistory With(Tertial tertial, Figure figure) =>
        new(Accumulation, new Dictionary<Tertial, Figure>(_figures) { [tertial] = figure }, _firstOfPeriod, _settled);

    public Figure In(Tertial tertial) => _figures.GetValueOrDefault(tertial);

    /// <summary>Inte redovisat: whether a figure was to be given, and none was.</summary>
    public bool IsNotReported(Tertial tertial) => In(tertial).IsMissing && !_settled.Contains(tertial);

    /// <summary>The year's total (or latest value) up to and with a tertial.</summary>
    public Figure YearTotal(Tertial upTo) => Total(SpanOf(GoalSpan.Year, upTo));

    /// <summary>The period's total (or latest value) up to and with a tertial.</summary>
    public Figure PeriodTotal(Tertial upTo) => Total(SpanOf(GoalSpan.Period, upTo));

    /// <summary>The sum of some tertials, or the latest figure among them; missing when all of them are.</summary>
    public Figure Total(IReadOnlyList<Tertial> tertials) => Accumulation == Accumulation.Sum
        ? tertials.Aggregate(Figure.Missing, (total, tertial) => total.Plus(In(tertial)))
        : tertials.Reverse().Select(In).FirstOrDefault(figure => !figure.IsMissing);

    /// <summary>The tertials that a goal of this span looks at, up to and with one of them.</summary>
    public IReadOnlyList<Tertial> SpanOf(GoalSpan span, Tertial upTo) => span switch
    {
        GoalSpan.Tertial or GoalSpan.Week or GoalSpan.Month => [upTo],
        GoalSpan.Year or GoalSpan.Quarter => [.. upTo.YearToDate().Where(tertial => tertial >= _firstOfPeriod)],
        _ => [.. Tertial.Between(_firstOfPeriod, upTo)],
    };
}
