using System.Globalization;
using System.Text;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Tests.Measures.Verdicts;

/// <summary>
/// Utfallstabellen: what the program says of each sort of goal, history by history, as the public reads it. It is docs/verdicts.md,
/// made from the running code for whoever must answer for a published verdict.
/// </summary>
internal static class VerdictTable
{
    private static readonly MeasureUnit Checks = new("kontroll", "kontroller", GrammaticalGender.Common);

    /// <summary>One table a sort of goal; each history is told from the period's first tertial on, and "–" is not reported.</summary>
    public static string Markdown()
    {
        var text = new StringBuilder(Introduction);
        foreach (var group in VerdictCases.All.GroupBy(one => one.Heading))
        {
            text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"## {group.Key}").AppendLine();
            text.AppendLine("| Utlovat | Överenskommelsen | Redovisat, tertial för tertial | Utfall | Det som mer sägs |");
            text.AppendLine("|---|---|---|---|---|");
            foreach (var one in group)
            {
                var told = Told(one);
                text.AppendLine(CultureInfo.InvariantCulture,
                    $"| {Promised(one)} | {one.Days.Wording} | {one.History} | **{told.Verdict}** ({told.Against}) | "
                    + $"{string.Join(" ", told.Notes)} |");
            }
        }

        return text.ToString().Replace('\u00a0', ' ').ReplaceLineEndings("\n");
    }

    private const string Introduction = """
        # Så bedöms målen

        Varje rad är en historia: vad som var utlovat, vad som har redovisats tertial för tertial, och vad sidan, filen och de
        öppna uppgifterna då säger. Tabellen skrivs av ett test från programmet som det är (`VerdictTableTests`). Reglerna står i
        beslut 0033, 0046 och 0056. Ett streck betyder ”inte redovisat”, ”utgår” att aktiviteten utgår från och med det tertialet utan
        siffra, och ”klart” att den är klar sedan förut.

        """;

    public static GoalResultReading Told(VerdictCase one)
    {
        var period = new PromisePeriod("Löften", one.Days.First, one.Days.Last);
        var figures = one.Figures.Select((figure, place) => (Tertial: After(period.FirstTertial, place), figure))
            .Where(told => told.figure is not null)
            .ToDictionary(told => told.Tertial, told => told.figure!.Value);
        var after = After(period.FirstTertial, one.Figures.Count - 1);
        var accumulation = one.Kind == MeasureKind.Count && !one.IsLatest ? Accumulation.Sum : Accumulation.Latest;
        var settled = Places(one.DroppedFrom).Union(Places(one.DoneFrom)).ToHashSet();
        var history = new MeasureHistory(accumulation, figures, period.FirstTertial, settled)
        {
            Dropped = Places(one.DroppedFrom),
            Done = Places(one.DoneFrom),
        };
        HashSet<Tertial> Places(int? from) =>
            [.. Enumerable.Range(0, period.Rounds.Count).Where(place => place >= from).Select(place => After(period.FirstTertial, place))];
        var progress = GoalProgress.After(one.Goals, history, after, new(period.FollowedUp, period.FirstTertial, period.LastTertial));
        return GoalResultReading.Of(new()
        {
            Name = one.Kind == MeasureKind.Count ? "Kontroller" : one.Kind == MeasureKind.YesNo ? "Planen är antagen" : "Andel otrygga",
            Unit = Checks,
            Kind = one.Kind,
            Accumulation = accumulation,
            SubgroupLabel = one.Goals.First.SubgroupShare is null ? null : "kvällstid",
            Figures = [.. after.YearToDate().Select(tertial => Shown(history, [tertial]))],
            Year = Shown(history, history.SpanOf(GoalSpan.Year, after)),
            Period = Shown(history, history.SpanOf(GoalSpan.Period, after)),
            Goal = GoalContent.Of(progress, one.Goals, after, _ => null),
        }, after)!;
    }

    private static FigureContent Shown(MeasureHistory history, IReadOnlyList<Tertial> tertials) =>
        history.Total(tertials) is { IsMissing: true } && history.Gaps(tertials).Count == 0
            ? FigureContent.NotApplicable
            : FigureContent.Exact(history.Total(tertials));

    private static string Promised(VerdictCase one)
    {
        var (goals, name) = (one.Goals, one.Kind == MeasureKind.YesNo ? "Planen är antagen" : "Andel otrygga");
        string Clause(Goal goal) => new GoalWords(goal, one.Kind, Checks, name, Subgroups.Of("kvällstid")).Clause("perioden")
            + (goal.IsByDays ? ", efter antal dagar" : "");
        var changes = goals.Changes.Select(change => $"från {change.From.Name} {Clause(change.Goal)}");
        return string.Join("; ", changes.Prepend(Clause(goals.First)));
    }

    private static Tertial After(Tertial first, int count)
    {
        for (; count > 0; count--)
            first = first.Next;
        return first;
    }
}

/// <summary>En historia: a promise, and what was reported of it.</summary>
/// <param name="Heading">The sort of goal.</param>
/// <param name="Days">The agreement's.</param>
/// <param name="Goals">What was promised, and what it was changed to.</param>
/// <param name="Kind">What is counted.</param>
/// <param name="Figures">From the period's first tertial to the one just followed up; null for what was not reported.</param>
internal sealed record VerdictCase(string Heading, DaySpan Days, AgreedGoals Goals, MeasureKind Kind, IReadOnlyList<Figure?> Figures)
{
    /// <summary>Whether a count is a latest value.</summary>
    public bool IsLatest { get; init; }

    /// <summary>From which of its tertials on the activity is dropped.</summary>
    public int? DroppedFrom { get; init; }

    /// <summary>From which of its tertials on the activity is done since before.</summary>
    public int? DoneFrom { get; init; }

    /// <summary>"10, –, 8".</summary>
    public string History => string.Join(", ", Figures.Select((figure, place) => figure is { } given
        ? FigureContent.Exact(given).Wording + (given.Subgroup is { } some ? $" ({SwedishText.Number(some)})" : "")
        : place >= DroppedFrom ? "utgår"
        : place >= DoneFrom ? "klart"
        : "–"));
}
