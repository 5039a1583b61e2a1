using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Parties;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Domain.Tests.Judging.History;

namespace Savsjo.Medborgarloften.Domain.Tests.Judging;

/// <summary>
/// Dragen historia: an agreement, a goal of some sort and what was reported of it, drawn by a seed and told to both judges.
/// </summary>
internal sealed class DrawnHistory
{
    private readonly PromisePeriod _period;
    private readonly Dictionary<Tertial, StatedFigure> _stated;
    private readonly (Tertial First, Tertial Last) _activity;
    private readonly Tertial? _done;
    private readonly Tertial? _dropped;

    public DrawnHistory(int seed)
    {
        var random = new Random(seed);
        var days = new DaySpan(Days(random, out var end), end);
        _period = new("Löften", days.First, days.Last, DrawnFollowUps(random, days));
        var tertials = Tertial.Between(_period.FirstTertial, _period.LastTertial).ToList();
        var first = random.Next(4) == 0 ? random.Next(tertials.Count) : 0;
        _activity = (tertials[first], tertials[random.Next(4) == 0 ? random.Next(first, tertials.Count) : ^1]);
        After = _period.RoundOf(tertials[random.Next(first, tertials.Count)]).Last;
        Kind = (NaiveMeasureKind)Math.Max(0, random.Next(-4, 4));
        Goals = Drawn(random, tertials);
        var percentMissing = random.Next(5) switch { 0 => 60, 1 => 0, _ => 12 };
        var percentTotals = Kind == NaiveMeasureKind.CountSummed ? random.Next(3) * 30 : 0;
        var truth = Tertial.Between(_activity.First, _activity.Last).Select(_period.RoundOf).Distinct()
            .ToDictionary(round => round.Last, round => DrawnFigure(random, round.Count));
        _stated = truth.Keys.Where(_ => random.Next(100) >= percentMissing)
            .ToDictionary(tertial => tertial, tertial => Drawn(random, tertial, truth, percentTotals));
        var ended = truth.Keys.ElementAt(random.Next(truth.Count));
        _done = random.Next(8) == 0 ? ended : null;
        _dropped = _done is null && random.Next(8) == 0 ? ended : null;
        _stated = _stated.Where(one => !(one.Key > _done) && !(one.Key > _dropped)).ToDictionary();
    }

    public Tertial After { get; }

    public NaiveMeasureKind Kind { get; }

    public AgreedGoals Goals { get; }

    /// <summary>What the program says.</summary>
    public GoalProgress Judged => GoalProgress.After(
        Goals, new MeasureHistory(
            Kind == NaiveMeasureKind.CountSummed ? Accumulation.Sum : Accumulation.Latest,
            _stated.Where(one => one.Key <= After).ToDictionary(), _period.FirstTertial,
            Tertial.Between(_period.FollowedUp.Agreed, _period.LastTertial)
                .Where(tertial => IsSettled(tertial) || IsSettledByDone(tertial) || tertial >= _dropped).ToHashSet(),
            _period.FollowedUp.Agreed)
        {
            Dropped = Tertial.Between(_period.FirstTertial, _period.LastTertial)
                .Where(tertial => tertial >= _dropped && !IsSettled(tertial)).ToHashSet(),
            Done = Tertial.Between(_period.FirstTertial, _period.LastTertial)
                .Where(tertial => After >= _done && IsSettledByDone(tertial) && !IsSettled(tertial)).ToHashSet(),
        },
        After, new(_period.FollowedUp, AgreedFirst, _activity.Last));

    /// <summary>Outside the activity, or told with the last tertial of its round.</summary>
    private bool IsSettled(Tertial tertial) => _period.RoundOf(tertial) is var round
        && (round.Last < AgreedFirst || round.First > _activity.Last || tertial != round.Last);

    /// <summary>Klart before. A goal that comes again, each round or year, is asked for again all the same.</summary>
    private bool IsSettledByDone(Tertial tertial) =>
        tertial > _done && !Goals.First.Span.Repeats && (Goals.First.Span != GoalSpan.Year || tertial.Year == _done.Value.Year);

    /// <summary>What a person with a calendar says.</summary>
    public NaiveJudgment JudgedNaively => NaiveJudge.Judge(new(
        new(_period.FirstDay, _period.LastDay),
        new(
            [.. Tertial.Between(AgreedFirst, _activity.Last).Select(Naive)], [.. _stated.Select(one => Statement(one.Key, one.Value))],
            DoneIn: _done is { } done ? Naive(done) : null, DroppedIn: _dropped is { } dropped ? Naive(dropped) : null),
        new(
            Kind, Goals.First.Comparison switch
            {
                GoalComparison.AtMost => NaiveComparison.AtMost,
                GoalComparison.AtLeast => NaiveComparison.AtLeast,
                _ => NaiveComparison.Exactly,
            },
            Goals.First.Target,
            Enum.Parse<NaiveSpan>(Goals.First.Span == GoalSpan.Period ? nameof(NaiveSpan.WholePeriod) : $"{Goals.First.Span}"),
            [.. Goals.Changes.Select(change => new NaiveGoalChange(Naive(change.From), change.Goal.Target))],
            Goals.First.IsByDays ? NaivePartOfYear.ByDays : NaivePartOfYear.AsSigned),
        [.. _period.Rounds.Select(round => new NaiveFollowUp([.. round.Covers.Each().Select(Naive)]))],
        Naive(After)));

    /// <summary>Promised from the agreement's first day on, where it applies from the first follow-up on.</summary>
    private Tertial AgreedFirst => _activity.First == _period.FirstTertial ? _period.FollowedUp.Agreed : _activity.First;

