using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading;

/// <summary>Summans mening: "20 riktade insatser under 2020, minst 15 utlovade", and no full stop: it stands alone on its line.</summary>
public static class SumSentence
{
    /// <param name="isNamed">Whether the activity counts something else too, so that the sum must say what it is of.</param>
    public static IEnumerable<SentencePart> Of(MeasureContent measure, FollowUpReportContent content, bool isNamed = false)
    {
        var figure = measure.FigureJudged;
        var sum = measure.Kind == MeasureKind.Count
            ? Counted(measure, figure, content, isNamed)
            : [new($"{measure.Name}{WhenLatest(measure, content)}: "), new(figure.Wording, IsFigure: true)];
        if (!IsGapToldWithGoal(measure) && Gaps.In(figure, measure, content.FollowedUp) is { Length: > 0 } gaps)
            sum = sum.Append(new(gaps));
        return measure.Goal is { } goal
            ? sum.Append(new(measure.GoalWords!.Promised(figure.IsCountable, Span(goal, measure, content))))
            : sum;
    }

    /// <summary>What became of a goal says which tertials are missing, where that is why it was not reached.</summary>
    private static bool IsGapToldWithGoal(MeasureContent measure) =>
        measure.Goal is { Spans.Count: > 0, CurrentOutcome: not GoalOutcome.Reached };

    /// <summary>"96 misstankar under 2020, varav 42 gäller 21 år och yngre", "Misstankar under 2020: inte redovisat".</summary>
    public static IEnumerable<SentencePart> Of(SuspicionTable table, FollowUpReportContent content) =>
    [
        .. Of(table.YearTotal, "Misstankar", ("misstanke", "misstankar"), During(content), table.Subgroups),
        .. Gaps.In(table, content.FollowedUp) is { Length: > 0 } gaps ? new SentencePart[] { new(gaps) } : [],
    ];

    /// <summary>
    /// "under 2020" for a whole year, and where the agreement is over; "hittills under 2020" before that. Of an agreement that has only
    /// some days of the year those are named: "under 1 september–31 december 2024".
    /// </summary>
    public static string During(FollowUpReportContent content) => content.Tertial.IsLastOfYear || content.IsLastOfPeriod
        ? $"under {content.YearInText}"
        : $"hittills under {content.YearInText}";

    /// <summary>
    /// "20 under 2020": what a tertial's figure is added to. Beside a goal over the agreement's own days it is the sum of those, which the
    /// goal is held against; null where the tertial's figure is all there is, or the sum may not be told.
    /// </summary>
    public static string? SoFar(MeasureContent measure, FollowUpReportContent content) => measure switch
    {
        { Goal.Span: GoalSpan.Period, Period.State: FigureState.Given } when measure.Period != measure.Figures[^1] =>
            $"{measure.Period.Wording} {When(measure, content)}",
        { Goal: not { Span: GoalSpan.Period }, Year.State: FigureState.Given } when measure.Year != measure.Figures[^1] =>
            $"{measure.Year.Wording} {During(content)}",
        _ => null,
    };

    /// <summary>"Torget: 205 kontroller under 2020" where there are kontroller elsewhere too.</summary>
    private static IEnumerable<SentencePart> Counted(
        MeasureContent measure, FigureContent figure, FollowUpReportContent content, bool isNamed)
    {
        var sum = Of(figure, measure.Name, (measure.Unit.Singular, measure.Unit.Plural), When(measure, content), measure.Subgroups);
        var says = !figure.IsCountable || string.Equals(measure.Name, measure.Unit.Plural, StringComparison.OrdinalIgnoreCase);
        return isNamed && !says ? sum.Prepend(new($"{measure.Name}: ")) : sum;
    }

    private static IEnumerable<SentencePart> Of(
        FigureContent figure, string name, (string Singular, string Plural) unit, string when, Subgroups subgroups)
    {
        if (!figure.IsCountable)
            return [new($"{name} {when}: "), new(figure.Wording, IsFigure: true)];
        var counted = figure is { State: FigureState.Given, Figure.Count: 1 } ? unit.Singular : unit.Plural;
        var divided = figure.SubgroupParts(subgroups).Select(part => new SentencePart(part.Text, part.IsFigure));
        // "Minst 0" would say nothing: what is missing is named after it.
        var number = Gaps.HasGaps(figure) && figure.Figure.Count == 0 ? "0" : figure.Wording;
        return [new(number, IsFigure: true), new($" {counted} {when}"), .. divided];
    }

    private static string DuringRound(TertialSpan round) => round.IsWholeYear ? $"under {round.Year}" : $"i {round.Name}";

    private static string When(MeasureContent measure, FollowUpReportContent content) => measure switch
    {
        { Goal: { IsOfOneTertial: true } goal } => DuringRound(content.FollowedUp.StretchJudged(goal)),
        { Accumulation: Accumulation.Latest } => $"enligt den senaste uppgiften {measure.YearGivenInText(content.FollowedUp)}",
        { Goal.Span: GoalSpan.Period } when content.IsLastOfPeriod || measure.Goal.JudgedIn is not null => $"under {content.PeriodInText}",
        { Goal.Span: GoalSpan.Period } => $"hittills under {content.PeriodInText}",
        { Goal.JudgedIn: not null } => $"under {content.YearInText}",
        _ => During(content),
    };

    private static string WhenLatest(MeasureContent measure, FollowUpReportContent content) =>
        measure.Goal is { IsOfOneTertial: true }
            ? $" {When(measure, content)}"
            : $", senaste uppgiften {measure.YearGivenInText(content.FollowedUp)}";

    /// <summary>The days of the agreement only where the sum has not named them.</summary>
    private static string Span(GoalContent goal, MeasureContent measure, FollowUpReportContent content) => goal.Span switch
    {
        GoalSpan.Tertial => " per tertial",
        GoalSpan.Period when measure is { Kind: MeasureKind.Count, Accumulation: Accumulation.Sum } => "",
        GoalSpan.Period => $" för {content.PeriodInText}",
        _ => "",
    };
}
