using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promises;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.Public.Promises;

/// <summary>
/// Löftets sida: its activities through every tertial of the period. Each year is told by its last follow-up, which
/// holds all of that year's tertials.
/// </summary>
/// <param name="Promise">As the latest follow-up has it.</param>
/// <param name="Progress">How far it has come.</param>
/// <param name="Latest">What the latest follow-up covers.</param>
/// <param name="ListAddress">Where the period's promises are listed.</param>
/// <param name="Period">As the calendar has it now.</param>
public sealed record PromisePage(
    PromiseReading Promise, PromiseProgress Progress, TertialSpan Latest, PromiseMatrix Matrix, IReadOnlyList<ActivityHistory> Histories,
    string ListAddress, CalendarPeriod Period)
{
    public string Address => $"{ListAddress}/{Promise.Number}";

    /// <summary>"/k/20-21-1".</summary>
    public string ShortAddress => Links.ShortAddress.OfPromise(Period.AddressYears, Promise.Number!.Value);

    /// <summary>What is seen of it where its address is shared: what the latest follow-up says of the promise.</summary>
    public required string SharePicture { get; init; }

    /// <summary>When each activity applies, and what took its place, by its label; none where the agreement is not here.</summary>
    public required IReadOnlyDictionary<string, ActivityTime> Times { get; init; }

    /// <summary>What it and its activities said before.</summary>
    public WordingHistory Wordings { get; init; } = WordingHistory.None;

    /// <summary>What was written of it in the follow-ups before the latest one, latest first.</summary>
    public IReadOnlyList<EarlierNote> EarlierNotes { get; init; } = [];

    /// <summary>What was signed, as a file; null where it is not put up.</summary>
    public SignedLink? SignedFile { get; init; }

    public string ActivityAddress(ActivityHistory history) => ActivityAddress(history.Activity.Label);

    public string ActivityAddress(string label) => PromiseAddress.Activity(Period.AddressYears, label);

    /// <summary>How an activity began and ended: as the agreement has it, else as its last follow-up had.</summary>
    public string? HistoryOf(ActivityHistory history) =>
        Times.GetValueOrDefault(history.Activity.Label)?.Turn?.History ?? history.Activity.History;

    /// <summary>The one that took an activity's place; null for none.</summary>
    public ActivityName? NextOf(ActivityHistory history) => Times.GetValueOrDefault(history.Activity.Label)?.Turn?.Next;

    public string Heading => Promise.HeadingAsTitle;

    /// <summary>The tertials whose follow-ups tell of the period's earlier years.</summary>
    public static IReadOnlyList<Tertial> LastOfEarlierYears(IEnumerable<CalendarRound> rounds, Tertial latest) =>
    [
        .. rounds.Select(round => round.Tertial)
            .Where(tertial => tertial.Year < latest.Year)
            .GroupBy(tertial => tertial.Year)
            .Select(year => year.Max()),
    ];

    /// <param name="number">The promise's.</param>
    /// <param name="years">The last follow-up of each of the period's years so far, in order; the latest is the last.</param>
    /// <param name="rounds">The period's calendar.</param>
    /// <param name="times">When each activity applies, by its label.</param>
    /// <param name="addresses">Where the period's promises have their pages.</param>
    /// <param name="period">As the calendar has it now.</param>
    public static PromisePage Of(
        int number, IReadOnlyList<FollowUpReportContent> years, IReadOnlyList<CalendarRound> rounds,
        IReadOnlyDictionary<string, ActivityTime> times, string addresses, CalendarPeriod period)
    {
        var latest = years[^1];
        var histories = ActivityHistory.Of(number, years);
        return new(
            PromiseReading.AllOf(latest).Single(promise => promise.Number == number),
            PromiseProgress.Of(number, histories.Count, latest, rounds), latest.Covers,
            PromiseMatrix.Of(histories, [.. rounds.Select(round => round.Covers)], times), histories, addresses, period)
        {
            Times = times,
            SharePicture = ShareAddress.Promise(latest.Tertial, latest.Version, number),
        };
    }
}

/// <summary>Tidigare sammanfattning: what was written of a promise in one follow-up, and stands there.</summary>
/// <param name="Covers">What that follow-up covers.</param>
public sealed record EarlierNote(TertialSpan Covers, string Text)
{
    /// <summary>"Tertial 2 2023".</summary>
    public string Name => SwedishText.Capitalised(Covers.Name);

    public string Address => FollowUpAddress.Page(Covers.Last);

    /// <param name="number">The promise's.</param>
    /// <param name="earlier">The follow-ups before the latest one, in order.</param>
    public static IReadOnlyList<EarlierNote> AllOf(int number, IEnumerable<FollowUpReportContent> earlier) =>
    [
        .. (from content in earlier.Reverse()
            from promise in content.Promises
            where promise.Number == number
            select string.IsNullOrWhiteSpace(promise.Note) ? null : new EarlierNote(content.Covers, promise.Note))
            .OfType<EarlierNote>(),
    ];
}
