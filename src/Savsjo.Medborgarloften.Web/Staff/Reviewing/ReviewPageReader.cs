using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Conversations;
using Savsjo.Medborgarloften.Web.Staff.Histories;
using Savsjo.Medborgarloften.Web.Staff.Publishing;
using Savsjo.Medborgarloften.Web.Staff.Reviewing.Comparison;
using Savsjo.Medborgarloften.Web.Staff.Rounds;
using Savsjo.Medborgarloften.Web.Staff.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Reviewing;

/// <summary>Läser granskningssidan: the open round, the names in it, and whom to ask; a fixed number of queries.</summary>
public sealed class ReviewPageReader(AppDbContext db, FollowUpPreview preview, Reviewers reviewers, TimeProvider clock)
{
    /// <summary>Null when the round of that place is not open.</summary>
    public async Task<ReviewPage?> Read(StaffMember staff, RoundPlace place, ReviewFilter filter, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (await db.FindRoundAt(place, clock, cancellation) is not { } round)
            return null;
        await db.LoadConversations(round, cancellation);
        var names = await StaffNames.Find(
            db, [.. round.OwnReports.SelectMany(UserIds), .. round.Notes.SelectMany(ReviewedNote.UserIdsOf)], cancellation);
        var all = await reviewers.All(now, cancellation);
        var rows = new ReviewRows(
            round,
            preview.ComposeWithUnreviewed(round, now.UtcDateTime),
            staff,
            names,
            all,
            await RoundHistory.Of(db, round, cancellation),
            await ResponsiblePersons.Of(db, round.Activities, now, cancellation),
            await ReturnedReports.Of(db, round, cancellation));
        var shown = round.ToReview.Select(rows.Of).OrderBy(Urgency).ToList();
        var here = filter with { Room = place.Below(filter.Room) };
        return new ReviewPage
        {
            Covers = round.Covers,
            DeadlineSentence = round.IsInTurn ? DeadlineSentence(round.Round) : round.Round.TransferNote ?? "",
            Parties = [.. Enum.GetValues<Organisation>()
                .Select(party => PartyProgress.Of(party, round, shown, here, clock.TodayInSweden()))],
            Filter = here,
            AllRows = shown,
            Notes = [.. round.Notes.Where(note => round.RefuseNoteOutsideCorrection(note.Number) is null)
                .Select(note => ReviewedNote.Of(note, staff, names, rows.WhoElse(note.IsAuthor)))],
        };
    }

    private string DeadlineSentence(Round round) =>
        $"Sista dag att rapportera {(clock.TodayInSweden() <= round.Deadline ? "är" : "var")} {SwedishText.Date(round.Deadline)}.";

    private static IEnumerable<string> UserIds(ActivityReport report) =>
        Conversation.UserIdsOf(report).Append(report.LastChanged.UserId)
            .Concat(report.Submitted is { } submitted ? [submitted.UserId] : []);

    /// <summary>What somebody has to do something about comes first; within it, the order of the document.</summary>
    private static int Urgency(ReviewRow row) => row.Report switch
    {
        { State: ReportState.Submitted, IsOwn: false } => 0,
        { State: ReportState.Submitted } => 1,
        { State: ReportState.Returned } => 2,
        null => 3,
        { State: ReportState.Draft or ReportState.Reopened } => 4,
        _ => 5,
    };
}
