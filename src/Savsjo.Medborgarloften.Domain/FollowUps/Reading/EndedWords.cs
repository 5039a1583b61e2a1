using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading;

/// <summary>
/// Hur en aktivitet slutade, inne i en mening: the sentence that a published content holds as the reason, made a part of one.
/// </summary>
internal static class EndedWords
{
    private const string Subject = "Aktiviteten ";

    /// <summary>"avslutad med tertial 3 2020: Båten såldes", "ersatt av 1.4 från och med tertial 1 2021: Båten såldes".</summary>
    public static string Of(OtherGoal goal) => goal.Reason?.TrimEnd('.') switch
    {
        null => $"avslutad med {goal.Last.Name}",
        var reason when After("avslutades", reason) is { } ended => $"avslutad{ended}",
        var reason when After("ersattes", reason) is { } replaced => $"ersatt{replaced}",
        var reason => $"avslutad med {goal.Last.Name}: {SwedishText.Capitalised(reason)}",
    };

    private static string? After(string verb, string reason) =>
        reason.StartsWith(Subject + verb, StringComparison.Ordinal) ? reason[(Subject.Length + verb.Length)..] : null;
}
