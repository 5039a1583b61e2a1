namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>
/// Måttets värden över tid: what was stated of a measure, tertial by tertial, and what can be known from it. Nothing here is stored.
/// </summary>
public sealed class MeasureHistory
{
    private readonly IReadOnlyDictionary<Tertial, StatedFigure> _stated;
    private readonly Tertial _firstOfPeriod;
    private readonly Tertial _agreed;
    private readonly IReadOnlySet<Tertial> _settled;
    private readonly Lazy<(IReadOnlyList<Tertial> Tertials, StatedLedger Ledger)> _ledger;

    /// <param name="accumulation">Sum or latest value.</param>
    /// <param name="stated">What is reported; a tertial that is not there is missing.</param>
    /// <param name="firstOfPeriod">Where the promise period begins, for goals and totals over the whole period.</param>
    /// <param name="settled">
    /// The tertials that nothing was to be reported of: the activity was done, or dropped, or did not apply, or they are told with the
    /// last one of their round.
    /// </param>
    /// <param name="agreed">The agreement's first tertial, where the follow-ups begin later: what was done before is in totals too.</param>
    public MeasureHistory(
        Accumulation accumulation, IReadOnlyDictionary<Tertial, StatedFigure> stated, Tertial firstOfPeriod,
        IReadOnlySet<Tertial>? settled = null, Tertial? agreed = null)
    {
        Accumulation = accumulation;
        _agreed = agreed ?? firstOfPeriod;
        _stated = stated.Where(one => !one.Value.Figure.IsMissing).ToDictionary();
        _firstOfPeriod = firstOfPeriod;
        _settled = settled ?? new HashSet<Tertial>();
        _ledger = new(ReadLedger);
    }

    /// <summary>The same of figures that were all stated for their own tertials.</summary>
    public MeasureHistory(
        Accumulation accumulation, IReadOnlyDictionary<Tertial, Figure> figures, Tertial firstOfPeriod,
        IReadOnlySet<Tertial>? settled = null, Tertial? agreed = null)
        : this(
            accumulation, figures.ToDictionary(one => one.Key, one => StatedFigure.OfTertial(one.Value)), firstOfPeriod, settled, agreed)
    {
    }

    public Accumulation Accumulation { get; }

    /// <summary>
    /// Utgår: the tertials from the one in which the activity was dropped on. What they did not tell is not missing, and not zero.
    /// </summary>
    public IReadOnlySet<Tertial> Dropped { private get; init; } = new HashSet<Tertial>();

    /// <summary>Klart: the tertials that nothing is to be told of since the activity was done before them.</summary>
    public IReadOnlySet<Tertial> Done { private get; init; } = new HashSet<Tertial>();

    /// <summary>
    /// Sammanslagen: the last tertial in which another count ran beside this one, and what this one came to by itself; null where it
    /// was not merged with one that did.
    /// </summary>
    public (Tertial Until, MeasureHistory Alone)? Merged { private get; init; }

    /// <summary>As it was stated; missing where nothing was.</summary>
    public StatedFigure StatedIn(Tertial tertial) => _stated.GetValueOrDefault(tertial, StatedFigure.Missing);

    /// <summary>The tertial's own figure; missing also where a total was stated and the parts before it are not known.</summary>
    public Figure In(Tertial tertial) => Accumulation == Accumulation.Sum ? Total([tertial]) : StatedIn(tertial).Figure;

    /// <summary>Inte redovisat: the tertials of a sum that no figure tells of, nor a later total.</summary>
    public IReadOnlyList<Tertial> Gaps(IReadOnlyList<Tertial> tertials) => Accumulation == Accumulation.Sum
        ? SumOf(tertials).Gaps
        : [.. tertials.Where(tertial => StatedIn(tertial).Figure.IsMissing && !_settled.Contains(tertial))];

    /// <summary>Whether nothing more is to come after a tertial, since the activity was dropped.</summary>
    public bool IsDropped(Tertial tertial) => Dropped.Contains(tertial);

    /// <summary>Whether nothing is to come in any of some rounds that are still ahead, since the activity is done.</summary>
    public bool AreDone(IReadOnlyCollection<Tertial> ahead) => ahead.Count > 0 && ahead.All(Done.Contains);

    /// <summary>Of some tertials those that no figure tells of since the activity was dropped, nor a later total.</summary>
    public IReadOnlyList<Tertial> DroppedIn(IReadOnlyList<Tertial> tertials) => !tertials.Any(Dropped.Contains)
        ? []
        : [.. AsIfAskedFor.Gaps(tertials).Where(Dropped.Contains)];

    /// <summary>Whether a tertial's own figure was to be told, and is not known.</summary>
    public bool IsNotReported(Tertial tertial) => In(tertial).IsMissing && !_settled.Contains(tertial);

    /// <summary>Whether something was stated in one of them.</summary>
    public bool SaysAnythingIn(IEnumerable<Tertial> tertials) => tertials.Any(_stated.ContainsKey);

