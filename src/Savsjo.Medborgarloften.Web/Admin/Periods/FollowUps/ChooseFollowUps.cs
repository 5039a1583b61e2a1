using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.FollowUps;

/// <summary>Väljer uppföljningar: which tertials go together, and where they begin.</summary>
public sealed class ChooseFollowUps(PeriodWork work, TimeProvider clock)
{
    public Task<Outcome> Choose(StaffMember staff, int periodId, FollowUpsForm form, CancellationToken cancellation = default) =>
        work.TakeAway(staff, periodId, form.TakesAway, async (edited, stop) =>
        {
            var period = edited.Period;
            var before = PeriodValues.FollowUpsOf(period);
            if (form.Seen != SeenValues.Of(before))
                return PeriodWork.SomebodyWasQuicker;
            if (form.How is not (FollowUpsForm.EachTertial or FollowUpsForm.WholeYear or FollowUpsForm.Own))
                return Outcome.Refused(new RuleViolation("Välj hur perioden följs upp.", Domain.Entries.PeriodField.FollowUps));
            if (form.Unread().ToList() is { Count: > 0 } unread)
                return Outcome.Refused(unread);
            if (form is { How: FollowUpsForm.Own, Joined: [] })
                return Outcome.Refused(new RuleViolation(
                    "Kryssa för minst två tertial som följs upp tillsammans, eller välj varje tertial för sig.",
                    Domain.Entries.PeriodField.FollowUps));
            var others = await work.Database.OtherPeriodsThan(periodId, stop);
            var today = clock.TodayInSweden();
            var choice = form.ChoiceOf(period, period.BegunThrough(others.Reported, today));
            var violations = period.ChooseFollowUps(choice, others.Reported, others.Periods, today);
            return violations.Count > 0 ? Outcome.Refused(violations)
                : new PeriodDeed(AuditDeed.PeriodChanged, period.Title, before, PeriodValues.FollowUpsOf(period));
        }, cancellation);
}
