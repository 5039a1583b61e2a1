using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Conversations;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Panels;

/// <summary>
/// Samtalet vid en rapport: what was said, and a field to answer in. What is written there is sent with whatever button
/// is pressed.
/// </summary>
/// <param name="Answer">What was typed, when it could not be sent.</param>
/// <param name="IsUnanswered">Somebody else had the last word, in a comment.</param>
public sealed record ReportTalk(int ActivityId, int ReportId, string Label, Conversation Conversation, PanelField Answer, bool IsUnanswered)
{
    public bool IsOpen => IsUnanswered || Answer.IsWrong || !string.IsNullOrEmpty(Answer.Value);

    public string Heading => Conversation.Remarks.Count switch
    {
        0 => "Skriv till granskaren",
        1 => "Samtal med granskaren, ett inlägg",
        var count => $"Samtal med granskaren, {SwedishText.InWords(count)} inlägg",
    };

    /// <summary>None while nobody but its authors has seen the report, nor once it is published.</summary>
    /// <param name="answer">What was typed and not sent.</param>
    /// <param name="faults">Why it was not sent.</param>
    public static ReportTalk? Of(
        ActivityReport report, StaffMember reader, StaffNames names, string? answer, IReadOnlyList<RuleViolation> faults)
    {
        var conversation = Conversation.Of(report, names);
        if (report.State == ReportState.Published || report.State == ReportState.Draft && conversation.Remarks.Count == 0)
            return null;
        return new(report.ActivityId, report.Id, report.Activity.Label, conversation,
            new PanelField(PanelField.IdOf(report.ActivityId, nameof(Answer)), $"Answers[{PanelField.Key(report.ActivityId)}]", answer,
                [.. faults.Select(fault => fault.Message)]),
            report.Comments.MaxBy(comment => comment.Id) is { } last && last.Written.UserId != reader.UserId
                && last.Written.AtUtc == conversation.Remarks[^1].AtUtc);
    }
}

/// <summary>Kommentarer vid fälten: what was said of each field since the report was last sent in, the latest of each.</summary>
public static class RemarksBeside
{
    public static IReadOnlyDictionary<ReportPart, string> Of(ActivityReport report, StaffNames names)
    {
        var since = report.Submitted?.AtUtc ?? DateTime.MinValue;
        var said = report.Reviews.Select(review => (review.Part, review.Comment, By: review.Decided))
            .Concat(report.Comments.Select(comment => (comment.Part, Comment: (string?)comment.Text, By: comment.Written)));
        return said.Where(one => one is { Part: not null, Comment: not null } && one.By.AtUtc >= since)
            .GroupBy(one => one.Part!)
            .Select(group => (Part: group.Key, Latest: group.MaxBy(one => one.By.AtUtc)))
            .ToDictionary(one => one.Part, one => $"{names[one.Latest.By.UserId]}: {one.Latest.Comment}");
    }
}
