using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Pdf.Layout;

/// <summary>What a measure came to, in words: "20 riktade insatser under 2020, minst 15 utlovade."</summary>
internal sealed class MeasureWording(FollowUpReportContent content)
{
    /// <summary>"20 riktade insatser under 2020, minst 15 utlovade".</summary>
    public string Sentence(MeasureContent measure) => Result(measure) + Promised(measure);

    /// <summary>"20 av minst 15", for a table.</summary>
    public static string AgainstGoal(MeasureContent measure) => measure.GoalWords!.Against(measure.FigureJudged);

    /// <summary>"Målet nåddes i tertial 2", "På väg, 67 procent av målet"; the share would give a withheld figure away.</summary>
    public string Outcome(MeasureContent measure, GoalContent goal) => goal.Outcome switch
    {
        GoalOutcome.Reached when goal.ReachedAtSomeTime is { } tertial =>
            $"{goal.Outcome.Word} i {(tertial.Year == content.Tertial.Year ? $"tertial {tertial.Number}" : tertial.Name)}",
        GoalOutcome.UnderWay when goal is { SharePercent: { } share, Comparison: not GoalComparison.AtMost } && measure.FigureJudged.State == FigureState.Given => $"{goal.Outcome.Word}, {SwedishText.Number(share)} procent av målet",
        GoalOutcome.Withheld => $"Utfallet: {goal.Outcome.Word.ToLower(SwedishText.Culture)}",
        GoalOutcome.UnderWay => Verdicts.Of(measure, goal, content.Tertial),
        _ => goal.Outcome.Word,
    };

    /// <summary>"96 misstankar under 2020, varav 42 gäller 21 år och yngre".</summary>
    public string Sentence(SuspicionTable suspicions) => suspicions.YearTotal.State == FigureState.Given
        ? $"{Counted(suspicions.YearTotal)} {Year}{suspicions.YearTotal.SubgroupInText(suspicions.SubgroupLabel)}"
        : $"Misstankar {Year}: {suspicions.YearTotal.Wording}{suspicions.YearTotal.SubgroupInText(suspicions.SubgroupLabel)}";

    /// <summary>"29 misstankar, varav 18 gäller 21 år och yngre".</summary>
    public static string Suspicions(FigureContent figure, string? subgroup) =>
        (figure.State == FigureState.Given ? Counted(figure) : figure.Wording) + figure.SubgroupInText(subgroup);

    private string Year => content.Tertial.IsLastOfYear ? $"under {content.Tertial.Year}" : $"hittills under {content.Tertial.Year}";

    private string Result(MeasureContent measure)
    {
        var total = measure.FigureJudged;
        var counted = total is { State: FigureState.Given, Figure.Count: { } count }
            ? $"{(total.Figure.IsApproximate ? "cirka " : "")}{measure.Unit.InFigures(count)} {When(measure)}"
            : $"{measure.Name} {When(measure)}: {total.Wording}";
        return counted + total.SubgroupInText(measure.SubgroupLabel);
    }

    private string When(MeasureContent measure) => measure.Goal switch
    {
        { IsOfOneTertial: true } goal => $"under tertial {(goal.JudgedIn ?? content.Tertial).Number}",
        { Span: GoalSpan.Period } => $"hittills under {content.PeriodYears}",
        _ when measure.Accumulation == Accumulation.Latest => $"efter tertial {content.Tertial.Number}",
        _ => Year,
    };

    private static string Promised(MeasureContent measure) =>
        measure.GoalWords?.Promised(measure.FigureJudged.State == FigureState.Given) ?? "";

    private static string Counted(FigureContent figure) => figure.Wording + (figure.Figure.Count == 1 ? " misstanke" : " misstankar");
}
