using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.FollowUpParts.Document;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Publishing;
using Savsjo.Medborgarloften.Web.Staff.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Meeting;

/// <summary>
/// Underlag till mötet: the follow-up as it stands now, to be printed and talked about, for every role. What is sent in is in it, and
/// the drafts of one's own party: those of others are their authors' own until they send them in.
/// </summary>
/// <param name="Report">As it would be read.</param>
/// <param name="NotApproved">Labels of what is in it and not approved yet.</param>
/// <param name="LeftOut">Labels of what is not in it.</param>
/// <param name="When">"10 maj 2021 kl. 10.00".</param>
public sealed record MeetingDraft(FollowUpReportPage Report, IReadOnlyList<string> NotApproved, IReadOnlyList<string> LeftOut, string When)
{
    public static MeetingDraft Of(RoundInWork round, StaffMember reader, FollowUpPreview preview, DateTime nowUtc)
    {
        bool IsShown(ActivityReport report) => !report.State.IsOpen || OwnActivities.IsOwn(reader, report.Activity);
        bool IsShownNote(PromiseNote note) => !note.State.IsOpen || note.IsAuthor(reader.UserId);
        var expected = round.ToReview.ToList();
        return new(
            Unpublished(FollowUpReportPage.Of(preview.ComposeWith(round, IsShown, IsShownNote, nowUtc))),
            [
                .. expected.Where(activity => round.ReportOf(activity) is { } report && IsShown(report) && !IsApproved(report.State))
                    .Select(activity => activity.Label),
                .. round.Notes.Where(note => IsShownNote(note) && !IsApproved(note.State))
                    .Select(note => $"sammanfattningen av {note.About}"),
            ],
            [
                .. expected.Where(activity => round.ReportOf(activity) is not { } report || !IsShown(report))
                    .Select(activity => activity.Label),
            ],
            nowUtc.AsMoment());
    }

    /// <summary>"2.1 är inte godkänd än."; empty when everything is.</summary>
    public string NotApprovedSentence => NotApproved.Count switch
    {
        0 => "",
        1 => $"{SwedishText.Capitalised(NotApproved[0])} är inte godkänd än.",
        _ => $"{SwedishText.Capitalised(SwedishText.List(NotApproved))} är inte godkända än.",
    };

    /// <summary>"2.3 är inte inskickad och visas som inte redovisad."; empty when nothing is missing.</summary>
    public string LeftOutSentence => LeftOut.Count switch
    {
        0 => "",
        1 => $"{LeftOut[0]} är inte inskickad och visas som inte redovisad.",
        _ => $"{SwedishText.List(LeftOut)} är inte inskickade och visas som inte redovisade.",
    };

    /// <summary>On paper nothing may say that it is published: what is printed is passed on.</summary>
    private static FollowUpReportPage Unpublished(FollowUpReportPage page) => page with
    {
        Reading = page.Reading with { Imprint = page.Reading.Imprint with { Sentence = "Underlag, inte publicerat." } },
    };

    private static bool IsApproved(ReportState state) => state is ReportState.Approved or ReportState.Published;
}
