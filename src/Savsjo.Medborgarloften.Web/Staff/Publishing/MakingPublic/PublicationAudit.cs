using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Data.Verifying;
using Savsjo.Medborgarloften.Domain.FollowUps;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Staff.Publishing.SmallCounts;

namespace Savsjo.Medborgarloften.Web.Staff.Publishing.MakingPublic;

/// <summary>Publiceringen i loggen: the content's and the file's checksums, what was decided, and what was taken a stand on.</summary>
public static class PublicationAudit
{
    /// <summary>The name of the line that says whose correction gave a later follow-up its new version.</summary>
    public const string FollowsFrom = "Följer av rättelsen av";

    public static string Of(RoundInWork round, PublicationDecision decision, ProtectedFollowUp smallCounts, FollowUpReport report) =>
        AuditValues.Write(
    [
        .. PublicationHashes.Of(report),
        new("Små tal", SmallCounts(smallCounts)),
        .. round.Missing.Select(activity => new AuditValue("Inte redovisat", $"{activity.Label} {activity.Name}")),
        .. decision.StandsTaken.Select(stand => new AuditValue("Ställningstagande", stand)),
    ]);

    /// <summary>"Tal under 3 skyddas. Skyddade uppgifter: 14. Går inte att skydda: 2."</summary>
    private static string SmallCounts(ProtectedFollowUp outcome) => !outcome.Decision.Protects ? outcome.Decision.Sentence
        : $"{outcome.Decision.Sentence} Skyddade uppgifter: {outcome.Result.WithheldFigures.Count}."
            + (outcome.Result.ProtectsEveryFigure ? "" : $" Går inte att skydda: {outcome.Result.Unprotectable.Count}.");
}
