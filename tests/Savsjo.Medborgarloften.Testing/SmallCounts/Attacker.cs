using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Testing.SmallCounts;

/// <summary>
/// Angriparen: reads everything that is published of a year, knows the rules of the protection, and works out which values
/// every withheld figure can have. Shares no code with the protection.
/// </summary>
public sealed class Attacker
{
    private readonly List<Knowledge> _tables = [];

    public Attacker(IReadOnlyList<FollowUpReportContent> published)
    {
        var activity = published[^1].Activities.Single();
        if (activity.Suspicions is not null)
            _tables.Add(Knowledge.OfSuspicions(published));
        foreach (var measure in activity.Measures)
            _tables.Add(Knowledge.OfMeasure(published, measure.Name));
    }

    /// <summary>What the attacker found out: withheld figures that can have too few values. Empty when the attack failed.</summary>
    /// <param name="truth">
    /// The same follow-ups, exact: only to know which figures are small and to see that the attacker reasons soundly.
    /// </param>
    /// <param name="below">k.</param>
    public IReadOnlyList<Breach> Attack(IReadOnlyList<FollowUpReportContent> truth, int below) =>
        [.. _tables.SelectMany(table => table.Attack(truth, below))];
}

/// <summary>A withheld figure that was narrowed down.</summary>
/// <param name="Figure">Which one.</param>
/// <param name="Truth">Its real value.</param>
/// <param name="Values">Those that it can have, as the attacker sees it.</param>
/// <param name="Needed">How many it should have.</param>
/// <param name="IsProven">False when the search for some value was given up.</param>
public sealed record Breach(string Figure, int Truth, IReadOnlyCollection<int> Values, int Needed, bool IsProven)
{
    public override string ToString() =>
        $"{Figure} = {Truth}: {{{string.Join(", ", Values.Order())}}}, {Needed} needed{(IsProven ? "" : " (given up)")}";
}

/// <summary>What the attacker knows of one table.</summary>
internal sealed class Knowledge
{
    private readonly Func<FollowUpReportContent, IEnumerable<Reading>> _read;
    private readonly IReadOnlyList<FollowUpReportContent> _published;
    private readonly Dictionary<((string Row, int Column) Cell, int Combination), int> _unknowns = [];
    private readonly IntegerSolver _solver = new();
    private readonly Subgroups _subgroups;

    /// <summary>Which subgroups one of those counted can be in at once, as bits; 0 for none of them.</summary>
    private readonly IReadOnlyList<int> _combinations;

    private Knowledge(
        IReadOnlyList<FollowUpReportContent> published, Func<FollowUpReportContent, IEnumerable<Reading>> read, Subgroups subgroups)
    {
        (_published, _read, _subgroups) = (published, read, subgroups);
        _combinations = [.. Enumerable.Range(0, 1 << subgroups.Count).Where(one => subgroups.Overlap || int.PopCount(one) <= 1)];
        foreach (var content in published)
            foreach (var reading in read(content))
                Learn(reading, content.SmallCountsBelow);
    }

    public static Knowledge OfSuspicions(IReadOnlyList<FollowUpReportContent> published)
    {
        var knowledge = new Knowledge(published, Reading.Suspicions, published[^1].Activities.Single().Suspicions!.Subgroups);
        foreach (var content in published)
            foreach (var offence in content.Activities.Single().PromisedOffences)
                knowledge.LearnGoal(content, offence, offence.Name);
        return knowledge;
    }

    public static Knowledge OfMeasure(IReadOnlyList<FollowUpReportContent> published, string name)
    {
        var measure = published[^1].Activities.Single().Measures.Single(one => one.Name == name);
        var knowledge = new Knowledge(published, content => Reading.Measure(content, name), measure.Subgroups);
        foreach (var content in published)
            knowledge.LearnGoal(content, content.Activities.Single().Measures.Single(one => one.Name == name), row: "");
        return knowledge;
    }

