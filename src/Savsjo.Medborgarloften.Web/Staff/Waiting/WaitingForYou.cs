using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Reminders;
using Savsjo.Medborgarloften.Web.Staff.Rounds;

namespace Savsjo.Medborgarloften.Web.Staff.Waiting;

/// <summary>Det här väntar på dig: what one person has left to do in the open round; the same list that the reminder has.</summary>
/// <param name="ToReport">What they answer for and is not handed in.</param>
/// <param name="ToReview">How many reports of others wait for a reviewer; 0 for somebody who does not review.</param>
/// <param name="NotesToReview">How many summaries of others wait for a reviewer.</param>
/// <param name="MayPublish">Whether all is approved and they may publish it.</param>
public sealed record WaitingForYou(
    TertialSpan Covers, DateOnly Deadline, DateOnly Today, IReadOnlyList<RemainingReport> ToReport, int ToReview, int NotesToReview,
    bool MayPublish)
{
    public bool IsNothing => ToReport.Count == 0 && ToReview == 0 && NotesToReview == 0 && !MayPublish;

    /// <summary>"tre rapporter att skicka in och två att granska".</summary>
    public string Summary => SwedishText.List([.. Parts()]);

    /// <summary>"senast 15 maj 2021, om fem dagar".</summary>
    public string When => (Deadline.DayNumber - Today.DayNumber) switch
    {
        < 0 => $"sista dagen var {SwedishText.Date(Deadline)}",
        0 => "sista dagen är i dag",
        1 => "sista dagen är i morgon",
        var days => $"senast {SwedishText.Date(Deadline)}, om {SwedishText.InWords(days)} dagar",
    };

    /// <summary>Null when no round is open.</summary>
    public static async Task<WaitingForYou?> Find(AppDbContext db, StaffMember staff, TimeProvider clock, CancellationToken cancellation)
    {
        var today = clock.TodayInSweden();
        if (await db.FindOpenRound(today, cancellation) is not { } round)
            return null;
        return new(
            round.Covers, round.Round.Deadline, today,
            await ToReportBy(db, staff, round, clock, cancellation),
            staff.MayReview ? round.OwnReports.Count(report => report.State == ReportState.Submitted && !report.IsAuthor(staff.UserId)) : 0,
            staff.MayReview ? round.Notes.Count(note => note.State == ReportState.Submitted && !note.IsAuthor(staff.UserId)) : 0,
            staff.MayPublish && !round.Missing.Any() && !round.NotApproved.Any() && !round.NotesNotApproved.Any());
    }

    private static async Task<IReadOnlyList<RemainingReport>> ToReportBy(
        AppDbContext db, StaffMember staff, RoundInWork round, TimeProvider clock, CancellationToken cancellation)
    {
        if (!staff.MayRecord)
            return [];
        var remaining = RemainingReport.In(round).ToList();
        var isLate = clock.TodayInSweden() > round.Round.Deadline;
        var responsible = await ResponsiblePersons.Of(db, remaining.Select(report => report.Activity), clock.GetUtcNow(), cancellation);
        return [.. remaining.Where(report => responsible.WaitsFor(staff.UserId, report.Activity, isLate))];
    }

    private IEnumerable<string> Parts()
    {
        if (ToReport.Count > 0)
            yield return $"{(ToReport.Count == 1 ? "en rapport" : $"{SwedishText.InWords(ToReport.Count)} rapporter")} att skicka in";
        var reports = ToReport.Count > 0 ? "" : ToReview == 1 ? " rapport" : " rapporter";
        if (ToReview > 0)
            yield return $"{SwedishText.InWords(ToReview, GrammaticalGender.Common)}{reports} att granska";
        if (NotesToReview > 0)
            yield return NotesToReview == 1
                ? "en sammanfattning att granska"
                : $"{SwedishText.InWords(NotesToReview, GrammaticalGender.Common)} sammanfattningar att granska";
        if (MayPublish)
            yield return "en uppföljning att publicera";
    }
}
