using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;
using Savsjo.Medborgarloften.Web.Staff.Entry.Saving;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Panels;

/// <summary>
/// Panelen medan man skriver: drawn by the page's own view from what is typed, so that what the script takes out of it (the
/// sentence, the sums, the shares, what is wrong with a figure) is what the page will show once it is saved.
/// </summary>
public static class TypedPanel
{
    public static ReportPanel Of(RoundInWork round, Activity activity, StaffMember staff, EditActivityReportForm typed, DateTimeOffset now)
    {
        StoredReport.Complete(typed, StoredReport.FormOf(round, activity));
        var faults = TypedReport.Read(typed, activity).AllFaults(round, activity, staff.ChangeAt(now));
        return ReportPanel.Of(round, activity, staff.Organisation!.Value, typed, faults, comment: null);
    }
}
