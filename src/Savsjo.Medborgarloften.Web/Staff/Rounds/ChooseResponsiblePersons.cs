using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Parties;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Rounds;

/// <summary>Väljer ansvariga for an activity.</summary>
public sealed class ChooseResponsiblePersons(AppDbContext db, IDatabaseErrors errors, TimeProvider clock)
{
    private static readonly Outcome SomebodyWasQuicker =
        Outcome.Stale(new("Någon annan har just ändrat de ansvariga. Det du valde visas här; spara igen om det ska gälla."));

    /// <returns>The activity's label and name.</returns>
    public async Task<Outcome<string>> Choose(
        StaffMember staff, int activityId, ChooseResponsibleForm form, CancellationToken cancellation = default)
    {
        var activity = await db.Activities.Include(one => one.Promise).Include(one => one.ResponsiblePersons)
            .SingleOrDefaultAsync(one => one.Id == activityId, cancellation);
        if (activity is null)
            return Outcome.NotFound;
        var accounts = await Reporters.All(db).ToDictionaryAsync(account => account.Id, cancellation);
        var outcome = Choose(staff, activity, form, accounts);
        if (outcome.IsDone)
            outcome = await db.SaveOr(SomebodyWasQuicker, errors, cancellation);
        db.ChangeTracker.Clear();
        return outcome.IsDone ? $"{activity.Label} {activity.Name}" : outcome;
    }

    private Outcome Choose(StaffMember staff, Activity activity, ChooseResponsibleForm form, Dictionary<string, StaffAccount> accounts)
    {
        if (!staff.MayPlanRounds)
            return Outcome.Forbidden(new("Du har inte behörighet att välja ansvariga."));
        if ((form.Seen ?? "") != ChooseResponsibleForm.Fingerprint(activity.ResponsiblePersons))
            return SomebodyWasQuicker;
        if (form.Chosen.Any(one => !accounts.ContainsKey(one.UserId)))
            return Outcome.Refused(new RuleViolation("En av de valda kan inte längre rapportera. Läs in sidan igen."));
        var before = Values(activity);
        var chosen = form.Chosen.Select(one => new ChosenPerson(
            one.UserId, accounts[one.UserId].DisplayName, accounts[one.UserId].Organisation, one.Duty)).ToList();
        var outcome = Outcome.Of(activity.ChooseResponsible(chosen));
        if (outcome.IsDone && Values(activity) is var after && after != before)
            db.AuditEntries.Add(new AuditEntry(staff.ChangeAt(clock.GetUtcNow()), staff.Name, AuditDeed.ResponsibleChosen, tertial: null,
                activity.Id, $"{activity.Label} {activity.Name}", before, after));
        return outcome;
    }

    /// <summary>By their accounts' ids: a name in the log's values could never be forgotten.</summary>
    private static string Values(Activity activity) => AuditValues.Write(
        activity.ResponsiblePersons.GroupBy(person => person.Duty).OrderBy(group => group.Key).Select(group => new AuditValue(
            group.Key.Word,
            string.Join(", ", group.Select(person => AccountSubject.Of(person.UserId)).Order(StringComparer.Ordinal)))));
}
