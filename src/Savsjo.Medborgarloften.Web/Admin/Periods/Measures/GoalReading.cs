using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Parties;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Measures;

/// <summary>Så läses målet, och så bedöms det: told to whoever sets it, before anybody is held to it.</summary>
/// <param name="Clause">"Minst 15 riktade insatser om året".</param>
/// <param name="Judged">Whole sentences on when it is reached, and what it comes to over the days that there are.</param>
public sealed record GoalReading(string Clause, IReadOnlyList<string> Judged)
{
    /// <summary>Null for a measure without a goal.</summary>
    public static GoalReading? Of(Measure measure, PromisePeriod period, Activity activity) => measure.Goal is not { } goal ? null
        : new(
            SwedishText.Capitalised(Words(measure, goal).Clause(InText(period))),
            [.. Sentences(measure, goal, GoalTime.Of(period, activity), period)]);

    /// <summary>
    /// "Minst 1 trafikkontroll per vecka: 17 per tertial, 51 om året.": all that is promised, as the public will read it; null
    /// without a goal.
    /// </summary>
    public static string? InOneSentence(Measure measure, PromisePeriod period, Activity activity)
    {
        if (measure.AgreedGoals is not { } goals)
            return null;
        var (time, goal) = (GoalTime.Of(period, activity, measure), goals.First);
        var clause = SwedishText.Capitalised(Words(measure, goal).Clause(InText(period)));
        var changes = string.Concat(goals.Changes.Select(
            change => $"; från {change.From.Name} {Words(measure, change.Goal).ToBe}"));
        var more = new[] { OfLatest(measure, goal, time, period), Part(measure, goal, time) }.OfType<string>();
        return string.Join(" ", more.Prepend($"{clause}{ComesTo.Of(measure, goal, time)}{changes}."));
    }

    /// <summary>"2020–2021"; its days, where they are not whole calendar years.</summary>
    private static string InText(PromisePeriod period) => period.Days.AreWholeYears ? period.Years : period.Days.Wording;

    /// <summary>That nothing is added up, and the goal is judged at the end: told of what has to hold then.</summary>
    private static string? OfLatest(Measure measure, Goal goal, GoalTime time, PromisePeriod period) =>
        measure is { Accumulation: Accumulation.Latest, Kind: not MeasureKind.YesNo }
            && goal.Span is GoalSpan.Year or GoalSpan.Period
            ? When(measure, goal, time, period)
            : null;

    /// <summary>On one line, for lists and the log: "minst 15 riktade insatser om året".</summary>
    public static string Line(Measure measure, Goal goal) =>
        measure.Kind == MeasureKind.Count
            ? Words(measure, goal).Clause("hela perioden") + ByDays(goal)
            : $"{Words(measure, goal).InFigures}, {goal.Span.Word}";

    /// <summary>"minst 10 riktade insatser om året; från tertial 1 2021 minst 15": with what it has been changed to.</summary>
    public static string Line(Measure measure) => measure.Goal is not { } goal ? "" : string.Concat(
        [
            Line(measure, goal),
            .. measure.GoalChanges.Select(change => $"; från {change.From.Name} {Words(measure, change.Goal).ToBe}{ByDays(change.Goal)}"),
        ]);

    /// <summary>"Minst 10 riktade insatser om året, från tertial 1 2020": each goal that has held, or will.</summary>
    public static IEnumerable<string> Held(Measure measure, Activity activity) => measure.Goal is not { } goal ? [] :
    [
        $"{SwedishText.Capitalised(Line(measure, goal))}, från {activity.FirstTertial.Name}",
        .. measure.GoalChanges.Select(
            change => $"{SwedishText.Capitalised(Line(measure, change.Goal))}, från {change.From.Name}"),
    ];

    private static string ByDays(Goal goal) => goal.IsByDays ? " (efter antal dagar)" : "";

    private static GoalWords Words(Measure measure, Goal goal, GoalDue? due = null) => measure.WordsOf(goal) with { Due = due };

    private static IEnumerable<string> Sentences(Measure measure, Goal goal, GoalTime time, PromisePeriod period)
    {
        yield return When(measure, goal, time, period);
        if (measure.Accumulation == Accumulation.Sum && goal.SubgroupShare is null && Early(goal) is { } early)
            yield return early;
        if (goal.SubgroupShare is not null)
            yield return $"Både antalet och andelen {measure.GoalWords?.SharedLabel} ska nås. Andelen bedöms när tiden är slut.";
        if ((Example(measure, goal, time, period) ?? Part(measure, goal, time)) is { } example)
            yield return example;
        yield return "Nås målet inte ber inmatningen om en mening om varför.";
    }

