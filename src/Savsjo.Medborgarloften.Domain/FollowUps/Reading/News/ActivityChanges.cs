using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Parties;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.News;

/// <summary>Det nya om en aktivitet: its status, its goal and its figures, each as a whole sentence.</summary>
public sealed record ActivityChanges(string Label, string Name, IReadOnlyList<string> Sentences)
{
    /// <param name="before">As the follow-up before had it; null when it was not there.</param>
    /// <param name="now">As it stands.</param>
    /// <param name="content">The follow-up.</param>
    public static ActivityChanges Between(ActivityContent? before, ActivityContent now, FollowUpReportContent content) => new(
        now.Label, now.Name,
        [
            .. Status(before, now),
            .. History(before, now),
            .. now.Measures.SelectMany(measure =>
                Measure(before?.Measures.FirstOrDefault(measure.IsSameAs), measure, content)
                    .Select(sentence => now.Measures.Count > 1 ? $"{measure.Name}: {SwedishText.LowerFirst(sentence)}" : sentence)),
            .. Suspicions(now, content.FollowedUp),
            .. now.PromisedOffences.SelectMany(offence =>
                Goal(before?.PromisedOffences.FirstOrDefault(offence.IsSameAs), offence, content.FollowedUp)
                    .Select(sentence => $"{offence.Name}: {SwedishText.LowerFirst(sentence)}")),
        ]);

    /// <summary>It ended with the follow-up before, and stands in no row of this one. Why, where the parties have said so.</summary>
    public static ActivityChanges Ended(ActivityContent before) => new(before.Label, before.Name, [EndedSentence(before)]);

    private static string EndedSentence(ActivityContent activity) =>
        PromisePeriod.EndingIn(activity.History) is { } ending ? $"Är avslutad. {ending}" : "Är avslutad.";

    /// <summary>"Avslutas med tertial 3 2021. …": of one that is still told of, in the follow-up in which that came about.</summary>
    private static IEnumerable<string> History(ActivityContent? before, ActivityContent now) =>
        before is not null && now.History is { } history && history != before.History && now.Latest.State != CellState.NotApplicable
            ? [history]
            : [];

    private static IEnumerable<string> Status(ActivityContent? before, ActivityContent now)
    {
        if (before is null)
            yield return $"Ny aktivitet. Läget är {Quoted(now)}.";
        else if (now.Latest.State == CellState.NotApplicable)
            yield return EndedSentence(now);
        else if (now.Latest.State == CellState.Missing)
        {
            if (before.Latest.State != CellState.Missing)
                yield return $"Är inte redovisad. Förut var läget {Quoted(before)}.";
        }
        else if (before.Latest.State is CellState.Missing or CellState.NotApplicable)
            yield return $"Är redovisad igen. Läget är {Quoted(now)}.";
        else if (StatusOf(before) != StatusOf(now) && StatusOf(now) == ActivityStatus.Done)
            yield return "Nu klar.";
        else if (StatusOf(before) != StatusOf(now))
            yield return $"Läget är {Quoted(now)}. Förut var det {Quoted(before)}.";
    }

    private static IEnumerable<string> Measure(MeasureContent? before, MeasureContent measure, FollowUpReportContent content)
    {
        var own = measure.Figures[^1];
        if (measure is { Kind: MeasureKind.Count, Accumulation: Accumulation.Sum }
            && own is { State: FigureState.Given, Figure.Count: > 0 and { } count })
            yield return SwedishText.Capitalised(SumSentence.SoFar(measure, content) is { } sum
                ? $"{InWords(own, measure.Unit.Gender)} {Unit(measure, count)} till, sammanlagt {sum}."
                : $"{InWords(own, measure.Unit.Gender)} {Unit(measure, count)}.");
        else if (measure.Accumulation == Accumulation.Latest && own.State == FigureState.Given && before is not null && before.Year != own)
            yield return $"Nu {own.Wording}, förut {before.Year.Wording}.";
        foreach (var sentence in Goal(before, measure, content.FollowedUp))
            yield return sentence;
    }

    private static IEnumerable<string> Goal(MeasureContent? before, MeasureContent measure, FollowedUpTertials time)
    {
        if (measure.Goal is { } goal && IsNews(before?.Goal, goal, time))
            yield return $"{Verdicts.Of(measure, goal, time)} ({measure.GoalWords!.OwedEachTime}).";
    }

    /// <summary>A goal that starts anew with the year is news when it is reached or missed again.</summary>
    private static bool IsNews(GoalContent? before, GoalContent now, FollowedUpTertials time) => now.Outcome switch
    {
        GoalOutcome.Reached => now.ReachedIn == time.Last || now.ReachedIn is null && before?.CurrentOutcome != GoalOutcome.Reached,
        GoalOutcome.Partly => before?.Outcome != GoalOutcome.Partly || before.CurrentOutcome != now.CurrentOutcome,
        GoalOutcome.NotReached => before?.Outcome != GoalOutcome.NotReached || time.Round.First.Number == 1,
        _ => false,
    };

    private static IEnumerable<string> Suspicions(ActivityContent now, FollowedUpTertials time)
    {
        if (now.Suspicions is not { } table || table.Totals[^1] is not { State: FigureState.Given, Figure.Count: { } count } own)
            yield break;
        var earlier = table.Totals.Count > 1 && table.Totals[^2].State == FigureState.Given
            ? $", {table.Totals[^2].Wording} i {time.RoundOf(time.Round.First.Previous).Months}"
            : "";
        yield return $"{SwedishText.Capitalised(InWords(own, GrammaticalGender.Common))} {(count == 1 ? "misstanke" : "misstankar")} i "
                + $"{time.Round.Months}{earlier}.";
    }

    /// <summary>"Två" begins a sentence, and "cirka 20" does.</summary>
    private static string InWords(FigureContent own, GrammaticalGender gender) => own.Figure is { Mark: FigureMark.None, Count: { } count }
        ? SwedishText.InWords(count, gender)
        : own.Wording;

    private static string Unit(MeasureContent measure, int count) => count == 1 ? measure.Unit.Singular : measure.Unit.Plural;

    /// <summary>"Klart sedan tertial 1" is still "Klart".</summary>
    private static ActivityStatus? StatusOf(ActivityContent activity) => activity.Latest.Status ?? activity.Latest.SettledStatus;

    private static string Quoted(ActivityContent activity) => $"”{StatusOf(activity)?.Word ?? activity.Latest.StatusWording}”";
}
