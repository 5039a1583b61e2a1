using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;

/// <summary>
/// Bedömda tider i ord: in which of its tertials or years a goal was kept, and in which it was not. Nothing is said where it was
/// judged only once.
/// </summary>
/// <param name="Measure">What was counted.</param>
/// <param name="Goal">Its goal.</param>
/// <param name="Time">The tertials followed up.</param>
public sealed record SpanWords(MeasureContent Measure, GoalContent Goal, FollowedUpTertials Time)
{
    private const int DaysOfWeek = 7;

    private List<GoalSpanContent> Judged { get; } = [.. Goal.Spans.Where(span => span.IsJudged)];

    /// <summary>" i båda tertialen", ": i två av tre tertial", ": 2020 nåddes, 2021 nåddes inte"; nothing for one alone.</summary>
    public string Where => Judged.Count < 2 ? KeptSoFar : IsByTertial ? OfTertials : OfYears;

    /// <summary>"Sammanlagt 50, lovat minst 51." and which they were that went wrong.</summary>
    public IEnumerable<string> Notes
    {
        get
        {
            if (Changed is { } changed)
                yield return changed;
            if (Gap is { } gap)
                yield return gap;
            if (Judged.Count < 2 || !IsByTertial)
                yield break;
            if (Together is { } together)
                yield return together;
            if (Named(GoalOutcome.NotReached) is { Length: > 0 } missed && Goal.Outcome == GoalOutcome.Partly)
                yield return $"Nåddes inte: {missed}.";
            if (Named(GoalOutcome.NotReported) is { Length: > 0 } missing)
                yield return $"Inte redovisat: {missing}.";
        }
    }

    /// <summary>": nåddes i tertial 1" of a goal that comes again.</summary>
    private string KeptSoFar => Goal is { Outcome: GoalOutcome.UnderWay, CurrentOutcome: GoalOutcome.Reached } && Judged is [var only]
        ? $": nåddes i {NameOf(only)}"
        : "";

    private bool IsByTertial => Goal.IsOfOneTertial;

    private int Missing => Judged.Count(span => span.Outcome == GoalOutcome.NotReported);

    private int Kept => Judged.Count(span => span.Outcome == GoalOutcome.Reached);

    private string OfTertials => Goal.Outcome switch
    {
        GoalOutcome.Reached => Judged.Count == 2 ? " i båda tertialen" : $" i alla {SwedishText.InWords(Judged.Count)} tertial",
        GoalOutcome.Partly => $": i {Number(Kept)} av {SwedishText.InWords(Judged.Count)} tertial",
        GoalOutcome.NotReached when Missing > 0 => " i det som är redovisat",
        GoalOutcome.NotReached => $" i något av {SwedishText.InWords(Judged.Count)} tertial",
        GoalOutcome.UnderWay => Judged.Count == 2
            ? ": nåddes i båda tertialen hittills"
            : $": nåddes i alla {SwedishText.InWords(Judged.Count)} tertial hittills",
        _ => "",
    };

    private string OfYears => Goal.Outcome switch
    {
        GoalOutcome.Reached => $" {SwedishText.List([.. Judged.Select(Year)])}",
        _ => $": {string.Join(", ", Judged.Select(span => $"{Year(span)} {Briefly(span.Outcome)}"))}",
    };

    private string? Together => Judged.TrueForAll(span => span.Figure is { State: FigureState.Given, Figure.Count: not null })
        && Measure.Accumulation == Accumulation.Sum && Judged.TrueForAll(span => Least(span) is not null)
        ? $"Sammanlagt {Judged.Aggregate(Figure.Missing, (sum, span) => sum.Plus(span.Figure.Figure)).Wording}{OverWeeks}, "
            + $"lovat minst {SwedishText.Number(Judged.Sum(span => Least(span)!.Value))}{(OverWeeks == "" ? "." : WholeWeeks)}"
        : null;

    private const string WholeWeeks = ": bara hela veckor i varje tertial räknas.";

    /// <summary>" på 104 veckor": the odd days of each tertial make some weeks more than were asked for.</summary>
    private string OverWeeks
    {
        get
        {
            if (Goal.Span != GoalSpan.Week || !Judged.TrueForAll(span => span.Due is not null))
                return "";
            var weeks = Judged.Sum(span => span.Due!.Days) / DaysOfWeek;
            return weeks == Judged.Sum(span => span.Due!.Whole) ? "" : $" på {SwedishText.Number(weeks)} veckor";
        }
    }

    /// <summary>"Tertial 2 är inte redovisat." of a time whose sum is not the whole.</summary>
    private string? Gap =>
        IsByTertial || Judged is not [.., { NotReported: { Count: > 0 } missing, Outcome: not GoalOutcome.Reached } current]
        || current.Figure.State != FigureState.Given
            ? null
            : $"{SwedishText.Capitalised(SwedishText.List([.. missing.Select(Short)]))} är inte "
                + $"{(missing.Count == 1 ? "redovisat" : "redovisade")}.";

    /// <summary>"Före 2021 var målet minst 10."</summary>
    private string? Changed => Goal.EarlierTargets.Count == 0 ? null : SwedishText.Capitalised(string.Join(", ", Goal.EarlierTargets.Select(
        (earlier, place) => $"före {(earlier.Until.Number == 1 ? earlier.Until.Year : earlier.Until.Name)}"
            + $"{(place == 0 ? " var målet" : "")} {WordsOf(earlier.Target, null).InFigures}"))) + ".";

    private string Named(GoalOutcome outcome) => SwedishText.List(
    [
        .. Judged.Where(span => span.Outcome == outcome).Select(span => outcome == GoalOutcome.NotReported
            ? NameOf(span)
            : $"{NameOf(span)} ({WordsOf(span.Target, span.Due).Against(span.Figure)})"),
    ]);

    private GoalWords WordsOf(decimal target, GoalDue? due) =>
        Measure.GoalWords! with { Goal = Goal.Promised with { Target = target }, Due = due };

    private decimal? Least(GoalSpanContent span) =>
        span.Due is { } due ? due.Least : (Goal.Promised with { Target = span.Target }).Limits.Least;

    private string NameOf(GoalSpanContent span) => IsByTertial ? Short(span.Last) : Year(span);

    private string Short(Tertial tertial) => Time.ShortNameOf(tertial);

    private static string Year(GoalSpanContent span) => $"{span.Last.Year}";

    private static string Number(int count) => count == 1 ? "ett" : SwedishText.InWords(count);

    private static string Briefly(GoalOutcome outcome) => outcome switch
    {
        GoalOutcome.Reached => "nåddes",
        GoalOutcome.Partly => "nåddes delvis",
        GoalOutcome.NotReached => "nåddes inte",
        GoalOutcome.UnderWay => "är på väg",
        _ => "är inte redovisat",
    };
}