    public IEnumerable<Breach> Attack(IReadOnlyList<FollowUpReportContent> truth, int below)
    {
        Begin(truth);
        for (var place = 0; place < _published.Count; place++)
            foreach (var (seen, real) in _read(_published[place]).Zip(_read(truth[place])))
                foreach (var (name, vars, value, isWithheld) in Targets(seen, real, below))
                {
                    var isSmall = value > 0 && value < below;
                    if (!isWithheld || vars.Length == 0)
                        continue;
                    var needed = isSmall ? Math.Max(2, below - 1) : 2;
                    var (values, isProven) = _solver.Values(vars, needed);
                    if (values.Count < needed)
                        yield return new Breach($"{_published[place].Tertial.Name}: {seen.Name}{name}", value, values, needed, isProven);
                }
    }

    private void Begin(IReadOnlyList<FollowUpReportContent> truth)
    {
        var real = new int[_unknowns.Count];
        foreach (var reading in truth.SelectMany(_read).Where(reading => reading is { IsCell: true, Cells.Count: 1 }))
        {
            // Those that are in several subgroups are any that will do: as many as possible, the smaller ones within the larger.
            var (combination, within) = (0, reading.Figure.Figure.Count ?? 0);
            var inEach = reading.Figure.Figure.Subgroups.Select((some, place) => (Some: some ?? 0, Place: place));
            foreach (var (some, place) in inEach.OrderByDescending(one => one.Some))
                if (_subgroups.Overlap)
                {
                    real[Unknown(reading.Cells[0], combination)] = within - some;
                    (combination, within) = (combination | (1 << place), some);
                }
                else
                {
                    real[Unknown(reading.Cells[0], 1 << place)] = some;
                    within -= some;
                }

            real[Unknown(reading.Cells[0], combination)] = within;
        }

        _solver.StartFrom(real);
    }

    private IEnumerable<(string Name, int[] Vars, int Value, bool IsWithheld)> Targets(Reading seen, Reading real, int below)
    {
        if (real.Figure.Figure.Count is not { } count)
            yield break;
        yield return ("", [.. seen.Cells.SelectMany(Both)], count, seen.Figure.State == FigureState.Withheld);
        foreach (var (place, some) in real.Figure.Figure.Subgroups.Index())
        {
            if (some is not { } young)
                continue;
            yield return (" varav", In(seen.Cells, place), young, seen.Figure.SubgroupAt(place)!.State == FigureState.Withheld);
            // What remains is nowhere shown, and may be known unless it is small.
            yield return (" övriga", NotIn(seen.Cells, place), count - young, count - young > 0 && count - young < below);
        }

        if (!_subgroups.ExcludeEachOther || real.Figure.Subgroups.Count == 0)
            yield break;
        var rest = count - real.Figure.Figure.Subgroups.Sum(some => some ?? 0);
        yield return (" i ingen av dem", InNone(seen.Cells), rest, rest > 0 && rest < below);
    }

    private void Learn(Reading reading, int? below)
    {
        int[] all = [.. reading.Cells.SelectMany(Both)];
        var figure = reading.Figure;
        if (figure is { State: FigureState.Given, Figure.Count: { } count })
            _solver.Sum(all, count, count);
        if (figure is { State: FigureState.Withheld, Below: { } bound })
            _solver.Sum(all, 1, bound - 1);
        for (var place = 0; place < _subgroups.Count; place++)
            Learn(reading, figure.SubgroupAt(place) ?? new(FigureState.NotApplicable, null), place, below);
        if (below is { } k && reading.IsCell && figure.State == FigureState.Withheld && figure.Below is null)
            _solver.Sum(all, k == 2 ? 1 : k, int.MaxValue);
    }

    private void Learn(Reading reading, SubgroupContent seen, int place, int? below)
    {
        int[] young = In(reading.Cells, place), old = NotIn(reading.Cells, place);
        var figure = reading.Figure;
        if (seen is { State: FigureState.Given, Count: { } some })
            _solver.Sum(young, some, some);
        if (seen is { State: FigureState.Withheld, Below: { } youngBound })
            _solver.Sum(young, 1, youngBound - 1);
        if (seen.State is not (FigureState.Given or FigureState.Withheld))
            _solver.Sum(young, 0, 0);
        if (below is not { } k)
            return;
        // The rules: a count is given beside a withheld subgroup or not, but a subgroup is given only where the rest is not small.
        if ((figure.State, seen.State) == (FigureState.Withheld, FigureState.Given))
            _solver.Rule(old, [], (rest, _) => rest == 0 || rest >= k);
        if (reading.IsCell)
            LearnLook(figure, seen, young, old, k);
    }

