using System.Globalization;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Publishing.SmallCounts;
using Savsjo.Medborgarloften.Web.Staff.Shared;
using Savsjo.Medborgarloften.Web.Staff.Summaries;

namespace Savsjo.Medborgarloften.Web.Staff.Publishing.Checklist;

/// <summary>Där det rättas: a link to the very field or row where what the check-list found can be mended.</summary>
/// <param name="Words">What the link says; whole without its surroundings.</param>
public sealed record MendingPlace(string Address, string Words)
{
    /// <summary>The report in the review, with its details open: an approved report is returned there first.</summary>
    public static MendingPlace Report(RoundInWork round, ActivityReport report) => new(
        ReviewAddress.Of(RoundPlace.Address(Rooms.Reviewing, round), report.Id),
        $"Gå till granskningen av {report.Activity.Label}");

    /// <summary>Where a missing report is written, for whoever may; else where it says who is to write it.</summary>
    public static MendingPlace Missing(RoundInWork round, Activity activity, StaffMember staff) =>
        staff.MayRecord && staff.Organisation is { } own && activity.IsResponsibilityOf(own)
            ? new($"{RoundPlace.Address(Rooms.Entry, round)}#r{Key(activity.Id)}", $"Rapportera {activity.Label}")
            : new(
                $"{RoundPlace.Address(Rooms.Reviewing, round)}#aktivitet-{Key(activity.Id)}",
                $"Se vem som kan rapportera {activity.Label}");

    /// <param name="number">The promise's; 0 for the whole follow-up.</param>
    public static MendingPlace Note(int number) =>
        new($"#{NotePanel.IdOf(number)}", $"Ändra sammanfattningen av {PromiseNote.AboutIn(number)}");

    /// <summary>A summary in the review.</summary>
    public static MendingPlace NoteReview(RoundInWork round, PromiseNote note) => new(
        $"{RoundPlace.Address(Rooms.Reviewing, round)}#{NotePanel.IdOf(note.Number)}",
        $"Gå till granskningen av sammanfattningen av {note.About}");

    public static MendingPlace Published(TertialSpan covers) =>
        new(FollowUpAddress.Page(covers.Last), $"Läs uppföljningen för {covers.Name}");

    /// <summary>Where the document is named that follow-ups are transferred from.</summary>
    public static MendingPlace Source(PromisePeriod period) =>
        new(TransferAddress.Of(period.Id), "Skriv vilket dokument uppföljningen överförs från");

    public static MendingPlace SmallCounts { get; } = new($"#{SmallCountChoice.Field}", "Ändra beslutet om små tal");

    private static string Key(int id) => id.ToString(CultureInfo.InvariantCulture);
}
