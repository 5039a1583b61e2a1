using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Admin.Periods;

/// <summary>Ändrar en löftesperiod: its name and days; takes a draft into use, or throws it away.</summary>
public sealed class ChangePromisePeriod(PeriodWork work)
{
    public Task<Outcome> Change(StaffMember staff, int periodId, PeriodForm form, CancellationToken cancellation = default) =>
        work.TakeAway(staff, periodId, form.TakesAway, async (edited, stop) =>
        {
            var period = edited.Period;
            var before = PeriodValues.Of(period);
            if (form.Seen != SeenValues.Of(before))
                return PeriodWork.SomebodyWasQuicker;
            var others = await work.Database.OtherPeriodsThan(periodId, stop);
            var violations = period.Change(
                form.Title, PeriodForm.Day(form.FirstDay), PeriodForm.Day(form.LastDay), form.Reason, others.Periods,
                form.Parts.Chosen);
            return violations.Count > 0 ? Outcome.Refused(violations)
                : new PeriodDeed(AuditDeed.PeriodChanged, period.Title, before, PeriodValues.With(PeriodValues.Of(period), form.Reason));
        }, cancellation);

    /// <summary>Tar tillbaka till utkast, while nothing is published.</summary>
    public Task<Outcome> TakeBack(StaffMember staff, int periodId, CancellationToken cancellation = default) =>
        work.Do(staff, periodId, async (edited, stop) =>
        {
            var others = await work.Database.OtherPeriodsThan(periodId, stop);
            return edited.Period.TakeBack(others.Periods) is { } refusal ? Outcome.Refused(refusal)
                : new PeriodDeed(AuditDeed.PeriodChanged, edited.Period.Title, "Läge: Används", "Läge: Utkast");
        }, cancellation);

    /// <summary>Tar i bruk: from now on staff report it, one follow-up after another.</summary>
    public Task<Outcome> TakeIntoUse(StaffMember staff, int periodId, CancellationToken cancellation = default) =>
        work.Do(staff, periodId, async (edited, stop) =>
        {
            var period = edited.Period;
            var others = await work.Database.OtherPeriodsThan(periodId, stop);
            var plan = others.PlanFor(period);
            // A neighbour that leaves a tertial shortens its activities.
            var neighbours = plan.Rounds.Select(one => one.SharedWith?.Id).OfType<int>().ToList();
            await work.Database.Periods().Where(one => neighbours.Contains(one.Id)).LoadAsync(stop);
            var violations = period.TakeIntoUse(plan, others.LatestPublished);
            return violations.Count > 0 ? Outcome.Refused(violations)
                : new PeriodDeed(AuditDeed.PeriodTakenIntoUse, period.Title, null, AuditValues.Write(
                    plan.Rounds.Select(one => new AuditValue(SwedishText.Capitalised(one.Covers.NameOfAll), one.Days.Wording))));
        }, cancellation);

    /// <summary>Tar bort ett utkast; a period that has been in use stays for ever.</summary>
    public Task<Outcome> Remove(StaffMember staff, int periodId, CancellationToken cancellation = default) =>
        work.Do(staff, periodId, async (edited, stop) =>
        {
            var period = edited.Period;
            if (!period.IsDraft)
                return Outcome.Refused(new RuleViolation("Perioden används och kan inte tas bort."));
            if (await work.Database.SignedAgreements.AnyAsync(one => one.PromisePeriodId == periodId, stop))
                return Outcome.Refused(new RuleViolation(
                    "Perioden har varit i bruk, och dess undertecknade överenskommelse är offentlig. Den kan inte tas bort."));
            if (edited.Reported.Reports.Count > 0)
                return Outcome.Refused(new RuleViolation(
                    "Perioden har varit i bruk, och det finns påbörjade rapporter. "
                        + "Ta först bort aktiviteterna; det som försvinner nämns då."));
            // The database does not cascade from a period to the activities of the period as a whole: SQL Server allows one way only.
            work.Database.RemoveRange(period.CommonActivities);
            work.Database.Remove(period);
            return new PeriodDeed(AuditDeed.PeriodRemoved, period.Title, PeriodValues.Of(period), null);
        }, cancellation);
}
