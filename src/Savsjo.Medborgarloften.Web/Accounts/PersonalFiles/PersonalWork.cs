using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Parties;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Web.Accounts.PersonalFiles;

/// <summary>Personens arbete: every trace that somebody's work has left outside the log. Nothing here is read to be changed.</summary>
/// <param name="activities">"2.2 Riktade insatser", by id.</param>
internal sealed class PersonalWork(AppDbContext db, string userId, IReadOnlyDictionary<int, string> activities)
{
    public async Task<IReadOnlyList<DutyData>> Duties(CancellationToken cancellation) =>
        [.. (await db.ResponsiblePersons.AsNoTracking().Where(one => one.UserId == userId).ToListAsync(cancellation))
            .Select(one => new DutyData(activities[one.ActivityId], one.Duty.Word))];

    public async Task<IReadOnlyList<ReportData>> Reports(CancellationToken cancellation)
    {
        var found = await db.ActivityReports.AsNoTracking()
            .Where(
                report => report.LastChanged.UserId == userId || report.Submitted!.UserId == userId
                    || report.Authors.Any(author => author.UserId == userId))
            .Include(report => report.Authors).OrderBy(report => report.Id).ToListAsync(cancellation);
        return [.. found.Select(report => new ReportData(
            activities[report.ActivityId], report.Tertial.Name, report.IsAuthor(userId), AtBy(report.LastChanged), AtBy(report.Submitted),
            report.IsAuthor(userId) ? report.Text : null))];
    }

    public async Task<IReadOnlyList<TextData>> Reviews(CancellationToken cancellation)
    {
        var found = await db.Set<Review>().AsNoTracking().Where(review => review.Decided.UserId == userId)
            .Join(
                db.ActivityReports, review =>
                    review.ActivityReportId, report => report.Id, (review, report) => new { review, report.ActivityId, report.Tertial })
            .OrderBy(one => one.review.Id).ToListAsync(cancellation);
        return [.. found.Select(one => new TextData(
            $"{(one.review.Decision == ReviewDecision.Approved ? "Godkände" : "Skickade tillbaka")} {Report(one.ActivityId, one.Tertial)}",
            one.review.Decided.AtUtc, one.review.Comment))];
    }

    public async Task<IReadOnlyList<TextData>> Comments(CancellationToken cancellation)
    {
        var found = await db.ReportComments.AsNoTracking().Where(comment => comment.Written.UserId == userId)
            .Join(
                db.ActivityReports, comment =>
                    comment.ActivityReportId, report => report.Id, (comment, report) => new { comment, report.ActivityId, report.Tertial })
            .OrderBy(one => one.comment.Id).ToListAsync(cancellation);
        return [.. found.Select(one => new TextData(Report(one.ActivityId, one.Tertial), one.comment.Written.AtUtc, one.comment.Text))];
    }

    public async Task<IReadOnlyList<TextData>> Notes(CancellationToken cancellation)
    {
        var found = await db.PromiseNotes.AsNoTracking().Include(note => note.Promise).Include(note => note.Authors)
            .Where(note => note.Written.UserId == userId || note.Submitted!.UserId == userId || note.Reviewed!.UserId == userId
                || note.Authors.Any(author => author.UserId == userId))
            .OrderBy(note => note.Id).ToListAsync(cancellation);
        return [.. found.SelectMany(Steps)];

        IEnumerable<TextData> Steps(PromiseNote note)
        {
            var subject = $"Sammanfattning av {note.About}, {note.Tertial.Name}";
            if (note.IsAuthor(userId) || note.Written.UserId == userId)
                yield return new(subject, note.Written.AtUtc, note.Text);
            if (AtBy(note.Submitted) is { } submitted)
                yield return new($"{subject}, inskickad", submitted, null);
            if (AtBy(note.Reviewed) is { } reviewed)
                yield return new($"{subject}, granskad", reviewed, note.ReviewComment);
        }
    }

