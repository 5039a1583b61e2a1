using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Entries;
using Savsjo.Medborgarloften.Web.Admin.Shared;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Activities;

/// <summary>Lägger till, ändrar, ordnar och tar bort aktiviteter.</summary>
public sealed class EditActivities(PeriodWork work)
{
    private const int MostFaultsShown = 10;

    /// <param name="promiseId">Null for an activity of the period as a whole.</param>
    public Task<Outcome> Add(
        StaffMember staff, int periodId, int? promiseId, ActivityForm form, CancellationToken cancellation = default) =>
        work.Do(staff, periodId, edited =>
        {
            var period = edited.Period;
            if (!Finds(period, promiseId, out var promise))
                return Outcome.NotFound;
            var (entry, violations) = form.Read();
            if (entry is not null)
                violations = period.AddActivity(promise, entry);
            if (violations.Count > 0)
                return Outcome.Refused(violations);
            var added = Siblings(period, promise).MaxBy(activity => activity.Number)!;
            return new PeriodDeed(AuditDeed.ActivityAdded, PeriodValues.Place(period, promise), null, PeriodValues.Of(period, added));
        }, cancellation);

    /// <summary>Lägger till flera at once: all of them, or none.</summary>
    public Task<Outcome> AddSeveral(
        StaffMember staff, int periodId, int? promiseId, PastedActivities pasted, CancellationToken cancellation = default) =>
        work.Do(staff, periodId, edited =>
        {
            var period = edited.Period;
            if (!Finds(period, promiseId, out var promise))
                return Outcome.NotFound;
            if (period.FirstOpenTertial is not { } first)
                return Outcome.Refused(period.RefuseAdding!);
            var (entries, violations) = pasted.Read(period, first);
            if (violations.Count == 0)
                violations = period.AddActivities(promise, entries, mayLackParty: true);
            return violations.Count > 0 ? Outcome.Refused([.. violations.Distinct().Take(MostFaultsShown)])
                : new PeriodDeed(
                    AuditDeed.ActivityAdded, PeriodValues.Place(period, promise), null,
                    PeriodValues.Order(Siblings(period, promise).OrderBy(one => one.Number).TakeLast(entries.Count)));
        }, cancellation);

    public Task<Outcome> Change(
        StaffMember staff, int periodId, int activityId, ActivityForm form, CancellationToken cancellation = default) =>
        OnActivity(staff, periodId, activityId, form, (edited, activity) =>
        {
            var (entry, violations) = form.Read();
            return entry is null ? violations : edited.Period.ChangeActivity(activity, entry, form.Parts.Chosen);
        }, cancellation);

    /// <summary>Avslutar i förtid, also one that is reported.</summary>
    public Task<Outcome> End(
        StaffMember staff, int periodId, int activityId, ActivityForm form, CancellationToken cancellation = default) =>
        OnActivity(staff, periodId, activityId, form, (edited, activity) => form.LastTertial is { } last
            ? edited.Period.EndActivity(activity, last, form.EndReason, form.Parts.Chosen)
            : [new("Välj aktivitetens sista tertial.", ActivityField.LastTertial)], cancellation);

    /// <summary>Ersätter med en ny aktivitet.</summary>
    public Task<Outcome> Replace(
        StaffMember staff, int periodId, int activityId, ActivityForm form, CancellationToken cancellation = default) =>
        OnActivity(staff, periodId, activityId, form, (edited, activity) => form.FirstTertial is { } first
            ? edited.Period.ReplaceActivity(
                activity,
                new(form.Text, form.ShortName, form.Parties, first, activity.LastTertial)
                {
                    Purpose = form.Purpose,
                    ReportedBy = form.Terms.ReportedBy,
                },
                form.StartReason, form.Choices, form.Parts.Chosen)
            : [new("Välj det tertial som den nya aktiviteten börjar.", ActivityField.FirstTertial)], cancellation);

    /// <summary>Rättar orden of a published activity.</summary>
    public Task<Outcome> Mend(
        StaffMember staff, int periodId, int activityId, ActivityForm form, CancellationToken cancellation = default) =>
        OnActivity(staff, periodId, activityId, form, (edited, activity) =>
            edited.Period.MendActivity(activity, form.Text, form.ShortName, form.Purpose, form.Reason), cancellation);

    /// <summary>Ändrar parter, redovisare och kortnamn from a tertial on.</summary>
    public Task<Outcome> ChangeTerms(
        StaffMember staff, int periodId, int activityId, ActivityForm form, CancellationToken cancellation = default) =>
        OnActivity(staff, periodId, activityId, form, (edited, activity) =>
            edited.Period.ChangeTerms(activity, ActivityForm.TertialOf(form.From), form.Terms, form.Reason), cancellation);

