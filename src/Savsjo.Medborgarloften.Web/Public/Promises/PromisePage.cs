using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promises;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Public.Promises;

/// <summary>
/// Löftets sida: its activities through every tertial of the period. Each year is told by its last follow-up, which
/// holds all of that year's tertials.
/// </summary>
/// <param name="Promise">As the latest follow-up has it.</param>
/// <param name="Latest">The latest follow-up.</param>
/// <param name="Next">The round that is to be reported; null when the whole period is.</param>
/// <param name="ListAddress">Where the period's promises are listed.</param>
public sealed record PromisePage(
    PromiseReading Promise, FollowUpReportContent Latest, PromiseMatrix Matrix, IReadOnlyList<ActivityHistory> Histories, CalendarRound? Next,
    string ListAddress)
{
    public string Address => $"{ListAddress}/{Promise.Number}";

    public string Heading => Promise.HeadingAsTitle;

    /// <summary>"Löfte 2 av 2, gäller 2020–2021".</summary>
    public string Place => $"Löfte {Promise.Number} av {Latest.Promises.Count}, gäller {Latest.PeriodYears}";

    /// <summary>"Fem aktiviteter, sex tertial".</summary>
    public string Extent =>
        $"{SwedishText.Capitalised(SwedishText.InWords(Histories.Count, GrammaticalGender.Common))} {(Histories.Count == 1 ? "aktivitet" : "aktiviteter")}, " +
        $"{SwedishText.InWords(Matrix.Tertials.Count)} tertial";

    /// <summary>"Tre av sex tertial är redovisade. Nästa: tertial 1 2021, rapporteras senast 15 maj 2021."</summary>
    public string Progress
    {
        get
        {
            var reported = Matrix.Tertials.Count(tertial => tertial <= Latest.Tertial);
            return Next is null
                ? "Hela perioden är redovisad."
                : $"{SwedishText.Capitalised(SwedishText.InWords(reported))} av {SwedishText.InWords(Matrix.Tertials.Count)} tertial är {(reported == 1 ? "redovisat" : "redovisade")}. Nästa: {Next.Words[..1].ToLower(SwedishText.Culture)}{Next.Words[1..]}.";
        }
    }

    /// <summary>The tertials whose follow-ups tell of the period's earlier years.</summary>
    public static IReadOnlyList<Tertial> LastOfEarlierYears(IEnumerable<CalendarRound> rounds, Tertial latest) =>
        [.. rounds.Select(round => round.Tertial).Where(tertial => tertial.Year < latest.Year).GroupBy(tertial => tertial.Year).Select(year => year.Max())];

    /// <param name="number">The promise's.</param>
    /// <param name="years">The last follow-up of each of the period's years so far, in order; the latest is the last.</param>
    /// <param name="rounds">The period's calendar.</param>
    /// <param name="addresses">Where the period's promises have their pages.</param>
    public static PromisePage Of(int number, IReadOnlyList<FollowUpReportContent> years, IReadOnlyList<CalendarRound> rounds, string addresses)
    {
        var latest = years[^1];
        var promise = PromiseReading.AllOf(latest).Single(promise => promise.Number == number);
        var histories = ActivityHistory.Of(number, years);
        return new(promise, latest,
            PromiseMatrix.Of(histories, [.. rounds.Select(round => round.Tertial)]), histories,
            rounds.FirstOrDefault(round => round.Tertial > latest.Tertial), addresses);
    }
}
