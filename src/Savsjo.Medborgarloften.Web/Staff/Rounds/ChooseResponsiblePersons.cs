using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Staff.Rounds;

/// <summary>Väljer ansvariga for an activity.</summary>
public sealed class ChooseResponsiblePersons(AppDbContext db, IDatabaseErrors errors, TimeProvider clock)
{
    private static readonly RuleViolation SomebodyWasQuicker =
        new("Någon annan har just ändrat de ansvariga. Det du valde visas här; spara igen om det ska gälla.");

    public async Task<ChosenResponsible> Choose(StaffMember staff, int activityId, ChooseResponsibleForm form, CancellationToken cancellation = default)
    {
        var activity = await db.Activities.Include(one => one.Promise).Include(one => one.ResponsiblePersons)
            .SingleOrDefaultAsync(one => one.Id == activityId, cancellation);
        if (activity is null)
            return new(null);
        var accounts = await Reporters.All(db).ToDictionaryAsync(account => account.Id, cancellation);
        var violation = Choose(staff, activity, form, accounts);
        if (violation is null && !await Save(cancellation))
            violation = SomebodyWasQuicker;
        db.ChangeTracker.Clear();
        return new($"{activity.Label} {activity.Name}", violation);
    }

    private RuleViolation? Choose(StaffMember staff, Activity activity, ChooseResponsibleForm form, Dictionary<string, StaffAccount> accounts)
    {
        if (!staff.MayPlanRounds)
            return new("Du har inte behörighet att välja ansvariga.");
        if ((form.Seen ?? "") != ChooseResponsibleForm.Fingerprint(activity.ResponsiblePersons))
            return SomebodyWasQuicker;
        if (form.Chosen.Any(one => !accounts.ContainsKey(one.UserId)))
            return new("En av de valda kan inte längre rapportera. Läs in sidan igen.");
        var before = Values(activity);
        var chosen = form.Chosen.Select(one => new ChosenPerson(
            one.UserId, accounts[one.UserId].DisplayName, accounts[one.UserId].Organisation, one.Duty)).ToList();
        if (activity.ChooseResponsible(chosen) is { } violation)
            return violation;
        if (Values(activity) is var after && after != before)
            db.AuditEntries.Add(new AuditEntry(staff.ChangeAt(clock.GetUtcNow()), staff.Name, AuditDeed.ResponsibleChosen, tertial: null,
                activity.Id, $"{activity.Label} {activity.Name}", before, after));
        return null;
    }

    private async Task<bool> Save(CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateException exception) when (exception is DbUpdateConcurrencyException || errors.IsDuplicate(exception))
        {
            return false;
        }
    }

    /// <summary>By their accounts' ids: a name in the log's values could never be forgotten.</summary>
    private static string Values(Activity activity) => AuditValues.Write(
        activity.ResponsiblePersons.GroupBy(person => person.Duty).OrderBy(group => group.Key).Select(group => new AuditValue(
            group.Key.Word,
            string.Join(", ", group.Select(person => AccountSubject.Of(person.UserId)).Order(StringComparer.Ordinal)))));
}

/// <summary>What became of a choice.</summary>
/// <param name="Activity">"2.2 Riktade insatser"; null when there is no such activity.</param>
public sealed record ChosenResponsible(string? Activity, RuleViolation? Violation = null);
