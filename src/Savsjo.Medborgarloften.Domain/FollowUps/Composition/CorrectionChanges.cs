using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Suspicions;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Composition;

/// <summary>
/// Ändringar i en rättelse: what differs between two published contents, one sentence each, from which value to which.
/// It reads what the public can read and nothing else, so a withheld number never comes out through it.
/// </summary>
public static class CorrectionChanges
{
    private const string Nothing = "ingenting";

    /// <param name="before">The version that is replaced.</param>
    /// <param name="after">The version that replaces it.</param>
    /// <returns>In the order of the document; empty when a reader would see no difference.</returns>
    public static IReadOnlyList<string> Between(FollowUpReportContent before, FollowUpReportContent after)
    {
        var old = before.Activities.ToDictionary(activity => activity.Label);
        return [.. Notes(before, after), .. after.Activities.Where(activity => old.ContainsKey(activity.Label))
            .SelectMany(activity => Between(old[activity.Label], activity, after.FollowedUp)), .. OtherGoals(before, after)];
    }

    private static IEnumerable<string> OtherGoals(FollowUpReportContent before, FollowUpReportContent after) =>
        from goal in after.EveryOtherGoal()
        let old = before.EveryOtherGoal().FirstOrDefault(goal.IsSameAs)
        where old is not null
        let what = $"{goal.Label} {goal.Name}, målet {goal.Promised}"
        from change in new[]
        {
            old.Word == goal.Word ? null : Line(what, old.Word, goal.Word),
            old.Reason == goal.Reason ? null : Line($"{what}, varför det inte nåddes", Quoted(old.Reason), Quoted(goal.Reason)),
        }
        where change is not null
        select change;

    private static IEnumerable<string> Notes(FollowUpReportContent before, FollowUpReportContent after)
    {
        if (before.Note != after.Note)
            yield return Line("Sammanfattningen av hela uppföljningen", Quoted(before.Note), Quoted(after.Note));
        foreach (var promise in after.Promises)
            if (before.Promises.FirstOrDefault(one => one.Number == promise.Number) is { } old && old.Note != promise.Note)
                yield return Line($"Sammanfattningen av löfte {promise.Number}", Quoted(old.Note), Quoted(promise.Note));
    }

    private static IEnumerable<string> Between(ActivityContent before, ActivityContent after, FollowedUpTertials time)
    {
        var name = $"{after.Label} {after.Name}";
        foreach (var (old, cell) in before.Cells.Zip(after.Cells))
            foreach (var change in Between(name, old, cell, time))
                yield return change;
        foreach (var measure in after.Measures)
            if (before.Measures.FirstOrDefault(measure.IsSameAs) is { } old)
                foreach (var change in Between($"{after.Label} {measure.Name}", old, measure, time))
                    yield return change;
        if (before.Suspicions is { } oldTable && after.Suspicions is { } table)
            foreach (var change in Between(after.Label, oldTable, table, time))
                yield return change;
        foreach (var change in Reasons(name, before, after, time))
            yield return change;
    }

    /// <summary>As they are read: a reason that was shown nowhere, since there was nothing to explain, is quoted nowhere.</summary>
    private static IEnumerable<string> Reasons(string name, ActivityContent before, ActivityContent after, FollowedUpTertials time)
    {
        var (old, now) = (ExplanationReading.Of(before, time), ExplanationReading.Of(after, time));
        var all = old.Concat(now).Select(one => one.Heading).Distinct()
            .Select(heading => (Heading: heading, From: Told(old, heading), To: Told(now, heading)))
            .Where(one => one.From != one.To).ToList();
        foreach (var (heading, from, to) in all.Where(one => !HasOnlyAnotherHeading(one.From, one.To)))
            yield return Line($"{name}, {heading[..1].ToLower(SwedishText.Culture)}{heading[1..]}", Quoted(from), Quoted(to));

        // Beside another miss the tertial is named too: nobody has changed a word of the reason.
        bool HasOnlyAnotherHeading(string? from, string? to) => (from, to) switch
        {
            ({ } reason, null) => all.Exists(one => one.From is null && one.To == reason) && IsOfTheSame(reason),
            (null, { } reason) => all.Exists(one => one.From == reason && one.To is null) && IsOfTheSame(reason),
            _ => false,
        };

        bool IsOfTheSame(string reason) => Explained(before, reason).ToHashSet().SetEquals(Explained(after, reason));

        static string? Told(IReadOnlyList<ExplanationReading> all, string heading) =>
            all.Where(one => one.Heading == heading).Select(one => one.Text.Text).ToList() is { Count: > 0 } texts
                ? string.Join(" ", texts) : null;
    }

    /// <summary>What a reason is the reason of.</summary>
    private static IEnumerable<(string Measure, Tertial Last)> Explained(ActivityContent activity, string reason) =>
        from measure in activity.MeasuresAndOffences
        from span in measure.Goal?.Spans ?? []
        where !string.IsNullOrWhiteSpace(span.Reason) && AuthorText.Of(span.Reason).Text == reason
        select (measure.Key ?? measure.Name, span.Last);

    private static IEnumerable<string> Between(string name, CellContent before, CellContent after, FollowedUpTertials time)
    {
        var when = time.ShortNameOf(after.Tertial);
        if (before.StatusWording != after.StatusWording)
            yield return Line($"{name}, läge i {when}", before.StatusWording, after.StatusWording);
        // A sentence that the software writes says what the figures say; they are listed by themselves.
        if (Written(before) != Written(after))
            yield return Line($"{name}, text i {when}", Quoted(Written(before)), Quoted(Written(after)));
    }

