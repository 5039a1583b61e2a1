using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Shared;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;
using Savsjo.Medborgarloften.Web.Staff.Entry.Locked;
using Savsjo.Medborgarloften.Web.Staff.Entry.Saving;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Conflicts;

/// <summary>Sätter samman konfliktsidan: what somebody else saved beside what was typed, field by field.</summary>
public sealed class ConflictComposition(RoundInWork round, StaffMember staff, StaffNames names)
{
    public ConflictPage Compose(EditRoundForm form, RecordedRound recorded, string? message)
    {
        var stale = round.Activities.Where(recorded.IsStale).ToList();
        var unsaved = round.Activities.Where(recorded.IsUnsaved).Except(stale).Select(activity => PanelField.Key(activity.Id)).ToHashSet();
        return new ConflictPage
        {
            Covers = round.Covers,
            Conflicts = [.. stale.Select(activity => Conflict(activity, form.ReportOf(activity.Id)!))],
            Carried = form.Reports.Where(report => unsaved.Contains(report.Key)).ToDictionary(),
            CarriedNotes = [.. PostedFields.OfNotes(form)],
            Message = message,
        };
    }

    private ReportConflict Conflict(Activity activity, EditActivityReportForm mine)
    {
        var report = round.ReportOf(activity);
        StoredReport.Complete(mine, StoredReport.FormOf(round, activity));
        var theirs = ConflictChoices.Comparable(mine, round, activity);
        var byMe = SeenFields.ChangedIn(mine);
        var (myWords, theirWords) = (new FieldWords(activity, mine), new FieldWords(activity, theirs));
        var fields = FieldWords.Fields(activity).Where(mine.Has)
            .ToLookup(part => SeenFields.Value(part, mine) == SeenFields.Value(part, theirs));
        return new ReportConflict(
            activity.Id, activity.Label, activity.Name, activity.IsShared,
            report is null ? "Någon" : names[report.LastChanged.UserId],
            report?.LastChanged.UserId == staff.UserId,
            report is null ? "" : report.LastChanged.AtUtc.AsTime(),
            report is { State.IsOpen: false } ? LockedReport.BecauseOf(report, staff, names) : null,
            [.. fields[false].Select(part => Field(part, FieldWords.LabelOf(part, activity), theirWords.Of(part), myWords.Of(part)) with
            {
                ByMe = byMe.Contains(part),
                Choice = mine.Choices.GetValueOrDefault(part.Key) ?? (byMe.Contains(part) ? ConflictChoices.Mine : ConflictChoices.Theirs),
                MergedText = part == ReportPart.Text ? Merged(mine, theirs) : null,
            })],
            myWords.Told(fields[true]),
            mine.On(theirs.Version));
    }

    private static ConflictField Field(ReportPart part, string label, string theirs, string mine)
    {
        var isText = ReportField.Of(part) is { IsText: true };
        var (theirParts, myParts) = isText && theirs != FieldWords.Empty && mine != FieldWords.Empty
            ? TextDifference.Between(theirs, mine)
            : ([new TextPart(theirs, false)], [new TextPart(mine, false)]);
        return new(part.Key, label, isText, theirParts, myParts);
    }

    private static string Merged(EditActivityReportForm mine, EditActivityReportForm theirs) => mine.MergedText
        ?? string.Join("\n", new[] { theirs[ReportPart.Text], mine[ReportPart.Text] }.Where(text => !string.IsNullOrWhiteSpace(text)));
}
