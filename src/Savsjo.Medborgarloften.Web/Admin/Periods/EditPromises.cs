using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Web.Admin.Shared;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Admin.Periods;

/// <summary>Lägger till, ändrar, flyttar och tar bort löften.</summary>
public sealed class EditPromises(PeriodWork work)
{
    public Task<Outcome> Add(StaffMember staff, int periodId, PromiseForm form, CancellationToken cancellation = default) =>
        work.Do(staff, periodId, edited =>
        {
            var period = edited.Period;
            var violations = period.AddPromise(form.TypedNumber, form.Text, form.FollowUpHeading);
            return violations.Count > 0 ? Outcome.Refused(violations)
                : new PeriodDeed(
                    AuditDeed.PromiseAdded, $"Löfte {form.TypedNumber} i {period.Title}", null, PeriodValues.Of(period.Promises[^1]));
        }, cancellation);

    public Task<Outcome> Change(
        StaffMember staff, int periodId, int promiseId, PromiseForm form, CancellationToken cancellation = default) =>
        work.Do(staff, periodId, edited =>
        {
            var period = edited.Period;
            if (period.FindPromise(promiseId) is not { } promise)
                return Outcome.NotFound;
            var (before, subject) = (PeriodValues.Of(promise), PeriodValues.Subject(period, promise));
            if (form.Seen != SeenValues.Of(before))
                return PeriodWork.SomebodyWasQuicker;
            var violations = period.ChangePromise(promise, form.TypedNumber, form.Text, form.FollowUpHeading, form.Reason);
            return violations.Count > 0 ? Outcome.Refused(violations)
                : new PeriodDeed(
                    AuditDeed.PromiseChanged, subject, before, PeriodValues.With(PeriodValues.Of(promise), form.Reason));
        }, cancellation);

    public Task<Outcome> Move(StaffMember staff, int periodId, int promiseId, MoveForm form, CancellationToken cancellation = default) =>
        work.Do(staff, periodId, edited =>
        {
            var period = edited.Period;
            if (period.FindPromise(promiseId) is null)
                return Outcome.NotFound;
            var before = Order(period);
            return period.OrderPromises(form.OrderOf(promiseId)) is { } violation ? MoveForm.Refused(violation)
                : new PeriodDeed(AuditDeed.PromiseChanged, $"Löftenas ordning i {period.Title}", before, Order(period));
        }, cancellation);

    public Task<Outcome> Remove(
        StaffMember staff, int periodId, int promiseId, bool takesAway, CancellationToken cancellation = default) =>
        work.TakeAway(staff, periodId, takesAway, edited =>
        {
            var period = edited.Period;
            if (period.FindPromise(promiseId) is not { } promise)
                return Outcome.NotFound;
            var (before, subject) = (PeriodValues.Of(promise), PeriodValues.Subject(period, promise));
            var activities = string.Concat(
                promise.Activities.OrderBy(one => one.Number).Select(one => $"\n{one.Label}: {one.Name.ReplaceLineEndings(" ")}"));
            return period.RemovePromise(promise) is { } violation ? Outcome.Refused(violation)
                : new PeriodDeed(AuditDeed.PromiseRemoved, subject, before + activities, null);
        }, cancellation);

    private static string Order(PromisePeriod period) => AuditValues.Write(
        period.Promises.OrderBy(promise => promise.Number)
            .Select(promise => new AuditValue($"Löfte {promise.Number}", promise.FollowUpHeading)));
}