    /// <summary>
    /// Ingår i summan: whether the tertial's own figure is not known, and yet is not missing, since a total holds it.
    /// </summary>
    /// <param name="upTo">What was stated later is not looked at.</param>
    public bool IsInTotal(Tertial tertial, Tertial upTo) => Accumulation == Accumulation.Sum && !_settled.Contains(tertial)
        && In(tertial).IsMissing && tertial >= _firstOfPeriod && !Gaps([.. Tertial.Between(_agreed, upTo)]).Contains(tertial);

    /// <summary>The year's total (or latest value) up to and with a tertial.</summary>
    public Figure YearTotal(Tertial upTo) => Total(YearInTotal(upTo));

    /// <summary>
    /// The year's tertials that its total is of: of a sum also those before the follow-ups began. Where no stated total holds them, it
    /// is less than the whole.
    /// </summary>
    public IReadOnlyList<Tertial> YearInTotal(Tertial upTo) => Accumulation == Accumulation.Sum
        ? [.. upTo.YearToDate().Where(tertial => tertial >= _agreed)]
        : SpanOf(GoalSpan.Year, upTo);

    /// <summary>The period's total (or latest value) up to and with a tertial.</summary>
    public Figure PeriodTotal(Tertial upTo) =>
        Total(Accumulation == Accumulation.Sum ? [.. Tertial.Between(_agreed, upTo)] : SpanOf(GoalSpan.Period, upTo));

    /// <summary>
    /// The sum of tertials that follow on each other ("minst" so many where a part of it is missing), or the latest figure among
    /// them; missing when all of them are.
    /// </summary>
    public Figure Total(IReadOnlyList<Tertial> tertials) => Accumulation == Accumulation.Sum
        ? SumOf(tertials).Figure
        : tertials.Reverse().Select(tertial => StatedIn(tertial).Figure).FirstOrDefault(figure => !figure.IsMissing);

    /// <summary>What a total leaves for a tertial, also where that is less than nothing; null where it cannot be known.</summary>
    public Figure? OwnPartOf(Tertial tertial)
    {
        var place = PlaceOf(tertial);
        return place < 0 ? null : _ledger.Value.Ledger.Difference(place, place + 1);
    }

    /// <summary>
    /// What some tertials came to as it could be told in the last of them: without what only a later merger added to it.
    /// </summary>
    public Figure TotalAsToldThen(IReadOnlyList<Tertial> tertials) =>
        Merged is { } merged && tertials[^1] <= merged.Until ? merged.Alone.Total(tertials) : Total(tertials);

    /// <summary>The tertials that a goal of this span looks at, up to and with one of them.</summary>
    public IReadOnlyList<Tertial> SpanOf(GoalSpan span, Tertial upTo) => span switch
    {
        { Repeats: true } => [upTo],
        GoalSpan.Year => [.. upTo.YearToDate().Where(tertial => tertial >= _firstOfPeriod)],
        _ => [.. Tertial.Between(_firstOfPeriod, upTo)],
    };

    /// <summary>The same with another statement.</summary>
    public MeasureHistory With(Tertial tertial, StatedFigure stated) => new(
        Accumulation, new Dictionary<Tertial, StatedFigure>(_stated) { [tertial] = stated }, _firstOfPeriod, _settled, _agreed)
    {
        Dropped = Dropped,
        Done = Done,
        Merged = Merged is { } merged ? (merged.Until, merged.Alone.With(tertial, stated)) : null,
    };

    /// <summary>The same, had the dropped tertials been asked for.</summary>
    private MeasureHistory AsIfAskedFor => new(Accumulation, _stated, _firstOfPeriod, _settled.Except(Dropped).ToHashSet(), _agreed);

    private (Figure Figure, IReadOnlyList<Tertial> Gaps) SumOf(IReadOnlyList<Tertial> tertials)
    {
        var known = tertials.Where(tertial => PlaceOf(tertial) >= 0).ToList();
        IEnumerable<Tertial> beyond = tertials.Where(tertial => PlaceOf(tertial) < 0 && !_settled.Contains(tertial));
        if (known.Count == 0)
            return (Figure.Missing, [.. beyond]);
        var (figure, gaps) = _ledger.Value.Ledger.KnownOrAtLeast(PlaceOf(known[0]), PlaceOf(known[^1]) + 1);
        return beyond.Any() && !figure.IsMissing && figure.Mark != FigureMark.Over
            ? (figure with { Mark = FigureMark.AtLeast }, [.. gaps, .. beyond])
            : (figure, [.. gaps, .. beyond]);
    }

    private int PlaceOf(Tertial tertial)
    {
        var tertials = _ledger.Value.Tertials;
        return tertials.Count == 0 || tertial < tertials[0] || tertial > tertials[^1]
            ? -1
            : (tertial.Year - tertials[0].Year) * 3 + tertial.Number - tertials[0].Number;
    }

    private (IReadOnlyList<Tertial> Tertials, StatedLedger Ledger) ReadLedger()
    {
        IReadOnlyList<Tertial> tertials = _stated.Count == 0
            ? []
            : [.. Tertial.Between(_stated.Keys.Append(_agreed).Min(), _stated.Keys.Max())];
        return (tertials, new StatedLedger(tertials,
        [
            .. tertials.Select(tertial => _stated.GetValueOrDefault(tertial) ?? (_settled.Contains(tertial) ? StatedFigure.Missing : null)),
        ]));
    }
}
