using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;
using Savsjo.Medborgarloften.Web.Staff.Entry.Saving;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Conflicts;

/// <summary>Valen på konfliktsidan: makes one form of two versions, field by field.</summary>
public static class ConflictChoices
{
    public const string Mine = "mitt";
    public const string Theirs = "andras";
    public const string Merged = "ihop";

    /// <summary>
    /// The posted form with every choice carried out against what is stored now. Where a third change has come in between,
    /// the version that was shown no longer fits, and saving finds another conflict.
    /// </summary>
    public static EditRoundForm CarryOut(EditRoundForm posted, RoundInWork round) => new()
    {
        Tertial = posted.Tertial,
        Deed = posted.Deed,
        Notes = posted.Notes,
        SeenNotes = posted.SeenNotes,
        Reports = posted.Reports.ToDictionary(report => report.Key, report =>
            round.Activities.FirstOrDefault(activity => PanelField.Key(activity.Id) == report.Key) is { } activity
                ? CarryOut(report.Value, round, activity, keepTheirs: posted.KeepTheirs == report.Key)
                : report.Value),
    };

    /// <summary>What to show after choices were carried out: where there is another conflict, everything as it was typed.</summary>
    public static EditRoundForm Again(EditRoundForm posted, EditRoundForm chosen, RecordedRound recorded) => new()
    {
        Tertial = posted.Tertial,
        Notes = posted.Notes,
        SeenNotes = posted.SeenNotes,
        Reports = chosen.Reports.ToDictionary(report => report.Key, report =>
            recorded.Round.Activities.Any(activity => PanelField.Key(activity.Id) == report.Key && recorded.IsStale(activity))
                ? posted.Reports[report.Key]
                : report.Value),
    };

    private static EditActivityReportForm CarryOut(EditActivityReportForm mine, RoundInWork round, Activity activity, bool keepTheirs)
    {
        if (keepTheirs)
            return StoredReport.FormOf(round, activity);
        if (mine.Choices.Count == 0)
            return mine;
        var theirs = Comparable(mine, round, activity);
        var chosen = mine.On(mine.Version);
        chosen.Seen = StoredReport.FormOf(round, activity).Seen;
        foreach (var part in mine.Parts)
            if (mine.Choices.GetValueOrDefault(part.Key) == Theirs)
                chosen.Take(part, theirs);
        if (mine.Choices.GetValueOrDefault(ReportPart.Text.Key) == Merged)
            chosen[ReportField.Text.Box] = mine.MergedText;
        return chosen;
    }

    /// <summary>The stored version in the same terms as mine: suspicions for the tertial, or as the year's totals.</summary>
    public static EditActivityReportForm Comparable(EditActivityReportForm mine, RoundInWork round, Activity activity) =>
        StoredReport.FormOf(
            round, activity, TypedReport.HowStated(mine[ReportBox.SuspicionsStatedAs]));
}
