using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;

/// <summary>
/// Målets svar: everything that is said and drawn of a goal and of what came of it. It is decided here, and every page, file
/// and letter reads it from here.
/// </summary>
/// <param name="Name">"Riktade insatser".</param>
/// <param name="Outcome">Where the goal stands; decides sign and tone.</param>
/// <param name="Verdict">"Målet nåddes i tertial 2".</param>
/// <param name="Result">"20", "30 procent", "färre än 3".</param>
/// <param name="Promise">"av minst 15"; "mål: minska från 34 procent" where the result is no part of it.</param>
/// <param name="Against">"20 av minst 15", for a table.</param>
public sealed record GoalResultReading(string Name, GoalOutcome Outcome, string Verdict, string Result, string Promise, string Against)
{
    /// <summary>"133 procent av målet"; null where a share would say nothing, or give a withheld figure away.</summary>
    public string? Share { get; private init; }

    /// <summary>Whole sentences on what a reader needs besides the number.</summary>
    public IReadOnlyList<string> Notes { get; private init; } = [];

    /// <summary>"Tertial 3 är inte redovisat.": what a sum or a latest value lacks, and why its goal is not told; otherwise null.</summary>
    public string? Gap { get; private init; }

    /// <summary>"Nåddes inte: tertial 2 (21).": which those were of a goal that was kept in some of its tertials; otherwise null.</summary>
    public string? Missed { get; private init; }

    /// <summary>Null where there is nothing that may be drawn.</summary>
    public GoalBarReading? Bar { get; private init; }

    /// <summary>Whether there is something to explain.</summary>
    public bool IsMissed { get; private init; }

    /// <param name="measure">What was counted.</param>
    /// <param name="time">The tertials followed up.</param>
    /// <returns>Null without a goal.</returns>
    public static GoalResultReading? Of(MeasureContent measure, FollowedUpTertials time) =>
        measure is not { Goal: { } goal, GoalWords: { } words } ? null
        : new(measure.Name, goal.Outcome, Verdicts.Of(measure, goal, time),
            measure.FigureJudged.Wording, words.Beside(measure.FigureJudged), words.Against(measure.FigureJudged))
        {
            IsMissed = goal.IsToldAsMissed,
            Share = ShareOf(measure, goal),
            Missed = new SpanWords(measure, goal, time).Missed,
            Gap = goal.Outcome == GoalOutcome.NotReported ? new SpanWords(measure, goal, time).Gap : null,
            Notes =
            [
                .. words.Notes(measure.FigureJudged, goal.CurrentOutcome), .. new SpanWords(measure, goal, time).Notes,
                .. measure.NotesOnDays,
            ],
            Bar = GoalBarReading.Of(measure, time),
        };

    /// <summary>
    /// Of "at most" a share says little: half of it is neither good nor bad; of "två vandringar" more is told as more. Of a withheld
    /// figure it would tell the figure, and of a latest value that is not the last one it would be a share of nothing. Of
    /// "minst 9" it is "minst 90 procent".
    /// </summary>
    private static string? ShareOf(MeasureContent measure, GoalContent goal) =>
        goal is { SharePercent: { } share, Comparison: not (GoalComparison.AtMost or GoalComparison.AsManyAs) }
            && measure is { Kind: MeasureKind.Count, FigureJudged: { State: FigureState.Given, Figure: var figure } }
            && (measure.Accumulation == Accumulation.Sum || goal.CurrentOutcome != GoalOutcome.NotReported)
            ? $"{figure.Mark.Before}{SwedishText.Number(share)} procent av målet"
            : null;
}
