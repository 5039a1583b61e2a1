using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Conversations;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;
using Savsjo.Medborgarloften.Web.Staff.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Saving;

/// <summary>
/// Skickar svaren i samtalen that were typed on the page. First of all, and each by itself: an answer rests on no version
/// of the report, so it is not lost when the report itself is refused.
/// </summary>
public sealed class AnswerComments(WriteComment comments)
{
    public async Task Answer(StaffMember staff, RecordedRound recorded, EditRoundForm form, CancellationToken cancellation)
    {
        foreach (var (key, answer) in form.Answers.Where(one => !string.IsNullOrWhiteSpace(one.Value)))
            if (recorded.Round.Activities.FirstOrDefault(activity => PanelField.Key(activity.Id) == key) is { } activity)
                recorded.AddAnswer(activity, await Write(staff, recorded, activity, answer, cancellation));
            else
                recorded.RefuseUnknown();
    }

    private async Task<Outcome> Write(
        StaffMember staff, RecordedRound recorded, Activity activity, string answer, CancellationToken cancellation)
    {
        if (OwnActivities.Refuse(staff, activity) is { } refusal)
            return Outcome.Forbidden(refusal);
        return recorded.Round.ReportOf(activity) is { } report
            ? await comments.Write(staff, report, new WrittenComment(answer), cancellation)
            : Outcome.Refused(new RuleViolation("Det finns ingen rapport att skriva om än. Fyll i den först."));
    }
}
