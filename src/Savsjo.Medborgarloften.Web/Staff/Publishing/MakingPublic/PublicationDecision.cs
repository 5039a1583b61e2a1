using Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;

namespace Savsjo.Medborgarloften.Web.Staff.Publishing.MakingPublic;

/// <summary>Beslutet att publicera: what a publisher has decided and taken a stand on; the log keeps it.</summary>
/// <param name="WithoutReport">Activities that were explicitly chosen to be published as "Inte redovisat".</param>
/// <param name="SmallCounts">Show all figures, or protect those under k.</param>
/// <param name="AcceptsUnprotectable">Whether it is known and accepted that earlier publications give some small counts away.</param>
/// <param name="StandsTaken">What was ticked, as it was worded.</param>
public sealed record PublicationDecision(
    IReadOnlyCollection<int> WithoutReport, SmallCountDecision SmallCounts, bool AcceptsUnprotectable, IReadOnlyList<string> StandsTaken)
{
    /// <summary>Every figure as it is, and nothing to take a stand on but what is missing.</summary>
    public static PublicationDecision ShowingAll(IEnumerable<int> withoutReport) =>
        new([.. withoutReport], SmallCountDecision.ShowAll, false, []);
}