    /// <summary>"Skyddad uppgift" in a cell is none that would have been "färre än k", and never a zero.</summary>
    private void LearnLook(FigureContent figure, SubgroupContent seen, int[] young, int[] old, int k)
    {
        if (seen.State != FigureState.Withheld || figure.Below is not null)
            return;
        var beside = _subgroups.ExcludeEachOther ? _subgroups.Count : 1;
        if (seen.Below is not null)
            _solver.Sum([.. young, .. old], beside * (k - 1) + k, int.MaxValue);
        else
            _solver.Rule(young, old, (some, rest) => k == 2
                ? some >= 1 || some + rest == 1
                : some >= 1 && (some + rest < beside * (k - 1) + k || some >= k));
    }

    private void LearnGoal(FollowUpReportContent content, MeasureContent measure, string row)
    {
        if (measure.Goal is not { } goal)
            return;
        foreach (var span in goal.Spans)
            LearnSpan(span, goal, Reading.Present(row, measure.Figures, content), content, measure.Accumulation == Accumulation.Latest);
        if (goal.Outcome == GoalOutcome.Withheld || goal.Spans.Count > 0)
            return;
        var total = measure.FigureJudged;
        var isLatest = measure.Accumulation == Accumulation.Latest;
        var present = Reading.Present(row, measure.Figures, content);
        var cells = (isLatest && !goal.IsOfOneTertial ? present.TakeLast(1) : present)
            .Where(cell => !goal.IsOfOneTertial || cell.Column == content.Tertial.Value).ToList();
        if (total.State is not (FigureState.Given or FigureState.Withheld))
            return;
        if (goal.Outcome == GoalOutcome.NotReported)
        {
            LearnUnknown(goal, [.. cells.SelectMany(Both)], isLatest);
            return;
        }

        int[] All(Func<int, bool> isIn) => [.. cells.Where(cell => isIn(cell.Column)).SelectMany(Both)];
        int[] young = In(cells, 0), old = NotIn(cells, 0);
        var isOver = goal.Span != GoalSpan.Year || content.Tertial.IsLastOfYear;
        // What the outcome says of any table: it would have the same one.
        _solver.Rule(young, old, (some, rest) => OutcomeOf(goal, Figure.OfCount(some + rest, some), isOver, isLatest) == goal.Outcome);
        if (isLatest || goal is not
            {
                Outcome: GoalOutcome.Reached,
                Limits: { Least: { } target, Most: null }, SubgroupShare: null, ReachedIn: { } reached
            })
            return;
        _solver.Sum(All(column => column <= reached.Value), (int)target, int.MaxValue);
        _solver.Sum(All(column => column < reached.Value), 0, (int)target - 1);
    }

    /// <summary>
    /// "Går inte att avgöra": what is known is too little for the goal, or within it, and may be more. Inte redovisat says the same of
    /// the part of a sum that is known; of a latest value it says that the last one is missing.
    /// </summary>
    private void LearnUnknown(GoalContent goal, int[] all, bool isLatest)
    {
        if (goal.SubgroupShare is not null || isLatest && !goal.CannotBeTold)
            return;
        if (goal.Limits is { Most: { } most })
            _solver.Sum(all, 0, (int)most);
        else if (goal.Limits is { Least: { } least })
            _solver.Sum(all, 0, (int)least - 1);
    }

    /// <summary>What each of a goal's tertials says by itself; those of earlier years are in no table of this one.</summary>
    private void LearnSpan(
        GoalSpanContent span, GoalContent goal, IReadOnlyList<(string Row, int Column)> present, FollowUpReportContent content,
        bool isLatest)
    {
        var cells = present.Where(cell => cell.Column >= span.First.Value && cell.Column <= span.Last.Value)
            .TakeLast(isLatest ? 1 : int.MaxValue).ToList();
        if (span.First.Year != content.Tertial.Year || cells.Count == 0)
            return;
        int[] young = In(cells, 0), old = NotIn(cells, 0);
        if (span.Figure is { State: FigureState.Given, Figure.Count: { } count })
            _solver.Sum([.. young, .. old], count, count);
        if (span.Outcome is GoalOutcome.NotReported or GoalOutcome.Withheld || !span.IsJudged || goal.Span == GoalSpan.Quarter)
            return;
        var judged = goal with { Target = span.Target, Due = span.Due };
        var isOver = span.Last < content.Tertial || goal.Span != GoalSpan.Year || content.Tertial.IsLastOfYear;
        _solver.Rule(young, old, (some, rest) => OutcomeOf(judged, Figure.OfCount(some + rest, some), isOver, isLatest) == span.Outcome);
    }

