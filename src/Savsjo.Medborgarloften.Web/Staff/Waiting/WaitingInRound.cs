using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Reminders;
using Savsjo.Medborgarloften.Web.Staff.Rounds;
using Savsjo.Medborgarloften.Web.Staff.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Waiting;

/// <summary>Det som väntar på en person i en omgång: the open one, a correction, or a transfer. The same for page, menu and mail.</summary>
/// <param name="ToReport">What they answer for and is not handed in; in a correction only what it opened.</param>
/// <param name="NotesToWrite">Summaries that they have begun, got back, or are to correct.</param>
/// <param name="ToReview">Reports of others that wait for a reviewer; none for somebody who does not review.</param>
/// <param name="NotesToReview">Summaries of others that wait for a reviewer.</param>
/// <param name="MayPublish">Whether all is approved and they may publish it.</param>
public sealed record WaitingInRound(
    RoundInWork Round, DateOnly Today, IReadOnlyList<RemainingReport> ToReport, IReadOnlyList<PromiseNote> NotesToWrite,
    IReadOnlyList<ActivityReport> ToReview, IReadOnlyList<PromiseNote> NotesToReview, bool MayPublish)
{
    public int ToEnter => ToReport.Count + NotesToWrite.Count;

    public int ToJudge => ToReview.Count + NotesToReview.Count;

    public int Count => ToEnter + ToJudge + (MayPublish ? 1 : 0);

    /// <summary>"/inmatning", or "/inmatning/2020/tertial-3" where it is not the open round.</summary>
    public string Entry => RoundPlace.Address(Rooms.Entry, Round);

    public string Reviewing => RoundPlace.Address(Rooms.Reviewing, Round);

    public string Publishing => RoundPlace.Address(Rooms.Publishing, Round);

    /// <summary>"rättelsen av tertial 3 2020"; null for the open round.</summary>
    public string? Special => Round.OngoingCorrection is not null ? $"rättelsen av {Round.Name}"
        : Round.IsInTurn ? null : $"överföringen av {Round.Name}";

    /// <summary>"senast 15 maj 2021, om fem dagar"; nothing where there is no last day.</summary>
    public string When => !Round.IsInTurn ? "" : (Round.Round.Deadline.DayNumber - Today.DayNumber) switch
    {
        < 0 => $"sista dagen var {SwedishText.Date(Round.Round.Deadline)}",
        0 => "sista dagen är i dag",
        1 => "sista dagen är i morgon",
        var days => $"senast {SwedishText.Date(Round.Round.Deadline)}, om {SwedishText.InWords(days)} dagar",
    };

    public static WaitingInRound Of(RoundInWork round, StaffMember staff, ResponsiblePersons responsible, DateOnly today)
    {
        var isLate = round.IsInTurn && today > round.Round.Deadline;
        return new(
            round, today,
            staff.MayRecord
                ? [.. RemainingReport.In(round).Where(report => responsible.WaitsFor(staff.UserId, report.Activity, isLate))] : [],
            staff.MayWriteNotes ? [.. round.Notes.Where(note => note.State.IsOpen && IsWriter(note, staff))] : [],
            staff.MayReview
                ? [.. round.OwnReports.Where(report => report.State == ReportState.Submitted && !report.IsAuthor(staff.UserId))] : [],
            staff.MayReview ? [.. round.Notes.Where(note => note.State == ReportState.Submitted && !note.IsAuthor(staff.UserId))] : [],
            staff.MayPublish && !round.Missing.Any() && !round.NotApproved.Any() && !round.NotesNotApproved.Any());
    }

    /// <summary>One that a correction adds has no author yet: whoever opened it sees to it, or another who publishes.</summary>
    private static bool IsWriter(PromiseNote note, StaffMember staff) =>
        note.IsAuthor(staff.UserId) || note.Authors.Count == 0 && staff.MayPublish;
}
