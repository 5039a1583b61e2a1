using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Lineages;

/// <summary>Sätter släktskap: says which activity of an earlier period one continues, or that it continues none.</summary>
public sealed class SetLineage(PeriodWork work)
{
    public Task<Outcome> Continue(
        StaffMember staff, int periodId, int activityId, int? continues, CancellationToken cancellation = default) =>
        work.Do(staff, periodId, async (edited, stop) =>
        {
            var period = edited.Period;
            if (period.FindActivity(activityId) is not { } activity)
                return Outcome.NotFound;
            var lineage = await work.Database.Lineage(stop);
            var before = PeriodValues.Continues(lineage, activity);
            return period.ContinueFrom(activity, continues, lineage) is { } violation ? Outcome.Refused(violation)
                : new PeriodDeed(
                    AuditDeed.ActivityChanged, PeriodValues.Subject(period, activity), before,
                    PeriodValues.Continues(lineage, activity), activityId);
        }, cancellation);
}
