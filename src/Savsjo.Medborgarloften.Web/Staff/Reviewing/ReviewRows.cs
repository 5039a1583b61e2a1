using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Doubts;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.FollowUpParts;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Conversations;
using Savsjo.Medborgarloften.Web.Staff.Entry.Locked;
using Savsjo.Medborgarloften.Web.Staff.Histories;
using Savsjo.Medborgarloften.Web.Staff.Reviewing.Comparison;
using Savsjo.Medborgarloften.Web.Staff.Rounds;

namespace Savsjo.Medborgarloften.Web.Staff.Reviewing;

/// <summary>Raderna: turns each expected activity of a round into what the page shows of it.</summary>
/// <param name="content">The follow-up as it would be if every report were approved: its texts are those that will be printed.</param>
/// <param name="staff">Who looks.</param>
/// <param name="names">Display names by account.</param>
/// <param name="reviewers">Everyone who may review.</param>
/// <param name="responsible">Who sees to each report.</param>
/// <param name="history">What was done with each report.</param>
/// <param name="returned">What those that were sent back said then.</param>
internal sealed class ReviewRows(
    RoundInWork round, FollowUpReportContent content, StaffMember staff, StaffNames names, IReadOnlyList<Reviewer> reviewers,
    RoundHistory history, ResponsiblePersons responsible, ReturnedReports returned)
{
    public ReviewRow Of(Activity activity)
    {
        var report = round.ReportOf(activity);
        var (who, when) = LatestStep(activity, report);
        return new ReviewRow
        {
            ActivityId = activity.Id,
            Label = activity.Label,
            Name = activity.Name,
            Parties = [.. activity.Reporters],
            Responsible = responsible.Names(activity),
            Reporters = [.. activity.Reporters.SelectMany(party => responsible.For(activity, party))],
            Look = ReportStateLook.Of(report?.State),
            Who = who,
            When = when,
            Changes = ReportChanges.Of(round, activity, content),
            Unusual = report is { State: ReportState.Submitted or ReportState.Approved }
                ? [.. ReportDoubts.In(round, report).Select(doubt => doubt.Sentence)] : [],
            Report = report is null ? null : Reviewed(activity, report),
        };
    }

    private TextComparison? LastTime(Activity activity, string? printed) =>
        TextComparison.Of(round, round.LatestEarlierReportOf(activity), printed);

    private (string Who, string When) Returned(Review review) =>
        (review.Decided.UserId == staff.UserId ? "du" : Name(review.Decided), review.Decided.AtUtc.AsMoment());

    private string? StatusBefore(Activity activity, ActivityReport report) =>
        round.LatestEarlierReportOf(activity)?.Status is { } before && before != report.Status && !round.BeginsAnew(activity)
            ? before.Word
            : null;

    private string? PrintedText(Activity activity) => content.Activities.Single(one => one.Label == activity.Label).Latest.Text;

    private ReviewedReport Reviewed(Activity activity, ActivityReport report) => new()
    {
        Id = report.Id,
        Version = report.Version,
        State = report.State,
        IsOwn = report.IsAuthor(staff.UserId),
        WhoElse = WhoElse(report.IsAuthor),
        Status = report.Status is { } status ? StatusLook.Of(status) : null,
        Promised = activity.Text,
        Purpose = activity.Purpose,
        PromiseHeading = activity.Promise is { } promise ? $"Löfte {promise.Number}: {promise.FollowUpHeading}" : null,
        StatusBefore = StatusBefore(activity, report),
        PrintedText = PrintedText(activity),
        LastTime = LastTime(activity, PrintedText(activity)),
        SinceReturned = returned.Since(activity, report, Returned),
        Explanations =
        [
            .. report.ToldIn is { } other ? [(ReportField.ToldIn.Label, other)] : Array.Empty<(string, string)>(),
            .. report.Reasons.Select(reason => (
                report.Reasons.Count == 1 ? GoalReason.Label : $"{GoalReason.Label}, {NameOf(activity, reason)}", reason.Text)),
        ],
        Comparisons = FigureComparison.Of(round, activity, report),
        Lock = report.State.IsOpen ? null : LockSentence.Of(report, staff, names),
        Parts = CommentedPart.For(activity),
        Conversation = Conversation.Of(report, names),
        Steps = history.Of(activity),
    };

    private static string? NameOf(Activity activity, GoalReason reason) =>
        activity.Measures.SingleOrDefault(measure => measure.Id == reason.MeasureId)?.Name;

    private (string Who, string When) LatestStep(Activity activity, ActivityReport? report) => report switch
    {
        null => ("Ingen har börjat.", $"Ansvarig: {responsible.Names(activity)}.{Deadline}"),
        { State: ReportState.Draft } => ($"{Name(report.LastChanged)} sparade", report.LastChanged.AtUtc.AsMoment()),
        { State: ReportState.Reopened } =>
            ($"{Name(report.LastChanged)} {(report.DiffersFromPublished ? "sparade" : "öppnade för rättelse")}",
                report.LastChanged.AtUtc.AsMoment()),
        { State: ReportState.Submitted, Submitted: { } submitted } => ($"{Name(submitted)} skickade in", submitted.AtUtc.AsMoment()),
        { LatestReview: { } review } => ($"{Name(review.Decided)} {Verb(review)}", review.Decided.AtUtc.AsMoment()),
        _ => (Name(report.LastChanged), report.LastChanged.AtUtc.AsMoment()),
    };

    /// <summary>A correction has no deadline, nor has what is transferred from a document.</summary>
    private string Deadline => round.IsInTurn ? $" Senast {SwedishText.Date(round.Round.Deadline)}." : "";

    private static string Verb(Review review) => review.Decision == ReviewDecision.Returned ? "skickade tillbaka rapporten" : "godkände";

    /// <param name="isAuthor">Whether somebody wrote it, and so cannot approve it.</param>
    public string WhoElse(Func<string, bool> isAuthor)
    {
        var others = reviewers.Where(reviewer => !isAuthor(reviewer.UserId)).Select(reviewer => reviewer.Name).ToList();
        return others.Count switch
        {
            0 => "Det finns ingen annan som får granska. Be administratören lägga till en granskare.",
            1 => $"Det kan {others[0]} göra.",
            _ => $"Det kan {string.Join(", ", others.Take(others.Count - 1))} eller {others[^1]} göra.",
        };
    }

    private string Name(Change change) => names[change.UserId];
}