    /// <summary>Not a tertial before the follow-ups begin.</summary>
    public bool IsFollowedUp(Tertial tertial) => tertial >= _period.FirstTertial;

    public override string ToString() =>
        $"{string.Join(" ", _period.Rounds.Select(round => round.Covers.ShortName))} {Kind} {Goals.First} "
            + $"{string.Join(" ", Goals.Changes)} "
        + $"{_period.Days.Wording}, {_activity.First}–{_activity.Last} after {After}, done {_done}, dropped {_dropped}: "
        + string.Join(", ", _stated.Where(one => one.Key <= After)
            .Select(one => $"{one.Key} {one.Value.Figure.Mark.Before}{one.Value.Figure.Amount} {one.Value.StatedAs.Word}"));

    private static NaiveTertial Naive(Tertial tertial) => new(tertial.Year, tertial.Number);

    private static NaiveStatement Statement(Tertial tertial, StatedFigure stated) => new(
        Naive(tertial),
        stated switch
        {
            { Figure.Percentage: not null } => NaiveStatementKind.Percentage,
            { Figure.IsFulfilled: { } yes } => yes ? NaiveStatementKind.Yes : NaiveStatementKind.No,
            { StatedAs: StatedAs.YearTotal } => NaiveStatementKind.TotalOfYear,
            { StatedAs: StatedAs.PeriodTotal } => NaiveStatementKind.TotalOfPeriod,
            _ => NaiveStatementKind.Own,
        },
        stated.Figure.Amount ?? 0,
        stated.Figure.Mark switch
        {
            FigureMark.Circa => NaiveMark.Cirka,
            FigureMark.Over => NaiveMark.Drygt,
            FigureMark.AtLeast => NaiveMark.Minst,
            _ => NaiveMark.None,
        });

    /// <summary>What is true, said as the tertial's own or as a total of what really was, also of what nobody reported.</summary>
    private static StatedFigure Drawn(Random random, Tertial tertial, Dictionary<Tertial, Figure> truth, int percentTotals)
    {
        var statedAs = random.Next(100) >= percentTotals ? StatedAs.OwnTertial
            : random.Next(3) == 0 ? StatedAs.PeriodTotal
            : StatedAs.YearTotal;
        var figure = statedAs == StatedAs.OwnTertial
            ? truth[tertial]
            : truth.Where(one => one.Key <= tertial && (statedAs == StatedAs.PeriodTotal || one.Key.Year == tertial.Year))
                .Aggregate(Figure.Missing, (sum, one) => sum.Plus(one.Value));
        var isMarked = figure.IsFulfilled is null && random.Next(6) == 0;
        return new(figure with { Mark = isMarked ? (FigureMark)random.Next(1, 4) : FigureMark.None }, statedAs);
    }

    /// <summary>From the first of a month, so that a month and a quarter are the same to everybody.</summary>
    private static DateOnly Days(Random random, out DateOnly last)
    {
        var first = new DateOnly(random.Next(2019, 2025), random.Next(2) == 0 ? 1 : random.Next(1, 13), 1);
        last = random.Next(3) switch
        {
            0 => first.AddYears(random.Next(1, 4)).AddDays(-1),
            1 => new DateOnly(first.Year + random.Next(0, 3), 12, 31),
            _ => first.AddMonths(random.Next(5, 37)).AddDays(-1),
        };
        return first;
    }

    /// <summary>Half of them each tertial by itself; the others with some joined, or from a later one on.</summary>
    private static FollowUpChoice DrawnFollowUps(Random random, DaySpan days)
    {
        List<Tertial> touched = [.. Tertial.Between(Tertial.Containing(days.First), Tertial.Containing(days.Last))];
        return random.Next(4) switch
        {
            0 => FollowUpChoice.WholeYears(null, touched),
            1 => new(
                touched.Count > 1 && random.Next(2) == 0 ? touched[random.Next(1, touched.Count)] : null,
                [.. touched.Where(tertial => !tertial.IsLastOfYear && random.Next(2) == 0)]),
            _ => FollowUpChoice.EachTertial,
        };
    }

    private AgreedGoals Drawn(Random random, List<Tertial> tertials)
    {
        var isSum = Kind == NaiveMeasureKind.CountSummed;
        var span = isSum ? (GoalSpan)random.Next(1, 7) : (GoalSpan)random.Next(1, 4);
        if (Kind == NaiveMeasureKind.YesNo)
            return new Goal(GoalComparison.Exactly, 1, span);
        var goal = new Goal(
            random.Next(5) switch { 0 or 1 => GoalComparison.AtMost, 2 => GoalComparison.AsManyAs, _ => GoalComparison.AtLeast },
            random.Next(1, 13), span)
        { IsByDays = isSum && span is GoalSpan.Year or GoalSpan.Tertial && random.Next(3) == 0 };
        return new(goal, random.Next(4) == 0 && span != GoalSpan.Quarter
            ? [new(tertials[random.Next(tertials.Count)], goal with { Target = random.Next(1, 13) })]
            : []);
    }

    /// <summary>Near the goal, so that it is kept about as often as missed.</summary>
    private Figure DrawnFigure(Random random, int tertials)
    {
        if (Kind == NaiveMeasureKind.YesNo)
            return Figure.OfYesNo(random.Next(3) == 0);
        var near = (int)Goals.First.Target * Goals.First.Span switch
        {
            GoalSpan.Week => 17,
            GoalSpan.Month => 4,
            _ => 1,
        };
        if (tertials > 1 && Kind == NaiveMeasureKind.CountSummed)
            near *= tertials;
        var count = random.Next(3) == 0 ? near : random.Next(0, near + near / 6 + 3);
        return Kind == NaiveMeasureKind.Percentage ? Figure.OfPercentage(count) : Figure.OfCount(count);
    }
}
