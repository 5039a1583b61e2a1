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
    private readonly Dictionary<(string Row, int Column, bool IsYoung), int> _unknowns = [];
    private readonly IntegerSolver _solver = new();

    private Knowledge(IReadOnlyList<FollowUpReportContent> published, Func<FollowUpReportContent, IEnumerable<Reading>> read)
    {
        (_published, _read) = (published, read);
        foreach (var content in published)
            foreach (var reading in read(content))
                Learn(reading, content.SmallCountsBelow);
    }

    public static Knowledge OfSuspicions(IReadOnlyList<FollowUpReportContent> published) => new(published, Reading.Suspicions);

    public static Knowledge OfMeasure(IReadOnlyList<FollowUpReportContent> published, string name)
    {
        var knowledge = new Knowledge(published, content => Reading.Measure(content, name));
        foreach (var content in published)
            knowledge.LearnGoal(content, name);
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
            var (count, young) = (reading.Figure.Figure.Count ?? 0, reading.Figure.Figure.Subgroup ?? 0);
            (real[Young(reading.Cells[0])], real[Old(reading.Cells[0])]) = (young, count - young);
        }

        _solver.StartFrom(real);
    }

    private IEnumerable<(string Name, int[] Vars, int Value, bool IsWithheld)> Targets(Reading seen, Reading real, int below)
    {
        if (real.Figure.Figure.Count is not { } count)
            yield break;
        yield return ("", [.. seen.Cells.SelectMany(Both)], count, seen.Figure.State == FigureState.Withheld);
        if (real.Figure.Figure.Subgroup is not { } young)
            yield break;
        var hidesYoung = seen.Figure.SubgroupState == FigureState.Withheld;
        yield return (" varav", [.. seen.Cells.Select(Young)], young, hidesYoung);
        // What remains is nowhere shown, and may be known unless it is small.
        yield return (" övriga", [.. seen.Cells.Select(Old)], count - young, count - young > 0 && count - young < below);
    }

    private void Learn(Reading reading, int? below)
    {
        int[] all = [.. reading.Cells.SelectMany(Both)], young = [.. reading.Cells.Select(Young)], old = [.. reading.Cells.Select(Old)];
        var figure = reading.Figure;
        if (figure is { State: FigureState.Given, Figure.Count: { } count })
            _solver.Sum(all, count, count);
        if (figure is { State: FigureState.Withheld, Below: { } bound })
            _solver.Sum(all, 1, bound - 1);
        if (figure is { SubgroupState: FigureState.Given, Figure.Subgroup: { } some })
            _solver.Sum(young, some, some);
        if (figure is { SubgroupState: FigureState.Withheld, SubgroupBelow: { } youngBound })
            _solver.Sum(young, 1, youngBound - 1);
        if (figure.SubgroupState is not (FigureState.Given or FigureState.Withheld))
            _solver.Sum(young, 0, 0);
        if (below is not { } k)
            return;
        // The rules: a count is given beside a withheld subgroup or not, but a subgroup is given only where the rest is not small.
        if (figure is { State: FigureState.Withheld, SubgroupState: FigureState.Given })
            _solver.Rule(old, [], (rest, _) => rest == 0 || rest >= k);
        if (reading.IsCell)
            LearnLook(figure, young, old, k);
    }

    /// <summary>"Skyddad uppgift" in a cell is none that would have been "färre än k", and never a zero.</summary>
    private void LearnLook(FigureContent figure, int[] young, int[] old, int k)
    {
        if (figure.State == FigureState.Withheld && figure.Below is null)
            _solver.Sum([.. young, .. old], k == 2 ? 1 : k, int.MaxValue);
        if (figure.SubgroupState != FigureState.Withheld || figure.Below is not null)
            return;
        if (figure.SubgroupBelow is not null)
            _solver.Sum([.. young, .. old], 2 * k - 1, int.MaxValue);
        else
            _solver.Rule(young, old, (some, rest) => k == 2
                ? some >= 1 || some + rest == 1
                : some >= 1 && (some + rest <= 2 * k - 2 || some >= k));
    }

    private void LearnGoal(FollowUpReportContent content, string name)
    {
        var measure = content.Activities.Single().Measures.Single(one => one.Name == name);
        if (measure.Goal is not { } goal)
            return;
        foreach (var span in goal.Spans)
            LearnSpan(span, goal, Reading.Present("", measure.Figures, content), content);
        if (goal.Outcome is GoalOutcome.Withheld or GoalOutcome.NotReported || goal.Spans.Count > 0)
            return;
        var total = measure.FigureJudged;
        var cells = Reading.Present("", measure.Figures, content)
            .Where(cell => !goal.IsOfOneTertial || cell.Column == content.Tertial.Value).ToList();
        if (total.State is not (FigureState.Given or FigureState.Withheld))
            return;
        int[] All(Func<int, bool> isIn) => [.. cells.Where(cell => isIn(cell.Column)).SelectMany(Both)];
        int[] young = [.. cells.Select(Young)], old = [.. cells.Select(Old)];
        var isOver = goal.Span != GoalSpan.Year || content.Tertial.IsLastOfYear;
        // What the outcome says of any table: it would have the same one.
        _solver.Rule(young, old, (some, rest) => OutcomeOf(goal, Figure.OfCount(some + rest, some), isOver) == goal.Outcome);
        if (goal is not
            {
                Outcome: GoalOutcome.Reached,
                Limits: { Least: { } target, Most: null }, SubgroupShare: null, ReachedIn: { } reached
            })
            return;
        _solver.Sum(All(column => column <= reached.Value), (int)target, int.MaxValue);
        _solver.Sum(All(column => column < reached.Value), 0, (int)target - 1);
    }

    /// <summary>What each of a goal's tertials says by itself; those of earlier years are in no table of this one.</summary>
    private void LearnSpan(
        GoalSpanContent span, GoalContent goal, IReadOnlyList<(string Row, int Column)> present, FollowUpReportContent content)
    {
        var cells = present.Where(cell => cell.Column >= span.First.Value && cell.Column <= span.Last.Value).ToList();
        if (span.First.Year != content.Tertial.Year || cells.Count == 0)
            return;
        int[] young = [.. cells.Select(Young)], old = [.. cells.Select(Old)];
        if (span.Figure is { State: FigureState.Given, Figure.Count: { } count })
            _solver.Sum([.. young, .. old], count, count);
        if (span.Outcome is GoalOutcome.NotReported or GoalOutcome.Withheld || !span.IsJudged || goal.Span == GoalSpan.Quarter)
            return;
        var judged = goal with { Target = span.Target, Due = span.Due };
        var isOver = span.Last < content.Tertial || goal.Span != GoalSpan.Year || content.Tertial.IsLastOfYear;
        _solver.Rule(young, old, (some, rest) => OutcomeOf(judged, Figure.OfCount(some + rest, some), isOver) == span.Outcome);
    }

    private static GoalOutcome OutcomeOf(GoalContent goal, Figure total, bool isOver)
    {
        var (sum, limits) = (total.Count!.Value, goal.Limits);
        var isMet = limits.Hold(sum) && goal.Promised.HasShareIn(total);
        if (isMet && (isOver || limits.Most is null && goal.SubgroupShare is null))
            return GoalOutcome.Reached;
        return isOver || sum > limits.Most ? GoalOutcome.NotReached : GoalOutcome.UnderWay;
    }

    private int Young((string Row, int Column) cell) => Unknown(cell, isYoung: true);

    private int Old((string Row, int Column) cell) => Unknown(cell, isYoung: false);

    private int[] Both((string Row, int Column) cell) => [Young(cell), Old(cell)];

    private int Unknown((string Row, int Column) cell, bool isYoung)
    {
        if (!_unknowns.TryGetValue((cell.Row, cell.Column, isYoung), out var unknown))
            _unknowns[(cell.Row, cell.Column, isYoung)] = unknown = _solver.Unknown();
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
        yield return new($"{name} året", measure.Year, cells);
        yield return new($"{name} perioden", measure.Period, cells);
    }

    public static IReadOnlyList<(string Row, int Column)> Present(
        string row, IReadOnlyList<FigureContent> figures, FollowUpReportContent content) =>
        [.. figures.Zip(content.Tertials)
            .Where(one => one.First.State is FigureState.Given or FigureState.Withheld).Select(one => (row, one.Second.Value))];
}
