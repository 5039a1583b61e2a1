using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Publishing.Checklist;
using Savsjo.Medborgarloften.Web.Staff.Publishing.SmallCounts;
using Savsjo.Medborgarloften.Web.Staff.Summaries;

namespace Savsjo.Medborgarloften.Web.Staff.Publishing;

/// <summary>Läser publiceringssidan: the check-list and the notes of a round.</summary>
public sealed class PublishingPageReader(
    AppDbContext db, FollowUpPreview preview, FollowUpProtection protection, SmallCountDefault byDefault, NotePanelReader notes,
    MunicipalityOptions municipality, TimeProvider clock)
{
    /// <param name="staff">Who is about to publish.</param>
    /// <param name="round">The open round.</param>
    /// <param name="form">What was ticked and typed; it stays.</param>
    /// <param name="refused">Why summaries were not saved, among other reasons.</param>
    public async Task<PublishingPage> Read(
        StaffMember staff, RoundInWork round, PublishForm form, IReadOnlyList<RuleViolation>? refused = null,
        CancellationToken cancellation = default)
    {
        var content = preview.ComposeWithUnreviewed(round, clock.GetUtcNow().UtcDateTime);
        var smallCounts = await SmallCounts(round, content, form, cancellation);
        if (smallCounts.IsNew)
            form.HasReadPreview = false;
        var checklist = new PublicationChecklist(
            round, content, smallCounts.Outcome, new PublicTexts(round, municipality.AllowedContacts), staff,
            await StaffNames.Find(
                db, [.. round.NotApproved.SelectMany(UserIds), .. round.NotesNotApproved.SelectMany(UserIds)], cancellation));
        return new PublishingPage
        {
            Covers = round.Covers,
            BasedOn = PublicationBasis.Of(round),
            Obstacles = checklist.Obstacles,
            Notices = checklist.Notices,
            WithoutNote = checklist.WithoutNote,
            InOrder = [.. checklist.InOrder()],
            SmallCounts = smallCounts,
            IsCorrection = round.OngoingCorrection is not null,
            Notes = await notes.Read(round, form.Notes, refused ?? [], cancellation),
            Form = form,
        };
    }

    /// <summary>The decision on small counts in an address; null when it has none.</summary>
    public static SmallCountDecision? DecisionIn(KeptTicks address) => address.AsForm().SmallCountChoice.Read().Decision;

    private async Task<SmallCountPanel> SmallCounts(
        RoundInWork round, FollowUpReportContent content, PublishForm form, CancellationToken cancellation)
    {
        if (round.OngoingCorrection is not null)
        {
            var kept = await protection.Keep(round, content, cancellation);
            return new(SmallCountChoice.Of(kept.Decision), kept, Fault: null, IsNew: false, IsInherited: true);
        }

        var published = await protection.Published(content.Tertial, cancellation);
        var proposed = byDefault.For(content, published);
        var choice = form.SmallCountChoice.Or(proposed);
        var (decision, fault) = choice.Read();
        var outcome = FollowUpProtection.Apply(round, content, decision ?? proposed, published);
        return new(choice, outcome, fault, form.SeenDecision is { } seen && seen != outcome.Decision.Sentence);
    }

    private static IEnumerable<string> UserIds(PromiseNote note) =>
        new[] { note.Reviewed?.UserId, note.Submitted?.UserId, note.Written.UserId }.OfType<string>();

    private static IEnumerable<string> UserIds(ActivityReport report) =>
        new[] { report.LatestReview?.Decided.UserId, report.Submitted?.UserId, report.LastChanged.UserId }.OfType<string>();
}
