using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.FollowUpParts;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;
using Savsjo.Medborgarloften.Web.Staff.Entry.Saving;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Drafts;

/// <summary>
/// Svaret på ett utkast: what was saved while somebody typed, what was not and why, and what the page builds on from here.
/// </summary>
/// <param name="Said">"Sparat 12.52. 2.2 är inte sparad. Riktade insatser: Skriv antalet med siffror, till exempel 12."</param>
/// <param name="IsWhole">Everything that was sent stands in the database.</param>
/// <param name="Kept">The reports of which that is so.</param>
/// <param name="SubmitLabel">"Skicka in 3 rapporter".</param>
public sealed record DraftAnswer(string Said, bool IsWhole, IReadOnlyList<KeptDraft> Kept, string SubmitLabel)
{
    public static DraftAnswer Of(RecordedRound recorded, EditRoundForm form, StaffMember staff, StaffNames names, DateTime utc)
    {
        var sent = recorded.Round.Activities.Where(activity => form.ReportOf(activity.Id) is not null).ToList();
        var refused = sent.Where(recorded.IsUnsaved).ToList();
        var kept = sent.Except(refused)
            .Select(activity => KeptDraft.Of(recorded, activity, form.ReportOf(activity.Id)!)).ToList();
        List<string> sentences =
        [
            .. refused.Count == 0 || sent.Any(recorded.IsSaved) ? [$"Sparat {utc.AsTime()}."] : Array.Empty<string>(),
            .. refused.Select(activity => Refusal(recorded, activity, staff, names)),
            .. recorded.PageFaults.Select(fault => fault.Message),
        ];
        return new(
            string.Join(" ", sentences), refused.Count == 0 && recorded.PageFaults.Count == 0, kept,
            EntryWords.SubmitLabel(ReportsToSend.Ready(staff, recorded.Round).Count()));
    }

    private static string Refusal(RecordedRound recorded, Activity activity, StaffMember staff, StaffNames names)
    {
        if (recorded.Round.ReportOf(activity) is { State.IsOpen: false })
            return $"{activity.Label} är inte sparad: rapporten är inte längre öppen.";
        if (recorded.IsStale(activity) && recorded.Round.ReportOf(activity)?.LastChanged.UserId is { } userId)
            return userId == staff.UserId
                ? $"{activity.Label} är inte sparad här: du har ändrat den i en annan flik. Tryck Spara och välj vilken som gäller."
                : $"{activity.Label} är inte sparad: {names[userId]} har ändrat den. Tryck Spara och välj vad som gäller.";
        return $"{activity.Label} är inte sparad. {FaultSummary.Told(activity, recorded.FaultsOf(activity)[0])}";
    }

    public static IEnumerable<string> UserIdsOf(RecordedRound recorded) => recorded.Round.Activities.Where(recorded.IsStale)
        .Select(activity => recorded.Round.ReportOf(activity)?.LastChanged.UserId).OfType<string>();
}

/// <summary>
/// En rapport vars utkast är sparat: what its fields are built on now. That is what is stored only where it is what they say: whoever has
/// an old version on the screen goes on building on that one, and writes over nobody.
/// </summary>
public sealed record KeptDraft(JumpLink Link, int ActivityId, string? Version, string? Seen, ReportStateLook State)
{
    internal static KeptDraft Of(RecordedRound recorded, Activity activity, EditActivityReportForm typed)
    {
        var stored = StoredReport.FormOf(recorded.Round, activity);
        var state = ReportStateLook.Of(recorded.Round.ReportOf(activity)?.State);
        var built = recorded.IsSaved(activity) || StoredReport.IsSame(typed, stored) ? stored : typed;
        return new(JumpLink.Of(activity, state), activity.Id, built.Version, built.Seen, state);
    }
}
