using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promises;

/// <summary>Hur långt löftet har kommit: its place among the promises, and how much of its period has been told of.</summary>
/// <param name="Place">"Löfte 2 av 2, gäller 2020–2021".</param>
/// <param name="Extent">"Fem aktiviteter, sex tertial".</param>
/// <param name="Sentence">"Tre av sex uppföljningar är publicerade. Nästa: tertial 1 2021, rapporteras senast 15 maj 2021."</param>
public sealed record PromiseProgress(string Place, string Extent, string Sentence)
{
    /// <param name="promise">The promise's number.</param>
    /// <param name="activities">How many activities it has had.</param>
    /// <param name="latest">The latest follow-up.</param>
    /// <param name="rounds">The period's, in order.</param>
    public static PromiseProgress Of(int promise, int activities, FollowUpReportContent latest, IReadOnlyList<CalendarRound> rounds) => new(
        $"Löfte {promise} av {latest.Promises.Count}, gäller {latest.PeriodYears}",
        $"{(activities == 0 ? "Inga" : Capitalised(activities, GrammaticalGender.Common))} "
            + $"{(activities == 1 ? "aktivitet" : "aktiviteter")}, "
            + $"{Followed(rounds)}",
        SentenceOf(latest.Tertial, rounds));

    private static string SentenceOf(Tertial latest, IReadOnlyList<CalendarRound> rounds)
    {
        if (rounds.FirstOrDefault(round => round.Tertial > latest) is not { } next)
            return "Alla uppföljningar är publicerade.";
        var told = rounds.Count(round => round.Tertial <= latest);
        return $"{Capitalised(told, GrammaticalGender.Common)} av {SwedishText.InWords(rounds.Count, GrammaticalGender.Common)} "
            + $"uppföljningar är {(told == 1 ? "publicerad" : "publicerade")}. Nästa: {next.WordsInText}.";
    }

    private static bool HasJoined(IReadOnlyList<CalendarRound> rounds) => rounds.Any(round => round.Covers.IsJoined);

    /// <summary>"sex tertial", "två uppföljningar".</summary>
    private static string Followed(IReadOnlyList<CalendarRound> rounds) => HasJoined(rounds)
        ? $"{SwedishText.InWords(rounds.Count, GrammaticalGender.Common)} {(rounds.Count == 1 ? "uppföljning" : "uppföljningar")}"
        : $"{SwedishText.InWords(rounds.Count)} tertial";

    private static string Capitalised(int number, GrammaticalGender gender = GrammaticalGender.Neuter) =>
        SwedishText.Capitalised(SwedishText.InWords(number, gender));
}