    private static GoalOutcome OutcomeOf(GoalContent goal, Figure total, bool isOver, bool isLatest)
    {
        if (isLatest && !isOver)
            return GoalOutcome.UnderWay;
        var (sum, limits) = (total.Count!.Value, goal.Limits);
        var isMet = limits.Hold(sum) && goal.Promised.HasShareIn(total);
        if (isMet && (isOver || limits.Most is null && goal.SubgroupShare is null))
            return GoalOutcome.Reached;
        return isOver || sum > limits.Most ? GoalOutcome.NotReached : GoalOutcome.UnderWay;
    }

    private int[] In(IReadOnlyList<(string Row, int Column)> cells, int place) => Unknowns(cells, one => (one & (1 << place)) != 0);

    private int[] NotIn(IReadOnlyList<(string Row, int Column)> cells, int place) => Unknowns(cells, one => (one & (1 << place)) == 0);

    private int[] InNone(IReadOnlyList<(string Row, int Column)> cells) => Unknowns(cells, one => one == 0);

    private int[] Both((string Row, int Column) cell) => Unknowns([cell], _ => true);

    private int[] Unknowns(IReadOnlyList<(string Row, int Column)> cells, Func<int, bool> isMeant) =>
        [.. cells.SelectMany(cell => _combinations.Where(isMeant).Select(one => Unknown(cell, one)))];

    private int Unknown((string Row, int Column) cell, int combination)
    {
        if (!_unknowns.TryGetValue((cell, combination), out var unknown))
            _unknowns[(cell, combination)] = unknown = _solver.Unknown();
        return unknown;
    }
}

/// <summary>A figure as printed, with the cells that it sums.</summary>
internal sealed record Reading(string Name, FigureContent Figure, IReadOnlyList<(string Row, int Column)> Cells, bool IsCell = false)
{
    public static IEnumerable<Reading> Suspicions(FollowUpReportContent content)
    {
        var table = content.Activities.Single().Suspicions!;
        var cells = table.Offences.SelectMany(row => Present(row.Offence, row.Figures, content)).ToList();
        foreach (var row in table.Offences)
        {
            foreach (var (figure, tertial) in row.Figures.Zip(content.Tertials))
                yield return new($"{row.Offence} {tertial.ShortName}", figure,
                    [.. cells.Where(cell => cell == (row.Offence, tertial.Value))], IsCell: true);
            yield return new($"{row.Offence} året", row.Year, [.. cells.Where(cell => cell.Row == row.Offence)]);
        }

        foreach (var (total, tertial) in table.Totals.Zip(content.Tertials))
            yield return new($"Alla {tertial.ShortName}", total, [.. cells.Where(cell => cell.Column == tertial.Value)]);
        yield return new("Alla året", table.YearTotal, cells);
    }

    public static IEnumerable<Reading> Measure(FollowUpReportContent content, string name)
    {
        var measure = content.Activities.Single().Measures.Single(one => one.Name == name);
        var cells = Present("", measure.Figures, content);
        foreach (var (figure, tertial) in measure.Figures.Zip(content.Tertials))
            yield return new($"{name} {tertial.ShortName}", figure, [.. cells.Where(cell => cell.Column == tertial.Value)], IsCell: true);
        var summed = measure.Accumulation == Accumulation.Latest ? [.. cells.TakeLast(1)] : cells;
        yield return new($"{name} året", measure.Year, summed);
        yield return new($"{name} perioden", measure.Period, summed);
    }

    public static IReadOnlyList<(string Row, int Column)> Present(
        string row, IReadOnlyList<FigureContent> figures, FollowUpReportContent content) =>
        [.. figures.Zip(content.Tertials)
            .Where(one => one.First.State is FigureState.Given or FigureState.Withheld).Select(one => (row, one.Second.Value))];
}
