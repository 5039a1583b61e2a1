using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Data.Verifying;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps;
using Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Reports.Doubts;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Corrections;
using Savsjo.Medborgarloften.Web.Staff.Publishing.Checklist;
using Savsjo.Medborgarloften.Web.Staff.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Publishing.MakingPublic;

/// <summary>
/// Publicerar en rättelse: the corrected follow-up's next version and those of the later ones that it changes, each with
/// PDF, figures and log entry, in one transaction. What was published before is not touched.
/// </summary>
public sealed class PublishCorrection(
    AppDbContext db, CorrectedFollowUps followUps, FollowUpPdf pdf, MunicipalityOptions municipality, IDatabaseErrors errors,
    TimeProvider clock)
{
    /// <param name="decision">
    /// What was taken a stand on. About small counts there is nothing to decide: the earlier decision is kept.
    /// </param>
    public async Task<Outcome> Publish(
        StaffMember staff, RoundInWork round, PublicationDecision decision, CancellationToken cancellation = default)
    {
        if (!staff.MayPublish)
            return PublicationRefusals.NotAllowed;
        var obstacles = PublicationObstacles.In(round, decision.WithoutReport, new PublicTexts(round, municipality.AllowedContacts));
        if (obstacles.Count > 0)
            return Outcome.Refused(obstacles);
        var change = staff.ChangeAt(clock.GetUtcNow());
        var corrected = await followUps.Compose(round, change.AtUtc, cancellation);
        if (corrected.Own.Changes.Count == 0)
            return PublicationRefusals.NothingChanged;
        if (corrected.Own.Unprotectable.Count > 0 && !decision.AcceptsUnprotectable)
            return PublicationRefusals.Unprotectable;
        var reports = corrected.All.Select(
            version => pdf.Render(version.Content) is { } file ? new FollowUpReport(version.Content, file, change) : null).ToList();
        if (reports.Contains(null))
            return PublicationRefusals.PdfFailed;

        AskLaterAuthors(round, change);
        foreach (var report in round.OwnReports)
            report.MarkPublished(change);
        foreach (var note in round.Notes)
            note.MarkPublished(change);
        round.Round.MarkPublished(change, corrected.Own.Content.Version);
        foreach (var later in round.Period.Rounds.Where(later => later.Tertial > round.Tertial))
            later.MarkFoundationChanged();
        foreach (var report in reports.OfType<FollowUpReport>())
            Add(staff, change, report, decision);
        await FormerAuthors.Forget(db, cancellation);
        return await db.SaveOr(PublicationRefusals.SomebodyWasQuicker, errors, cancellation);
    }

    /// <summary>
    /// A report that is sent in or approved goes back to its authors where a total of theirs is in question: they say which holds.
    /// In drafts they are asked where they write.
    /// </summary>
    private static void AskLaterAuthors(RoundInWork round, Change change)
    {
        foreach (var questions in QuestionedTotal.After(round).ToList().GroupBy(question => question.Report))
            if (questions.Key.State is ReportState.Submitted or ReportState.Approved)
                questions.Key.Return(
                    $"{string.Join(" ", questions.Select(question => question.Sentence))} "
                        + "Vilket gäller, summan eller tertialets egen siffra?",
                    change);
    }

    private void Add(StaffMember staff, Change change, FollowUpReport report, PublicationDecision decision)
    {
        db.FollowUpReports.Add(report);
        db.AuditEntries.Add(new AuditEntry(change, staff.Name, AuditDeed.Published, report.Tertial, null,
            $"{report.Content.Title}, version {report.Version}", AuditValues.Write([new("Version", $"{report.Version - 1}")]),
                AuditValues.Write(
            [
                new("Version", $"{report.Version}"),
                new("Rättelse", report.Content.Correction!.Reason),
                .. report.Content.Correction.FollowsFrom is { } cause
                    ? [new AuditValue(PublicationAudit.FollowsFrom, cause.Name)]
                    : Array.Empty<AuditValue>(),
                .. report.Content.Correction.Changes.Select(line => new AuditValue("Ändrat", line)),
                new("Små tal", SmallCountDecision.Of(report.Content).Sentence),
                .. decision.StandsTaken.Select(stand => new AuditValue("Ställningstagande", stand)),
                .. PublicationHashes.Of(report),
            ])));
    }
}
