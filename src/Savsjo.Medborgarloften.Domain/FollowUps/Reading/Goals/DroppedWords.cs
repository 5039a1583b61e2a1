using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;

/// <summary>
/// Utgår i ord: what is said of the tertials from which an activity was dropped. Their row says that they are not applicable, so
/// they are not called missing here.
/// </summary>
/// <param name="Time">The tertials followed up.</param>
public sealed record DroppedWords(FollowedUpTertials Time)
{
    /// <summary>"Aktiviteten utgår: inga siffror för tertial 2 och tertial 3." of a time whose sum, or last value, lacks them.</summary>
    public string? OfSum(GoalSpanContent span) =>
        span is { Dropped: { Count: > 0 } dropped, Outcome: GoalOutcome.NotReported } ? $"{NoFigures}{Names(dropped)}." : null;

    /// <summary>
    /// The same of rounds; and "Nåddes inte eftersom aktiviteten utgår: …" of what was to be done in them and will not be.
    /// </summary>
    public string? OfRounds(IReadOnlyCollection<GoalSpanContent> spans)
    {
        var dropped = spans.Where(span => span.Dropped.Count > 0).ToLookup(span => span.Outcome, span => span.Last);
        string[] sentences =
        [
            .. dropped[GoalOutcome.NotReached].ToList() is { Count: > 0 } missed
                ? [$"Nåddes inte eftersom aktiviteten utgår: {Names(missed)}."] : Array.Empty<string>(),
            .. dropped[GoalOutcome.NotReported].ToList() is { Count: > 0 } unknown
                ? [$"{NoFigures}{Names(unknown)}."] : Array.Empty<string>(),
        ];
        return sentences.Length == 0 ? null : string.Join(" ", sentences);
    }

    private const string NoFigures = "Aktiviteten utgår: inga siffror för ";

    private string Names(IEnumerable<Tertial> tertials) => SwedishText.List([.. tertials.Select(Time.ShortNameOf)]);
}