    /// <summary>Follow-ups, the rounds that ended with them, files of signed agreements and earlier years, and translations.</summary>
    public async Task<IReadOnlyList<TextData>> Publications(CancellationToken cancellation)
    {
        var found = await db.FollowUpReports.AsNoTracking().Where(report => report.Published.UserId == userId)
            .OrderBy(report => report.Id)
            .Select(report => new { Covers = new TertialSpan(report.FirstTertial, report.Tertial), report.Version, report.Published.AtUtc })
            .ToListAsync(cancellation);
        var rounds = await db.Rounds.AsNoTracking().Where(round => round.Published!.UserId == userId)
            .OrderBy(round => round.Id)
            .Select(round => new { Covers = new TertialSpan(round.FirstTertial, round.Tertial), round.Published!.AtUtc })
            .ToListAsync(cancellation);
        return
        [
            .. found.Select(one => new TextData($"Uppföljning för {one.Covers.Name}, version {one.Version}", one.AtUtc, null)),
            .. rounds.Select(one => new TextData($"Omgången för {one.Covers.Name}", one.AtUtc, null)),
            .. await SignedFiles(cancellation),
            .. await Translations(cancellation),
            .. await EarlierDocuments(cancellation),
        ];
    }

    private async Task<IReadOnlyList<TextData>> SignedFiles(CancellationToken cancellation)
    {
        var found = await db.SignedAgreements.AsNoTracking().Where(file => file.Added.UserId == userId)
            .OrderBy(file => file.Id).Select(file => new { file.Number, file.Added.AtUtc, file.Reason }).ToListAsync(cancellation);
        return [.. found.Select(one => new TextData($"Undertecknad överenskommelse, fil {one.Number}", one.AtUtc, one.Reason))];
    }

    private async Task<IReadOnlyList<TextData>> Translations(CancellationToken cancellation)
    {
        var found = await db.Translations.AsNoTracking().Where(one => one.Saved.UserId == userId)
            .OrderBy(one => one.Id).ToListAsync(cancellation);
        return
        [
            .. found.Select(one => new TextData(
                $"Översättning till {one.Language}", one.Saved.AtUtc, string.Join("\n\n", one.Texts.Select(text => text.Text)))),
        ];
    }

    private async Task<IReadOnlyList<TextData>> EarlierDocuments(CancellationToken cancellation)
    {
        var found = await db.EarlierDocuments.AsNoTracking().Where(file => file.Added.UserId == userId)
            .OrderBy(file => file.Id).Select(file => new { file.Name, file.Added.AtUtc }).ToListAsync(cancellation);
        return [.. found.Select(one => new TextData("Dokument från tidigare år", one.AtUtc, one.Name))];
    }

    public async Task<IReadOnlyList<TextData>> Corrections(CancellationToken cancellation)
    {
        var found = await db.Corrections.AsNoTracking()
            .Where(correction => correction.Opened.UserId == userId || correction.Ended!.UserId == userId).ToListAsync(cancellation);
        return
        [
            .. found.Where(one => one.Opened.UserId == userId)
                .Select(one => new TextData("Öppnade en rättelse", one.Opened.AtUtc, one.Reason)),
            .. found.Where(one => one.Ended?.UserId == userId)
                .Select(one => new TextData("Avslutade en rättelse", one.Ended!.AtUtc, one.Reason)),
        ];
    }

    public async Task<IReadOnlyList<TextData>> Settings(CancellationToken cancellation)
    {
        var found = await db.MunicipalityVersions.AsNoTracking().Where(version => version.Saved.UserId == userId)
            .OrderBy(version => version.Number).Select(version => new { version.Number, version.Saved.AtUtc }).ToListAsync(cancellation);
        return [.. found.Select(one => new TextData($"Sparade kommunens uppgifter, version {one.Number}", one.AtUtc, null))];
    }

    private DateTime? AtBy(Change? change) => change?.UserId == userId ? change.AtUtc : null;

    private string Report(int activityId, Tertial tertial) => $"{activities[activityId]}, {tertial.Name}";
}
