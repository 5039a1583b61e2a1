using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promises;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Parties;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promised;

/// <summary>
/// Det som är lovat: an agreement as it was signed, which the public reads from the day it is taken into use and until its first
/// follow-up. It tells nothing of what is being written.
/// </summary>
/// <param name="Title">"Lokala medborgarlöften i Sävsjö 2022-2023".</param>
/// <param name="Years">"2022–2023".</param>
/// <param name="First">The first tertial that it follows up.</param>
/// <param name="Last">The last one.</param>
/// <param name="NextRound">The round in which it is first followed up; null where that was done in a document.</param>
public sealed record AgreementReading(
    string Title, string Years, DaySpan Days, Tertial First, Tertial Last, CalendarRound? NextRound, IReadOnlyList<AgreedPromise> Promises)
{
    /// <summary>The agreement's own number here.</summary>
    public required int PeriodId { get; init; }

    /// <summary>"2022-2023": the years of its addresses.</summary>
    public required string AddressYears { get; init; }

    /// <summary>That it was prolonged or ended early, and why; null where it was not.</summary>
    public string? HistoryOfDays { get; init; }

    /// <summary>"Gäller 1 januari 2022–31 december 2023."</summary>
    public string Holds => HistoryOfDays is null ? $"Gäller {Days.Wording}." : $"Gäller {Days.Wording}. {HistoryOfDays}";

    /// <summary>"Inte redovisat än. Den första uppföljningen gäller tertial 1 2022, rapporteras senast 15 maj 2022."</summary>
    public string Standing => NextRound is null ? $"{GoalOutcome.NotYet.Word}. Uppföljningarna överförs från tidigare dokument."
        : $"{GoalOutcome.NotYet.Word}. Den första uppföljningen gäller {NextRound.WordsInText}.";

    /// <param name="period">In use, with its promises, activities, measures and rounds.</param>
    /// <param name="today">What is late, or over, on that day is said to be.</param>
    public static AgreementReading Of(PromisePeriod period, DateOnly today) => new(
        period.Title, period.Years, period.Days, period.FirstTertial, period.LastTertial,
        period.Rounds.Where(round => !round.IsPublished).MinBy(round => round.Tertial) is { IsTransferred: false } next
            ? new CalendarRound(new TertialSpan(next.FirstTertial, next.Tertial), next.Deadline).On(today)
            : null,
        [.. PromisesOf(period)])
    {
        PeriodId = period.Id,
        AddressYears = period.AddressYears,
        HistoryOfDays = period.HistoryOfDays(today),
    };

    private static IEnumerable<AgreedPromise> PromisesOf(PromisePeriod period)
    {
        foreach (var promise in period.Promises.OrderBy(promise => promise.Number))
            yield return new(promise.Number, promise.FollowUpHeading, promise.Text, Of(promise.Activities, period));
        if (period.CommonActivities.Count > 0)
            yield return new(null, PromiseReading.CommonActivities, null, Of(period.CommonActivities, period));
    }

    private static IReadOnlyList<AgreedActivity> Of(IEnumerable<Activity> activities, PromisePeriod period) =>
        [.. activities.OrderBy(activity => activity.Number).Select(activity => AgreedActivity.Of(activity, period))];
}

/// <summary>Ett löfte i överenskommelsen.</summary>
/// <param name="Number">Null for the activities of the agreement as a whole.</param>
/// <param name="Heading">The shorter heading that follow-ups use.</param>
/// <param name="Text">As signed; null for what is no promise.</param>
public sealed record AgreedPromise(int? Number, string Heading, string? Text, IReadOnlyList<AgreedActivity> Activities)
{
    /// <summary>"Löfte 2", "Gemensamma aktiviteter".</summary>
    public string Name => Number is { } number ? $"Löfte {number}" : Heading;

    /// <summary>As a title has it: without the full stop of the signed text.</summary>
    public string HeadingAsTitle => Heading.TrimEnd('.', ' ');

    private int Goals => Activities.Sum(activity => activity.Goals.Count);

    /// <summary>"Fem aktiviteter, två mål som går att räkna. Inte redovisat än."</summary>
    public string Sentence => $"{Extent}. {GoalOutcome.NotYet.Word}.";

    private string Extent => Activities.Count == 0
        ? "Löftet har inga egna aktiviteter"
        : $"{SwedishText.Capitalised(SwedishText.InWords(Activities.Count, GrammaticalGender.Common))} "
            + (Activities.Count == 1 ? "aktivitet" : "aktiviteter")
            + (Goals == 0 ? "" : $", {SwedishText.InWords(Goals)} mål som går att räkna");
}

/// <summary>En aktivitet i överenskommelsen.</summary>
/// <param name="Label">"2.4".</param>
/// <param name="Text">As signed.</param>
/// <param name="Responsible">"Ansvariga: Polisen och kommunen".</param>
/// <param name="Time">Why it begins or ends mid-period; null where it does neither.</param>
/// <param name="Goals">"Mål: minst 15 riktade insatser om året."</param>
/// <param name="Counted">"Räknas: deltagare.": what has no goal; null where there is none.</param>
public sealed record AgreedActivity(
    string Label, string Name, string Text, string Responsible, string? Time, IReadOnlyList<string> Goals, string? Counted)
{
    /// <summary>"Syfte: Färre ungdomar ska börja med narkotika."; null where the agreement does not say.</summary>
    public string? Purpose { get; private init; }

    public static AgreedActivity Of(Activity activity, PromisePeriod period) => new(
        activity.Label, activity.Name, activity.Text, ResponsibleWords.Of(activity.ResponsibleNames),
        period.HistoryOf(activity, period.LastTertial),
        [.. activity.MeasuresInOrder.Where(measure => measure.AgreedGoals is not null).Select(measure => GoalOf(measure, period))],
        CountedIn(activity))
    {
        Purpose = activity.Purpose is { } purpose ? $"Syfte: {purpose}" : null,
    };

    private static string GoalOf(Measure measure, PromisePeriod period)
    {
        var words = measure.GoalWords!;
        var changes = measure.GoalChanges.OrderBy(change => change.From)
            .Select(change => $"; från {change.From.Name} {(words with { Goal = change.Goal }).InFigures}");
        return $"Mål: {words.Clause(period.Years)}{string.Concat(changes)}.";
    }

    private static string? CountedIn(Activity activity)
    {
        List<string> names = [.. activity.MeasuresInOrder.Where(measure => measure.AgreedGoals is null && !measure.CountsSuspicions)
            .Select(measure => measure.Name)];
        if (activity.SuspicionMeasures.Any())
            names.Insert(0, "misstankar om brott");
        return names.Count == 0 ? null : $"Det här räknas också: {SwedishText.List(names)}.";
    }
}