    /// <summary>Slår ihop med en annan, which goes on for both.</summary>
    public Task<Outcome> Merge(
        StaffMember staff, int periodId, int activityId, ActivityForm form, CancellationToken cancellation = default) =>
        OnActivity(staff, periodId, activityId, form, (edited, activity) =>
            form.FirstTertial is not { } first
                ? [new("Välj det tertial som den andra går vidare från.", ActivityField.FirstTertial)]
            : form.Into is { } id && edited.Period.FindActivity(id) is { } into
                ? edited.Period.MergeActivity(activity, into, first, form.StartReason, form.GoesOn, form.Parts.Chosen)
            : [new("Välj den aktivitet som går vidare.", ActivityField.Replacement)], cancellation);

    public Task<Outcome> Remove(
        StaffMember staff, int periodId, int activityId, bool takesAway, CancellationToken cancellation = default) =>
        work.TakeAway(staff, periodId, takesAway, edited =>
        {
            var period = edited.Period;
            if (period.FindActivity(activityId) is not { } activity)
                return Outcome.NotFound;
            var (before, subject) = (PeriodValues.Of(period, activity), PeriodValues.Subject(period, activity));
            if (period.RemoveActivity(activity) is { } violation)
                return Outcome.Refused(violation);
            // Taken from the period as a whole, it would have been left without an owner.
            work.Database.Remove(activity);
            return new PeriodDeed(AuditDeed.ActivityRemoved, subject, before, null, activityId);
        }, cancellation);

    public Task<Outcome> Move(StaffMember staff, int periodId, int activityId, MoveForm form, CancellationToken cancellation = default) =>
        work.Do(staff, periodId, edited => edited.Period.FindActivity(activityId) is not { } activity ? Outcome.NotFound
            : Ordered(edited.Period, edited.Period.PromiseOf(activity), form.OrderOf(activityId)), cancellation);

    /// <summary>Ordnar: all of a promise's activities as they were dragged.</summary>
    public Task<Outcome> Order(
        StaffMember staff, int periodId, int? promiseId, NewOrder order, CancellationToken cancellation = default) =>
        work.Do(staff, periodId, edited => !Finds(edited.Period, promiseId, out var promise) ? Outcome.NotFound
            : Ordered(edited.Period, promise, order), cancellation);

    private Task<Outcome> OnActivity(
        StaffMember staff, int periodId, int activityId, ActivityForm form,
        Func<PeriodInWork, Activity, IReadOnlyList<RuleViolation>> change, CancellationToken cancellation) =>
        work.TakeAway(staff, periodId, form.TakesAway, edited =>
        {
            var period = edited.Period;
            if (period.FindActivity(activityId) is not { } activity)
                return Outcome.NotFound;
            var (before, subject) = (PeriodValues.Of(period, activity), PeriodValues.Subject(period, activity));
            if (form.Seen != SeenValues.Of(before))
                return PeriodWork.SomebodyWasQuicker;
            var violations = form.UnreadReporter is { } unread ? [unread] : change(edited, activity);
            return violations.Count > 0 ? Outcome.Refused(violations)
                : new PeriodDeed(
                    AuditDeed.ActivityChanged, subject, before, PeriodValues.With(PeriodValues.Of(period, activity), form.Reason),
                        activityId)
                {
                    Also = period.ReplacementOf(activity) is { Id: 0 } added
                        ? new(AuditDeed.ActivityAdded, PeriodValues.Subject(period, added), null, PeriodValues.Of(period, added)) : null,
                };
        }, cancellation);

    private static Outcome<PeriodDeed> Ordered(PromisePeriod period, Promise? promise, NewOrder order)
    {
        var before = PeriodValues.Order(Siblings(period, promise));
        return period.OrderActivities(promise, order) is { } violation ? MoveForm.Refused(violation)
            : new PeriodDeed(
                AuditDeed.ActivityChanged, $"Aktiviteternas ordning: {PeriodValues.Place(period, promise)}", before,
                PeriodValues.Order(Siblings(period, promise)));
    }

    private static bool Finds(PromisePeriod period, int? promiseId, out Promise? promise)
    {
        promise = promiseId is { } id ? period.FindPromise(id) : null;
        return promiseId is null || promise is not null;
    }

    private static IEnumerable<Activity> Siblings(PromisePeriod period, Promise? promise) => promise?.Activities ?? period.CommonActivities;
}
