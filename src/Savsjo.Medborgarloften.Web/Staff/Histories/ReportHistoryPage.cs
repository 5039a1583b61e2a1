using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Web.FollowUpParts;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Conversations;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;
using Savsjo.Medborgarloften.Web.Staff.Entry.Locked;
using Savsjo.Medborgarloften.Web.Staff.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Histories;

/// <summary>Historiksidan: one report's conversation and steps.</summary>
/// <param name="Heading">"2.4 Samverkan enligt EST".</param>
/// <param name="Round">"tertial 3 2020".</param>
/// <param name="Lock">Why it cannot be changed; null while it is open.</param>
/// <param name="HidesValues">It is open, and the reader is not among those who report it: a draft is its authors' own.</param>
/// <param name="WorkAddress">Where the reader can do something with it; null when nowhere.</param>
public sealed record ReportHistoryPage(
    string Heading, string Round, ReportStateLook State, string? Lock, Conversation Conversation, ReportHistory History,
    bool HidesValues, string? WorkAddress)
{
    public static IEnumerable<string> UserIdsOf(ActivityReport report) =>
        [.. Conversation.UserIdsOf(report), report.LastChanged.UserId, report.Submitted?.UserId ?? report.LastChanged.UserId];

    /// <param name="round">The report's own. One that is transferred from a document is worked on at an address of its own.</param>
    public static ReportHistoryPage Of(
        ActivityReport report, Round round, StaffMember reader, StaffNames names, ReportHistory history)
    {
        var isOwn = OwnActivities.IsOwn(reader, report.Activity);
        var hidesValues = report.State.IsOpen && !isOwn;
        return new(
            $"{report.Activity.Label} {report.Activity.Name}",
            round.Name,
            ReportStateLook.Of(report.State),
            report.State.IsOpen ? null : LockSentence.Of(report, reader, names),
            Conversation.Of(report, names),
            hidesValues ? new([.. history.Entries.Select(entry => entry with { Values = [] })]) : history,
            hidesValues,
            WorkAddressOf(report, reader, isOwn, round.IsTransferred));
    }

    private static string? WorkAddressOf(ActivityReport report, StaffMember reader, bool isOwn, bool isTransferred)
    {
        Domain.Tertial? named = report.IsUnderCorrection || isTransferred ? report.Tertial : null;
        return report.State == ReportState.Published ? null
            : isOwn ? $"{RoundPlace.Address(Rooms.Entry, named)}#{PanelField.PanelId(report.ActivityId)}"
            : reader.MayReview ? ReviewAddress.Of(RoundPlace.Address(Rooms.Reviewing, named), report.Id)
            : null;
    }
}
