using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Staff.Shared;

/// <summary>Egna aktiviteter: only the responsible party's staff reports an activity; of a shared one, both parties'.</summary>
public static class OwnActivities
{
    public static bool IsOwn(StaffMember staff, Activity activity) =>
        staff.MayRecord && activity.IsResponsibilityOf(staff.Organisation!.Value);

    /// <summary>Whether somebody may write in an activity's report just now.</summary>
    public static bool IsOpenFor(StaffMember staff, RoundInWork round, Activity activity) =>
        IsOwn(staff, activity) && round.IsInWork(activity) && (round.ReportOf(activity) is null or { State.IsOpen: true });

    /// <summary>Whether it is for this person to write in an activity's report, while the report is open.</summary>
    public static Outcome MayWrite(StaffMember staff, RoundInWork round, Activity activity) =>
        Refuse(staff, activity) is { } notOwn ? Outcome.Forbidden(notOwn) : Outcome.Of(round.RefuseOutsideCorrection(activity));

    /// <summary>Why somebody may not report an activity; null when they may.</summary>
    public static RuleViolation? Refuse(StaffMember staff, Activity activity) => IsOwn(staff, activity)
        ? null
        : new($"{activity.Label} är inte {staff.Organisation?.PossessiveInText ?? "din"} att rapportera.")
        {
            Names = Named.Whole,
        };
}
