using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.ActivityReports;
using Savsjo.Medborgarloften.Domain.Promises;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Features.Publishing;

/// <summary>Läser publiceringssidan: the check-list and the notes of a round.</summary>
public sealed class PublishingPageReader(AppDbContext db, FollowUpPreview preview, FollowUpPdf pdf, TimeProvider clock)
{
    /// <param name="round">The open round.</param>
    /// <param name="form">What was ticked and typed; it stays.</param>
    /// <param name="refusedNotes">Why notes were not saved.</param>
    public async Task<PublishingPage> Read(RoundInWork round, PublishForm form, IReadOnlyList<RefusedNote>? refusedNotes = null)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var checklist = new PublicationChecklist(
            round,
            preview.ComposeWithUnreviewed(round, now),
            pdf.Render(preview.Compose(round, now)),
            await StaffNames.Find(db, round.NotApproved.SelectMany(UserIds)));
        return new PublishingPage
        {
            Tertial = round.Tertial,
            BasedOn = PublicationBasis.Of(round),
            Obstacles = checklist.Obstacles,
            Notices = checklist.Notices,
            InOrder = [.. checklist.InOrder()],
            IsCorrection = round.OngoingCorrection is not null,
            Notes = round.OngoingCorrection is not null ? [] : [.. round.Period.Promises.OrderBy(promise => promise.Number).Select(promise => Note(promise, round.Tertial, form, refusedNotes ?? []))],
            Form = form,
        };
    }

    private static NoteField Note(Promise promise, Tertial tertial, PublishForm form, IReadOnlyList<RefusedNote> refused)
    {
        var stored = WritePromiseNote.StoredNote(promise, tertial);
        var latest = promise.Notes.Where(note => note.Tertial < tertial).MaxBy(note => note.Tertial);
        var isPrintedAnyway = latest?.Tertial.Year == tertial.Year;
        return new(
            promise.Number,
            promise.FollowUpHeading,
            stored,
            form.Notes.TryGetValue(promise.Number, out var typed) ? typed : stored,
            latest is null ? null : $"{latest.Tertial.Name}: ”{latest.Text}”",
            isPrintedAnyway ? "Lämnas fältet tomt visas den senaste." : "Lämnas fältet tomt visas ingen lägesbild.",
            refused.FirstOrDefault(one => one.PromiseNumber == promise.Number)?.Message);
    }

    private static IEnumerable<string> UserIds(ActivityReport report) =>
        new[] { report.LatestReview?.Decided.UserId, report.Submitted?.UserId, report.LastChanged.UserId }.OfType<string>();
}
