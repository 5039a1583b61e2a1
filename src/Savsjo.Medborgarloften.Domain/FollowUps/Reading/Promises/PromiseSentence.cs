using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promises;

/// <summary>
/// Meningen om löftet: what the goals say, else how far the activities have come: "Två av tre aktiviteter är klara och en
/// pågår." A summary that somebody wrote stands before it and never in its place: it would hide what was missed.
/// </summary>
public static class PromiseSentence
{
    /// <param name="promise">As the follow-up has it.</param>
    /// <param name="time">Of that follow-up.</param>
    public static string Of(PromiseContent promise, FollowedUpTertials time) =>
        promise.Activities.Count > 0 || promise.OtherGoals is not null ? Of(promise.Activities, FollowUpSummary.Of(promise, time))
        : string.IsNullOrWhiteSpace(promise.Note) ? PromiseReading.NothingToFollowUp(time.Round)
        : PromiseReading.NoActivities;

    private static string Of(IReadOnlyList<ActivityContent> activities, FollowUpSummary summary) => summary.Goals > 0
        ? summary.Sentence
        : string.Join(" ", new[] { OfStatuses(activities, summary.Activities), summary.Sentence }
            .Where(sentence => sentence.Length > 0).DefaultIfEmpty(PromiseReading.NoActivities));

    /// <summary>"Två av tre aktiviteter är klara och en pågår."; empty where none is reported.</summary>
    /// <param name="all">How many there are.</param>
    public static string OfStatuses(IEnumerable<ActivityContent> activities, int all)
    {
        var groups = activities
            .Select(activity => activity.Latest.Status ?? activity.Latest.SettledStatus)
            .OfType<ActivityStatus>()
            .GroupBy(status => status)
            .OrderBy(group => Array.IndexOf(InOrder, group.Key))
            .Select(group => (Count: group.Count(), Verb: Verb(group.Key, group.Count())))
            .ToList();
        return groups switch
        {
            [] => "",
            [var only] when only.Count == all => all switch
            {
                1 => $"Aktiviteten {only.Verb}.",
                2 => $"Båda aktiviteterna {only.Verb}.",
                _ => $"Alla {SwedishText.InWords(all)} aktiviteter {only.Verb}.",
            },
            _ => SwedishText.List([
                $"{SwedishText.Capitalised(InWords(groups[0].Count))} av {SwedishText.InWords(all)} aktiviteter {groups[0].Verb}",
                .. groups.Skip(1).Select(group => $"{InWords(group.Count)} {group.Verb}")]) + ".",
        };
    }

    private static readonly ActivityStatus[] InOrder =
    [
        ActivityStatus.Done, ActivityStatus.Ongoing, ActivityStatus.Delayed,
        ActivityStatus.Paused, ActivityStatus.NotStarted, ActivityStatus.Cancelled,
    ];

    private static string InWords(int count) => SwedishText.InWords(count, GrammaticalGender.Common);

    private static string Verb(ActivityStatus status, int count) => (status, count == 1) switch
    {
        (ActivityStatus.Done, var one) => one ? "är klar" : "är klara",
        (ActivityStatus.Ongoing, _) => "pågår",
        (ActivityStatus.Delayed, var one) => one ? "är försenad" : "är försenade",
        (ActivityStatus.Paused, var one) => one ? "är tillfälligt pausad" : "är tillfälligt pausade",
        (ActivityStatus.NotStarted, var one) => one ? "är inte påbörjad" : "är inte påbörjade",
        _ => "utgår",
    };
}
