using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Domain.FollowUpReports;

/// <summary>Sammanfattning: "did they keep the promise?" in numbers, and the sentence that says so.</summary>
/// <param name="Reached">Goals reached.</param>
/// <param name="UnderWay">Goals with time left.</param>
/// <param name="NotReached">Goals that were not reached.</param>
/// <param name="NotReported">Goals whose time is over and of which no figure was given.</param>
/// <param name="Activities">Activities that the tertial applies to.</param>
/// <param name="WithoutReport">Those of them of which nothing was reported this tertial.</param>
/// <param name="Tertial">The tertial summed up.</param>
public sealed record FollowUpSummary(
    int Reached, int UnderWay, int NotReached, int NotReported, int Activities, int WithoutReport, Tertial Tertial)
{
    public int Goals => Reached + UnderWay + NotReached + NotReported;

    public static FollowUpSummary Of(FollowUpReportContent content) => Of(content.Activities, content.Tertial);

    public static FollowUpSummary Of(PromiseContent promise, Tertial tertial) => Of(promise.Activities, tertial);

    /// <summary>"Båda målen som går att räkna nåddes under 2020. En av åtta aktiviteter saknar uppgift."</summary>
    public string Sentence => string.Join(" ", new[] { GoalSentence, MissingSentence }.Where(sentence => sentence.Length > 0));

    private string When => Tertial.IsLastOfYear ? $"under {Tertial.Year}" : $"till och med {Tertial.Name}";

    private string GoalSentence => (Goals, Reached, UnderWay) switch
    {
        (0, _, _) => "",
        (1, 1, _) => $"Målet som går att räkna nåddes {When}.",
        (1, _, 1) => "Målet som går att räkna är på väg.",
        (1, _, _) => $"Målet som går att räkna nåddes inte {When}.",
        (2, 2, _) => $"Båda målen som går att räkna nåddes {When}.",
        (2, _, 2) => "Båda målen som går att räkna är på väg.",
        var (all, reached, _) when reached == all => $"Alla {SwedishText.InWords(all)} mål som går att räkna nåddes {When}.",
        var (all, _, underWay) when underWay == all => $"Alla {SwedishText.InWords(all)} mål som går att räkna är på väg.",
        (var all, var reached, 0) => $"{Some(reached)} av {SwedishText.InWords(all)} mål som går att räkna nåddes {When}.",
        var (all, reached, underWay) =>
            $"{Some(reached)} av {SwedishText.InWords(all)} mål som går att räkna är nådda, {SwedishText.InWords(underWay)} är på väg.",
    };

    private string MissingSentence => WithoutReport switch
    {
        0 => "",
        _ when WithoutReport == Activities => "Ingen uppgift är lämnad.",
        1 => $"En av {SwedishText.InWords(Activities)} aktiviteter saknar uppgift.",
        _ => $"{SwedishText.Capitalised(SwedishText.InWords(WithoutReport))} av {SwedishText.InWords(Activities)} aktiviteter saknar uppgift.",
    };

    private static string Some(int count) => count == 0 ? "Inget" : SwedishText.Capitalised(SwedishText.InWords(count));

    private static FollowUpSummary Of(IEnumerable<ActivityContent> activities, Tertial tertial)
    {
        var all = activities.Where(activity => activity.Latest.State != CellState.NotApplicable).ToList();
        var goals = all.SelectMany(activity => activity.Measures).Select(measure => measure.Goal?.Outcome).ToList();
        int Count(GoalOutcome outcome) => goals.Count(one => one == outcome);
        return new(Count(GoalOutcome.Reached), Count(GoalOutcome.UnderWay), Count(GoalOutcome.NotReached), Count(GoalOutcome.NotReported),
            all.Count, all.Count(activity => activity.Latest.State == CellState.Missing), tertial);
    }
}