    /// <summary>Also where no figure and no verdict is another: which of its times were kept is told, and what they came to.</summary>
    private static List<string> Between(string name, MeasureContent before, MeasureContent after, FollowedUpTertials time)
    {
        List<string> figures = [.. Figures(name, before, after, time)];
        List<string> goals = [.. Goals(name, before, after)];
        // What the times came to together follows from figures that are listed; which of them were kept does not.
        var (from, to) = (Told(before, time, figures.Count == 0), Told(after, time, figures.Count == 0));
        return goals.Count > 0 || from is null || to is null || from == to ? [.. figures, .. goals]
            : [.. figures, Line($"{name}, {after.GoalWords!.Named}", Quoted(from), Quoted(to))];
    }

    /// <summary>Null where it is not told time by time; older contents never do.</summary>
    private static string? Told(MeasureContent measure, FollowedUpTertials time, bool isInFull) =>
        measure.Goal is not { IsToldSpanBySpan: true } goal ? null
        : new SpanWords(measure, goal, time) is var spans
            && (isInFull ? spans.Notes : spans.Missed is { } missed ? [missed] : []) is var notes
                ? string.Join(' ', notes.Prepend($"{Verdicts.Of(measure, goal, time)}."))
                : null;

    private static IEnumerable<string> Figures(string name, MeasureContent before, MeasureContent after, FollowedUpTertials time)
    {
        foreach (var (place, column) in time.Columns.Index())
            if (Change($"{name}, {column.NameInYear}", before.Figures[place], after.Figures[place], after.Subgroups) is { } change)
                yield return change;
        if (Change($"{name}, {Year(time.Last)}", before.Year, after.Year, after.Subgroups) is { } year)
            yield return year;
        // Only a goal of the whole period shows what the period has come to.
        var showsPeriod = after.Goal?.Span == GoalSpan.Period && (before.Period != before.Year || after.Period != after.Year);
        if (showsPeriod && Change($"{name}, hela perioden hittills", before.Period, after.Period, after.Subgroups) is { } period)
            yield return period;
        // What earlier years came to stands in no column, and in the open data.
        foreach (var now in EarlierYears(after))
            if (EarlierYears(before).FirstOrDefault(one => one.Last == now.Last) is { } old
                && Change($"{name}, {Year(now.Last)}", old.Figure, now.Figure, after.Subgroups) is { } earlier)
                yield return earlier;
    }

    private static IEnumerable<GoalSpanContent> EarlierYears(MeasureContent measure) =>
        measure.Goal is { IsOfOneTertial: false, Span: GoalSpan.Year } goal ? goal.Spans.SkipLast(1) : [];

    private static IEnumerable<string> Goals(string name, MeasureContent before, MeasureContent after)
    {
        if (before.Goal is { } oldGoal && after.Goal is { } goal
            && (oldGoal.Outcome, oldGoal.CannotBeTold, oldGoal.ReachedIn) != (goal.Outcome, goal.CannotBeTold, goal.ReachedIn))
            yield return Line($"{name}, {after.GoalWords!.Named}", Outcome(oldGoal), Outcome(goal));
    }

    private static IEnumerable<string> Between(string label, SuspicionTable before, SuspicionTable after, FollowedUpTertials time)
    {
        foreach (var row in after.Offences)
            if (before.Offences.FirstOrDefault(row.IsSameAs) is { } old)
                foreach (var change in Between(
                    $"{label} {row.Offence}", old.AsMeasure(before.Subgroups), row.AsMeasure(after.Subgroups), time))
                    yield return change;
        foreach (var change in Between($"{label} {ChosenOffences.All}", Total(before), Total(after), time))
            yield return change;
    }

    private static MeasureContent Total(SuspicionTable table) =>
        new OffenceRow(ChosenOffences.All, table.Totals, table.YearTotal).AsMeasure(table.Subgroups);

    private static string? Change(string what, FigureContent before, FigureContent after, Subgroups subgroups)
    {
        var (from, to) = (Wording(before, subgroups), Wording(after, subgroups));
        return from == to ? null : Line(what, from, to);
    }

    /// <summary>"16 (varav 21 år och yngre: 4)".</summary>
    private static string Wording(FigureContent figure, Subgroups subgroups)
    {
        var told = figure.Subgroups.Zip(subgroups.Labels).Where(one => one.First.Wording is not null)
            .Select(one => $"varav {one.Second}: {one.First.Wording}").ToList();
        return told.Count == 0 ? figure.Wording : $"{figure.Wording} ({string.Join(", ", told)})";
    }

    /// <summary>"hela 2020", "2021 till och med tertial 2".</summary>
    private static string Year(Tertial upTo) => upTo switch
    {
        { IsLastOfYear: true } last => $"hela {last.Year}",
        var last => $"{last.Year} till och med tertial {last.Number}",
    };

    private static string Outcome(GoalContent goal) =>
        goal.ReachedIn is { } reached && goal.Outcome == GoalOutcome.Reached ? $"{goal.Word} ({reached.Name})" : goal.Word;

    private static string? Written(CellContent cell) => cell.IsWrittenFromFigures ? null : cell.Text;

    private static string Quoted(string? text) => text is null ? Nothing : $"”{text}”";

    private static string Line(string what, string from, string to) => $"{what}: från {from} till {to}.";
}