    private static string When(Measure measure, Goal goal, GoalTime time, PromisePeriod period)
    {
        var how = (measure.Accumulation, measure.Kind, goal.Target) switch
        {
            (Accumulation.Sum, _, _) => "Tertialen läggs ihop, och målet bedöms",
            (_, MeasureKind.YesNo, 1) => "Målet är nått den dag som svaret är ja, och bedöms annars",
            _ => "Det senaste värdet gäller, och målet bedöms",
        };
        var isJoined = period.FollowedUp.JoinedRounds is not null;
        return (goal.Span, time.JudgedSpan(goal.Span)) switch
        {
            (GoalSpan.Week or GoalSpan.Month or GoalSpan.Tertial, _) when isJoined =>
                "Bedöms efter varje uppföljning, över de dagar som följs upp i den.",
            (GoalSpan.Week or GoalSpan.Month, _) => "Bedöms efter varje tertial, över de dagar som tertialet har.",
            (GoalSpan.Quarter, _) =>
                $"Bedöms efter varje {(isJoined ? "uppföljning" : "tertial")}, över årets tertial så långt: "
                    + "varje följd av dem ska räcka till sina hela kvartal.",
            (GoalSpan.Tertial, _) => "Bedöms efter varje tertial för sig.",
            (GoalSpan.Year, GoalSpan.Period) => $"{how} när överenskommelsens eget år är slut, {SwedishText.Date(period.LastDay)}.",
            (GoalSpan.Year, _) => $"{how} när kalenderåret är slut.",
            _ => $"{how} när löftesperioden är slut, {SwedishText.Date(period.LastDay)}.",
        };
    }

    /// <summary>
    /// "Överenskommelsen har 92 av 365 dagar 2022: hela talet, 12, som det är undertecknat." What is owed in each part is said, whatever
    /// was chosen; null where the goal meets none.
    /// </summary>
    public static string? Part(Measure measure, Goal goal, GoalTime time) =>
        measure.Shape.IsSum && time.PartsOf(goal).ToList() is { Count: > 0 } parts
            ? string.Join(' ', parts.Select(part => Part(measure, goal, part, time.JudgedSpan(goal.Span))))
            : null;

    private static string Part(Measure measure, Goal goal, PartOfSpan part, GoalSpan judged)
    {
        var days = SwedishText.Number(part.ByDays.OfDays);
        var whole = judged switch
        {
            GoalSpan.Period => $"överenskommelsens {days} dagar",
            GoalSpan.Year => $"{days} dagar {part.Tertials[^1].Year}",
            _ => $"{days} dagar i {part.Tertials[^1].Name}",
        };
        var owed = goal.IsByDays
            ? $"efter antal dagar, {Words(measure, goal, part.ByDays).DueInFigures}"
            : $"hela talet, {SwedishText.Number(goal.Target)}, som det är undertecknat";
        return $"{(part.ByDays.IsOfActivity ? "Aktiviteten" : "Överenskommelsen")} har {SwedishText.Number(part.ByDays.Days)} av "
            + $"{whole}: {owed}.";
    }

    /// <summary>A pace and a tertial are judged when they are over; over a longer time the sum may be there, or past it, before.</summary>
    private static string? Early(Goal goal) =>
        goal.Span is not (GoalSpan.Year or GoalSpan.Period) || goal.Baseline is not null ? null : goal.Limits switch
        {
            { Least: not null, Most: null } => "Det är nått så snart summan är där, och sidan säger i vilket tertial.",
            { Least: null } => "Blir summan större är målet inte nått, hur mycket tid som än är kvar.",
            _ => null,
        };

    /// <summary>
    /// "Första året: löftesperioden har 92 dagar …": what the promised number comes to the first time, where that is
    /// another.
    /// </summary>
    private static string? Example(Measure measure, Goal goal, GoalTime time, PromisePeriod period)
    {
        if (measure.Accumulation != Accumulation.Sum)
            return null;
        var end = goal.Span == GoalSpan.Year ? new Tertial(time.First.Year, 3) : time.First;
        var judged = end < time.Last ? end : time.Last;
        var due = time.DueOf(goal, time.SpansOf(time.JudgedSpan(goal.Span), judged)[^1]);
        return due is not null && Words(measure, goal, due).Notes(FigureContent.Missing, GoalOutcome.UnderWay) is [var note, ..]
            ? $"Första gången, {judged.Name}: {char.ToLower(note[0], SwedishText.Culture)}{note[1..]}"
            : null;
    }
}
