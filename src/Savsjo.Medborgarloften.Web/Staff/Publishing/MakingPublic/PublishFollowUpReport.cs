using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain.FollowUps;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Publishing.Checklist;
using Savsjo.Medborgarloften.Web.Staff.Publishing.SmallCounts;
using Savsjo.Medborgarloften.Web.Staff.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Publishing.MakingPublic;

/// <summary>
/// Publicerar en uppföljning: content with its decision on small counts, PDF, figures, the reports' state, the round and the
/// audit entry in one transaction. A PDF that fails publishes nothing.
/// </summary>
public sealed class PublishFollowUpReport(
    AppDbContext db, FollowUpPreview preview, FollowUpProtection protection, FollowUpPdf pdf, MunicipalityOptions municipality,
    IDatabaseErrors errors, TimeProvider clock)
{
    /// <param name="staff">Who publishes.</param>
    /// <param name="round">The open round, tracked by the same context.</param>
    /// <param name="decision">What was decided and taken a stand on.</param>
    public async Task<Outcome> Publish(
        StaffMember staff, RoundInWork round, PublicationDecision decision, CancellationToken cancellation = default)
    {
        if (!staff.MayPublish)
            return PublicationRefusals.NotAllowed;
        var obstacles = PublicationObstacles.In(round, decision.WithoutReport, new PublicTexts(round, municipality.AllowedContacts));
        if (obstacles.Count > 0)
            return Outcome.Refused(obstacles);
        var change = staff.ChangeAt(clock.GetUtcNow());
        var smallCounts = await protection.Apply(round, preview.Compose(round, change.AtUtc), decision.SmallCounts, cancellation);
        if (!smallCounts.Result.ProtectsEveryFigure && !decision.AcceptsUnprotectable)
            return PublicationRefusals.Unprotectable;
        var content = smallCounts.Content;
        if (pdf.Render(content) is not { } rendered)
            return PublicationRefusals.PdfFailed;

        foreach (var report in round.OwnReports)
            report.MarkPublished(change);
        foreach (var note in round.Notes)
            note.MarkPublished(change);
        round.Round.MarkPublished(change);
        var published = new FollowUpReport(content, rendered, change);
        db.FollowUpReports.Add(published);
        db.AuditEntries.Add(new AuditEntry(change, staff.Name, AuditDeed.Published, round.Tertial, null,
            $"{content.Title}, version {content.Version}", before: null, PublicationAudit.Of(round, decision, smallCounts, published)));
        await FormerAuthors.Forget(db, cancellation);
        return await db.SaveOr(PublicationRefusals.SomebodyWasQuicker, errors, cancellation);
    }
}
