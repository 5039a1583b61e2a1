using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Web.FollowUpParts;

/// <summary>Writes a sum as a sentence: "20 riktade insatser under 2020, minst 15 utlovade".</summary>
public static class SumSentence
{
    public static IEnumerable<SumWords> Of(MeasureContent measure, FollowUpReportContent content)
    {
        var figure = measure.FigureJudged;
        var sum = measure.Kind == MeasureKind.Count
            ? Of(figure, measure.Name, measure.Unit.Singular, measure.Unit.Plural, When(measure, content), measure.SubgroupLabel)
            : [new($"{measure.Name}{(measure.Goal is { IsOfOneTertial: true } ? $" {When(measure, content)}" : $", senaste uppgiften {content.Tertial.Year}")}: "), new(figure.Wording, IsFigure: true)];
        return measure.Goal is { } goal ? sum.Append(new(measure.GoalWords!.Promised(figure.IsCountable, Span(goal, content)))) : sum;
    }

    /// <summary>"96 misstankar under 2020, varav 42 gäller 21 år och yngre", or "Misstankar under 2020: uppgift saknas".</summary>
    public static IEnumerable<SumWords> Of(FigureContent figure, string name, string singular, string plural, string when, string? subgroupLabel)
    {
        if (!figure.IsCountable)
            return [new($"{name} {when}: "), new(figure.Wording, IsFigure: true)];
        var unit = figure is { State: FigureState.Given, Figure.Count: 1 } ? singular : plural;
        SumWords[] sum = [new(figure.Wording, IsFigure: true), new($" {unit} {when}")];
        if (figure.SubgroupWording is not { } subgroup || subgroupLabel is null || figure.Figure.Count == 0)
            return sum;
        return figure.SubgroupState == FigureState.Given || figure.SubgroupBelow is not null
            ? [.. sum, new(", varav "), new(subgroup, IsFigure: true), new($" gäller {subgroupLabel}")]
            : [.. sum, new($" ({subgroupLabel}: "), new(subgroup, IsFigure: true), new(")")];
    }

    /// <summary>"under 2020" for a whole year, "hittills under 2020" before its end.</summary>
    public static string During(Tertial tertial) => tertial.IsLastOfYear ? $"under {tertial.Year}" : $"hittills under {tertial.Year}";

    private static string When(MeasureContent measure, FollowUpReportContent content) => measure switch
    {
        { Goal: { IsOfOneTertial: true } goal } => $"i {(goal.JudgedIn ?? content.Tertial).Name}",
        { Accumulation: Accumulation.Latest } => $"enligt den senaste uppgiften {content.Tertial.Year}",
        { Goal.Span: GoalSpan.Period } => $"hittills under {content.PeriodYears}",
        _ => During(content.Tertial),
    };

    private static string Span(GoalContent goal, FollowUpReportContent content) => goal.Span switch
    {
        GoalSpan.Tertial => " per tertial",
        GoalSpan.Period => $" för {content.PeriodYears}",
        _ => "",
    };
}
