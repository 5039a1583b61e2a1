using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Agreements;

/// <content>What became of its activities.</content>
public sealed partial class PromisePeriod
{
    /// <summary>
    /// How a sentence on an end begins, in what <see cref="HistoryOf"/> tells in the tertial of the end, and how it does later.
    /// </summary>
    private static readonly (string Then, string Later)[] EndingWords =
        [("Avslutas med ", "Avslutades med "), ("Ersätts av ", "Ersattes av "), ("Ersatt av ", "Ersatt av ")];

    /// <summary>
    /// "Avslutades med tertial 3 2021. Ungdomsgården stängde.": of a told history its end, as it is told later; null where it has none.
    /// </summary>
    public static string? EndingIn(string? history)
    {
        foreach (var (then, later) in EndingWords)
            foreach (var words in new[] { then, later })
                if (history?.LastIndexOf(words, StringComparison.Ordinal) is { } start and >= 0)
                    return later + history[(start + words.Length)..];
        return null;
    }

    /// <summary>
    /// Why an activity began or ended mid-period, and what took its place, as the public reads it; null for one that applies
    /// the whole period.
    /// </summary>
    /// <param name="upTo">The tertial followed up: what happens after it is not told yet.</param>
    public string? HistoryOf(Activity activity, Tertial upTo)
    {
        string?[] sentences = [Beginning(activity, upTo), .. Merged(activity, upTo), Ending(activity, upTo)];
        return sentences.Any(sentence => sentence is not null) ? string.Join(' ', sentences.OfType<string>()) : null;
    }

    /// <summary>The same, with those that took each other's place.</summary>
    public ActivityTurn TurnOf(Activity activity, Tertial upTo) => new(
        HistoryOf(activity, upTo),
        activity.LastTertial <= upTo ? ReasonOfEnd(activity) : null,
        activity.LastTertial <= upTo && ReplacementOf(activity) is { } next ? ActivityName.Of(next) : null,
        [.. ReplacedBy(activity).Where(old => old.LastTertial < upTo).Select(ActivityName.Of)]);

    private string? Beginning(Activity activity, Tertial upTo) =>
        activity.FirstTertial <= FirstTertial || activity.FirstTertial > upTo ? null
        : ReplacedBy(activity).Where(old => old.LastTertial < activity.FirstTertial).ToList() is { Count: > 0 } old
            ? With($"Ersätter {Labels(old)} från och med {activity.FirstTertial.Name}.{GoesOn(activity)}", activity.StartReason)
        : With($"Tillkom {activity.FirstTertial.Name}.", activity.StartReason);

    /// <summary>Activities that it took over later than it began.</summary>
    private IEnumerable<string> Merged(Activity activity, Tertial upTo) => ReplacedBy(activity)
        .Where(old => old.LastTertial >= activity.FirstTertial && old.LastTertial < upTo)
        .GroupBy(old => (old.LastTertial, old.EndReason))
        .Select(
            old => With($"Ersätter också {Labels([.. old])} från och med {old.Key.LastTertial.Next.Name}.", old.Key.EndReason));

    private string GoesOn(Activity activity) => activity.Measures.Any(IsCountedOn) ? " Räkningen går vidare därifrån." : "";

    private static string Labels(IReadOnlyList<Activity> activities) => SwedishText.List([.. activities.Select(old => old.Label)]);

    private string? Ending(Activity activity, Tertial upTo)
    {
        var hasEnded = activity.LastTertial < upTo;
        return activity.LastTertial >= LastTertial || activity.LastTertial > upTo ? null
        : ReplacementOf(activity) is { } next
            ? With(
                IsCountedElsewhere(activity, upTo)
                    ? $"{EndingWords[2].Then}{next.Label} från och med {activity.LastTertial.Next.Name}, räknas där."
                    : $"{Told(EndingWords[1])}{next.Label} från och med {activity.LastTertial.Next.Name}.",
                activity.EndReason)
        : With($"{Told(EndingWords[0])}{activity.LastTertial.Name}.", activity.EndReason);

        string Told((string Then, string Later) words) => hasEnded ? words.Later : words.Then;
    }

    /// <summary>
    /// "Aktiviteten avslutades med tertial 1 2022: Båten såldes.": why nothing more was done of it; null for one that was not ended.
    /// </summary>
    public string? ReasonOfEnd(Activity activity) => activity.LastTertial >= LastTertial || activity.EndReason is not { } reason ? null
        : ReplacementOf(activity) is { } next
            ? $"Aktiviteten ersattes av {next.Label} från och med {activity.LastTertial.Next.Name}: {Ended(reason)}"
        : $"Aktiviteten avslutades med {activity.LastTertial.Name}: {Ended(reason)}";

    private static string With(string sentence, string? reason) =>
        reason is null ? sentence : $"{sentence} {Ended(SwedishText.Capitalised(reason))}";

    private static string Ended(string sentence) => sentence[^1] is '.' or '!' or '?' ? sentence : $"{sentence}.";
}

/// <summary>Byte: how an activity began and ended within its agreement, and what took the place of what.</summary>
/// <param name="History">See <see cref="PromisePeriod.HistoryOf"/>; null for one that applies the whole period.</param>
/// <param name="Ended">See <see cref="PromisePeriod.ReasonOfEnd"/>; null for one that goes on.</param>
/// <param name="Next">The one that took its place; null for none.</param>
/// <param name="Before">Those whose place it took.</param>
public sealed record ActivityTurn(string? History, string? Ended, ActivityName? Next, IReadOnlyList<ActivityName> Before);

/// <summary>Aktivitetens namn.</summary>
/// <param name="Label">"2.7".</param>
public sealed record ActivityName(string Label, string Name)
{
    /// <summary>"2.7 Panelsamtal".</summary>
    public string LabelAndName => $"{Label} {Name}";

    internal static ActivityName Of(Activity activity) => new(activity.Label, activity.Name);
}
