using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Shared;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;
using Savsjo.Medborgarloften.Web.Staff.Entry.Panels;
using Savsjo.Medborgarloften.Web.Staff.Entry.Saving;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Conflicts;

/// <summary>Sätter samman konfliktsidan: what somebody else saved beside what was typed, field by field.</summary>
public sealed class ConflictComposition(RoundInWork round, StaffMember staff, StaffNames names)
{
    public ConflictPage Compose(EditRoundForm form, RecordedRound recorded, string? message)
    {
        var stale = round.Activities.Where(recorded.IsStale).ToList();
        var unsaved = round.Activities.Where(recorded.IsUnsaved).Except(stale).Select(activity => ReportField.Key(activity.Id)).ToHashSet();
        return new ConflictPage
        {
            Tertial = round.Tertial,
            Conflicts = [.. stale.Select(activity => Conflict(activity, form.ReportOf(activity.Id)!))],
            Carried = form.Reports.Where(report => unsaved.Contains(report.Key)).ToDictionary(),
            Message = message,
        };
    }

    private ReportConflict Conflict(Activity activity, EditActivityReportForm mine)
    {
        var report = round.ReportOf(activity);
        StoredReport.Complete(mine, StoredReport.FormOf(round, activity));
        var theirs = ConflictChoices.Comparable(mine, round, activity);
        var byMe = SeenFields.ChangedIn(mine);
        var (mineValues, theirValues) = (SeenFields.Values(mine), SeenFields.Values(theirs));
        var fields = FieldWords.Fields(activity).Where(field => mineValues.ContainsKey(field.Key)).ToLookup(field => mineValues[field.Key] == theirValues[field.Key]);
        return new ReportConflict(
            activity.Id, activity.Label, activity.Name, activity.IsShared,
            report is null ? "Någon" : names[report.LastChanged.UserId],
            report is null ? "" : report.LastChanged.AtUtc.AsTime(),
            report is { State.IsOpen: false } ? LockedReport.BecauseOf(report, staff, names) : null,
            [.. fields[false].Select(field => Field(field, mine, theirs, byMe.Contains(field.Key)))],
            [.. fields[true].Where(field => field.Key != SeenFields.SuspicionsMode).Select(field => new SameField(field.Label, FieldWords.Of(field, mine)))
                .Where(field => field.Words != FieldWords.Empty)],
            Newest(mine, theirs));
    }

    private static ConflictField Field(FieldOfReport field, EditActivityReportForm mine, EditActivityReportForm theirs, bool byMe)
    {
        var (one, other) = (FieldWords.Of(field, theirs), FieldWords.Of(field, mine));
        var (theirParts, myParts) = field.IsText && one != FieldWords.Empty && other != FieldWords.Empty
            ? TextDifference.Between(one, other)
            : ([new TextPart(one, false)], [new TextPart(other, false)]);
        var merged = mine.MergedText ?? string.Join("\n", new[] { theirs.Text, mine.Text }.Where(text => !string.IsNullOrWhiteSpace(text)));
        return new(field.Key, field.Label, field.IsText, theirParts, myParts, byMe,
            mine.Choices.GetValueOrDefault(field.Key) ?? (byMe ? ConflictChoices.Mine : ConflictChoices.Theirs),
            field.Key == nameof(mine.Text) ? merged : null);
    }

    /// <summary>What was typed, now built on the version that is shown beside it.</summary>
    private static EditActivityReportForm Newest(EditActivityReportForm mine, EditActivityReportForm theirs) => new()
    {
        Version = theirs.Version,
        Seen = mine.Seen,
        Status = mine.Status,
        Text = mine.Text,
        GoalReason = mine.GoalReason,
        SuspicionsStatedAs = mine.SuspicionsStatedAs,
        SuspicionsApproximate = mine.SuspicionsApproximate,
        Measures = mine.Measures,
    };
}
