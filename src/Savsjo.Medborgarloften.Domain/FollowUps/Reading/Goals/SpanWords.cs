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
            if (IsThereForNow)
                yield return "Det senaste värdet gäller, och målet avgörs när tiden är slut.";
            if (!IsByTertial)
            {
                if (Judged is [.., var current] && new DroppedWords(Time).OfSum(current) is { } dropped)
                    yield return dropped;
                yield break;
            }

            if (NotFollowedUp is { } before)
                yield return before;
            if (Judged.Count > 1)
                foreach (var note in OfRounds)
                    yield return note;
            else if (Judged is [var only] && new DroppedWords(Time).OfRounds([only]) is { } dropped)
                yield return dropped;
        }
    }

    /// <summary>A latest value that would keep the goal, and may fall below it again.</summary>
    private bool IsThereForNow => Goal is { CurrentOutcome: GoalOutcome.UnderWay, SubgroupShare: null, Limits: { Least: not null } limits }
        && Measure is { Accumulation: Accumulation.Latest, Kind: not MeasureKind.YesNo, FigureJudged.State: FigureState.Given }
        && Measure.FigureJudged.Figure.Amount is { } amount && limits.Hold(amount);

    private IEnumerable<string> OfRounds
    {
        get
        {
            if (Together is { } together)
                yield return together;
            if (Missed is { } missed)
                yield return missed;
            if (Named(GoalOutcome.NotReported, span => span is { CannotBeTold: false, Dropped.Count: 0 }) is { Length: > 0 } missing)
                yield return $"Inte redovisat: {missing}.";
            if (Named(GoalOutcome.NotReported, span => span.CannotBeTold && IsInTotal(span)) is { Length: > 0 } inTotal)
                yield return $"Ingår i summan och går inte att avgöra för sig: {inTotal}.";
            if (Named(GoalOutcome.NotReported, span => span.CannotBeTold && !IsInTotal(span)) is { Length: > 0 } unsure)
                yield return $"Går inte att avgöra: {unsure}.";
            if (new DroppedWords(Time).OfRounds(Judged) is { } dropped)
                yield return dropped;
            if (Goal.Outcome != GoalOutcome.Withheld && Named(GoalOutcome.Withheld, _ => true) is { Length: > 0 } withheld)
                yield return $"{GoalOutcome.Withheld.Word}: {withheld}.";
        }
    }

    /// <summary>"Nåddes inte: tertial 2 (21).": of a goal that was kept in some of its tertials; otherwise null.</summary>
    public string? Missed => IsByTertial && Judged.Count > 1 && Goal.Outcome is GoalOutcome.Partly or GoalOutcome.Withheld
        && Named(GoalOutcome.NotReached, span => span.Dropped.Count == 0) is { Length: > 0 } missed
            ? $"Nåddes inte: {missed}."
            : null;

    private static bool IsInTotal(GoalSpanContent span) => span.Figure.State == FigureState.InTotal;

    /// <summary>"Tertial 1 och tertial 2 följs inte upp." of those before the first follow-up.</summary>
    private string? NotFollowedUp => Said([.. Goal.NotFollowedUp], "följs inte upp") is { Length: > 0 } said ? said : null;

    /// <summary>": nåddes i tertial 1", ": nåddes under hela 2022" of a goal that comes again.</summary>
    private string KeptSoFar => Goal is { Outcome: GoalOutcome.UnderWay, CurrentOutcome: GoalOutcome.Reached } && Judged is [var only]
        ? $": nåddes {(IsByTertial ? Time.DuringRoundOf(only.Last) : Year(only))}"
        : "";

    private bool IsByTertial => Goal.IsOfOneTertial;

    private int Missing => Judged.Count(span => span.Outcome == GoalOutcome.NotReported);

    private bool IsWithheldInPart => Judged.Exists(span => span.Outcome == GoalOutcome.Withheld);

    private int Kept => Judged.Count(span => span.Outcome == GoalOutcome.Reached);

    private string OfTertials => Goal.Outcome switch
    {
        GoalOutcome.Reached => $" i {AllOfThem}",
        GoalOutcome.Partly => $": i {(IsWithheldInPart ? "minst " : "")}{(Kept == 1 ? One : SwedishText.InWords(Kept))} av {CountedRounds}",
        GoalOutcome.NotReached when Missing > 0 => " i det som är redovisat",
        GoalOutcome.NotReached => $" i {(IsOfJoined ? "någon" : "något")} av {CountedRounds}",
        GoalOutcome.UnderWay => $": nåddes i {AllOfThem} hittills",
        _ => "",
    };

    private string AllOfThem => Judged.Count == 2
        ? $"båda {(IsOfJoined ? "omgångarna" : "tertialen")}{ThatAreFollowedUp}"
        : $"alla {CountedRounds}";

    /// <summary>Tertials before the first follow-up were promised too, and are neither kept nor missed.</summary>
    private string ThatAreFollowedUp => Goal.NotFollowedUp.Count == 0 ? "" : " som följs upp";

    /// <summary>"tre tertial", "två omgångar" where some of them are several tertials.</summary>
    private string CountedRounds => $"{SwedishText.InWords(Judged.Count)} {(IsOfJoined ? "omgångar" : "tertial")}{ThatAreFollowedUp}";

    private bool IsOfJoined => Judged.Exists(span => Time.RoundOf(span.Last).IsJoined);

    private string OfYears => Goal.Outcome switch
    {
        GoalOutcome.Reached => $" {SwedishText.List([.. Judged.Select(Year)])}",
        _ => $": {string.Join(", ", Judged.Select(span => $"{Year(span)} {Briefly(span)}"))}",
    };

    private string? Together => Goal.Together is { } all
        ? $"Sammanlagt {all.Figure.Wording}{OverWeeks}, lovat {AtLeast}{SwedishText.Number(all.Least)}"
            + (OverWeeks == "" ? "." : WholeWeeks)
        : TogetherOfSpans;

    /// <summary>"Två per månad" is not "minst".</summary>
    private string AtLeast => Goal.Comparison == GoalComparison.AsManyAs ? "" : "minst ";

    /// <summary>As older contents have it. Quarters go over the tertials, and are not told twice.</summary>
    private string? TogetherOfSpans => Goal.JudgedFrom is null
        && Judged.TrueForAll(span => span.Figure is { State: FigureState.Given, Figure.Count: not null })
        && Measure.Accumulation == Accumulation.Sum && Judged.TrueForAll(span => Least(span) is not null)
        ? $"Sammanlagt {Judged.Aggregate(Figure.Missing, (sum, span) => sum.Plus(span.Figure.Figure)).Wording}{OverWeeks}, "
            + $"lovat {AtLeast}{SwedishText.Number(Judged.Sum(span => Least(span)!.Value))}{(OverWeeks == "" ? "." : WholeWeeks)}"
        : null;

    private string WholeWeeks => $": bara hela veckor i varje {(IsOfJoined ? "omgång" : "tertial")} räknas.";

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
    public string? Gap
    {
        get
        {
            if (IsByTertial || Judged is not [.., { NotReported.Count: > 0, Figure.State: FigureState.Given } current])
                return null;
            var missing = (current.Outcome == GoalOutcome.Reached ? SinceReached(current) : current.NotReported).ToList();
            var before = missing.FindAll(Time.NotFollowedUp.Contains);
            missing.RemoveAll(before.Contains);
            return string.Join(" ", new[] { Said(before, "följs inte upp"), Said(missing, Unreported(missing.Count)) }
                .Where(sentence => sentence.Length > 0)) is { Length: > 0 } said ? said : null;
        }
    }

    private static string Unreported(int count) => $"är inte {(count == 1 ? "redovisat" : "redovisade")}";

    private string Said(List<Tertial> tertials, string what) =>
        tertials.Count == 0 ? "" : $"{SwedishText.Capitalised(SwedishText.List([.. tertials.Select(Short)]))} {what}.";

    /// <summary>
    /// A sum that is there stays, and so does a "ja"; of a latest value nobody knows what it became after the last one told.
    /// </summary>
    private IEnumerable<Tertial> SinceReached(GoalSpanContent span) =>
        Measure is { Accumulation: Accumulation.Latest, Kind: not MeasureKind.YesNo }
            ? span.NotReported.Where(tertial => tertial > span.ReachedIn)
            : [];

    /// <summary>"Före 2021 var målet minst 10."</summary>
    private string? Changed => Goal.EarlierTargets.Count == 0 ? null : SwedishText.Capitalised(string.Join(", ", Goal.EarlierTargets.Select(
        (earlier, place) => $"före {(earlier.Until.Number == 1 ? earlier.Until.Year : earlier.Until.Name)}"
            + $"{(place == 0 ? " var målet" : "")} {WordsOf(earlier).InFigures}"))) + ".";

    private GoalWords WordsOf(EarlierTarget earlier) => Measure.GoalWords! with
    {
        Goal = Goal.Promised with { Target = earlier.Target, Comparison = earlier.Comparison ?? Goal.Comparison },
        Due = null,
    };

    private string Named(GoalOutcome outcome, Func<GoalSpanContent, bool> which) => SwedishText.List(
    [
        .. Judged.Where(span => span.Outcome == outcome && which(span))
            .Select(span => span.Outcome == GoalOutcome.Withheld
                || span.Outcome == GoalOutcome.NotReported && (!span.CannotBeTold || IsInTotal(span))
                ? NameOf(span)
                : $"{NameOf(span)} ({StretchOf(span)}{WordsOf(span.Target, span.Due).Against(span.Figure)})"),
    ]);

    /// <summary>"tertial 2–3: " of quarters that were missed in a stretch of them.</summary>
    private string StretchOf(GoalSpanContent span) => span.From is { } from && from != span.Last
        ? $"{new TertialSpan(Time.RoundOf(from).First, span.Last).NameInYear}: "
        : "";

    private GoalWords WordsOf(decimal target, GoalDue? due) =>
        Measure.GoalWords! with { Goal = Goal.Promised with { Target = target }, Due = due };

    private decimal? Least(GoalSpanContent span) =>
        span.Due is { } due ? due.Least : (Goal.Promised with { Target = span.Target }).Limits.Least;

    private string NameOf(GoalSpanContent span) => IsByTertial ? Short(span.Last) : Year(span);

    private string Short(Tertial tertial) => Time.ShortNameOf(tertial);

    private static string Year(GoalSpanContent span) => $"{span.Last.Year}";

    private string One => IsOfJoined ? "en" : "ett";

    private static string Briefly(GoalSpanContent span) => span.Outcome switch
    {
        _ when span.CannotBeTold => "går inte att avgöra",
        GoalOutcome.Reached => "nåddes",
        GoalOutcome.Partly => "nåddes delvis",
        GoalOutcome.NotReached => "nåddes inte",
        GoalOutcome.UnderWay => "är på väg",
        GoalOutcome.Withheld => "är en skyddad uppgift",
        _ => "är inte redovisat",
    };
}
