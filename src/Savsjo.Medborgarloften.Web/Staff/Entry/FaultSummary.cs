using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Shared;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;
using Savsjo.Medborgarloften.Web.Staff.Entry.Saving;
using Savsjo.Medborgarloften.Web.Staff.Shared;
using Savsjo.Medborgarloften.Web.Staff.Summaries;

namespace Savsjo.Medborgarloften.Web.Staff.Entry;

/// <summary>Felsammanfattningen: every fault of the page in its order, each with the field that it links to.</summary>
public static class FaultSummary
{
    public static ErrorSummary Of(RoundInWork round, StaffMember staff, RecordedRound? recorded)
    {
        var faults = recorded is null ? [] : All(round, staff, recorded);
        var title = faults.Count == 1
            ? "Ett fel att rätta"
            : $"{SwedishText.Capitalised(SwedishText.InWords(faults.Count))} fel att rätta";
        return new(title, faults, "Det du skrev står kvar. Det som är fel är inte sparat än.", TakesFocus: false);
    }

    private static List<Fault> All(RoundInWork round, StaffMember staff, RecordedRound recorded) =>
    [
        .. recorded.PageFaults.Select(fault => new Fault(fault.Message)),
        .. round.Activities.SelectMany(activity => In(activity, staff, recorded)),
        .. recorded.NoteFaults.Select(fault => fault.Field is SummaryOf summary
            ? new Fault(summary.Tell(fault.Message), NotePanel.IdOf(summary.Number))
            : new Fault(fault.Message)),
    ];

    private static IEnumerable<Fault> In(Activity activity, StaffMember staff, RecordedRound recorded)
    {
        var isOnPage = OwnActivities.IsOwn(staff, activity);
        return recorded.FaultsOf(activity).OrderBy(violation => PlaceOf(activity, violation))
            .Concat(recorded.AnswerFaultsOf(activity))
            .Select(violation => Of(activity, violation, isOnPage));
    }

    /// <summary>Measures in their order, then what belongs to the report.</summary>
    private static int PlaceOf(Activity activity, RuleViolation violation) =>
        MeasureOf(activity, violation)?.Order ?? int.MaxValue;

    private static Measure? MeasureOf(Activity activity, RuleViolation violation) => violation.Field is ReportBox box
        ? activity.Measures.SingleOrDefault(measure => measure.Id == box.Part.MeasureId)
        : null;

    private static Fault Of(Activity activity, RuleViolation violation, bool isOnPage)
    {
        var told = Told(activity, violation);
        return new(
            violation.Names == Named.Whole ? told : $"{activity.Label} {told}",
            isOnPage ? PanelField.TargetOf(activity.Id, violation, MeasureOf(activity, violation)) : null);
    }

    /// <summary>"Riktade insatser: Skriv antalet med siffror.": of a report that is named already.</summary>
    public static string Told(Activity activity, RuleViolation violation) =>
        violation.Names == Named.Nothing && MeasureOf(activity, violation) is { } measure
            ? $"{measure.Name}: {violation.Message}"
            : violation.Message;
}
