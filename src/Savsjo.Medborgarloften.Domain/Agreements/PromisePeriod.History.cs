using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Agreements;

/// <content>What became of its activities.</content>
public sealed partial class PromisePeriod
{
    /// <summary>How a sentence on an end begins, in what <see cref="HistoryOf"/> tells.</summary>
    private static readonly string[] EndingWords = ["Avslutas med ", "Ersätts av "];

    /// <summary>"Avslutas med tertial 3 2021. Ungdomsgården stängde.": of a told history its end; null where it has none.</summary>
    public static string? EndingIn(string? history) =>
        EndingWords.Select(words => history?.LastIndexOf(words, StringComparison.Ordinal)).FirstOrDefault(start => start >= 0) is { } found
            ? history![found..]
            : null;

    /// <summary>
    /// Why an activity began or ended mid-period, and what took its place, as the public reads it; null for one that applies
    /// the whole period.
    /// </summary>
    /// <param name="upTo">The tertial followed up: what happens after it is not told yet.</param>
    public string? HistoryOf(Activity activity, Tertial upTo)
    {
        string?[] sentences = [Beginning(activity, upTo), Ending(activity, upTo)];
        return sentences.Any(sentence => sentence is not null) ? string.Join(' ', sentences.OfType<string>()) : null;
    }

    private string? Beginning(Activity activity, Tertial upTo) =>
        activity.FirstTertial <= FirstTertial || activity.FirstTertial > upTo ? null
        : ReplacedBy(activity) is { } old ? With($"Ersätter {old.Label} från och med {activity.FirstTertial.Name}.", activity.StartReason)
        : With($"Tillkom {activity.FirstTertial.Name}.", activity.StartReason);

    private string? Ending(Activity activity, Tertial upTo) =>
        activity.LastTertial >= LastTertial || activity.LastTertial > upTo ? null
        : ReplacementOf(activity) is { } next
            ? With($"{EndingWords[1]}{next.Label} från och med {next.FirstTertial.Name}.", activity.EndReason)
        : With($"{EndingWords[0]}{activity.LastTertial.Name}.", activity.EndReason);

    private static string With(string sentence, string? reason) =>
        reason is null ? sentence : $"{sentence} {SwedishText.Capitalised(reason)}{(reason[^1] is '.' or '!' or '?' ? "" : ".")}";
}
