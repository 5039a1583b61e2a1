using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Data.Saving;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Admin.Periods;

/// <summary>Skapar en löftesperiod: a draft, from scratch or as a copy of another one.</summary>
public sealed class CreatePromisePeriod(AppDbContext db, IDatabaseErrors errors, TimeProvider clock)
{
    private const int Attempts = 3;

    /// <returns>Its id.</returns>
    public async Task<Outcome<int>> Create(StaffMember staff, NewPeriodForm form, CancellationToken cancellation = default)
    {
        if (!staff.MayManagePromisePeriods)
            return Outcome.Forbidden(new("Du har inte behörighet att skapa löftesperioder."));
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await db.Whole(() => Attempt(staff, form, cancellation), cancellation);
            }
            // Somebody made a period over the same days a moment before, or changed the one that is copied: look again.
            catch (DbUpdateException exception) when (errors.IsOvertaken(exception) && attempt < Attempts)
            {
            }
            catch (DbUpdateException exception) when (errors.IsOvertaken(exception))
            {
                return PeriodWork.SomebodyWasQuicker;
            }
        }
    }

    /// <summary>The draft, and what a period that it is copied from has to say of it, whole or not at all.</summary>
    private async Task<Outcome<int>> Attempt(StaffMember staff, NewPeriodForm form, CancellationToken cancellation)
    {
        var (firstDay, lastDay) = (PeriodForm.Day(form.FirstDay), PeriodForm.Day(form.LastDay));
        var others = await db.OtherPeriodsThan(periodId: null, cancellation);
        var violations = PromisePeriod.Faults(form.Title, firstDay, lastDay, others.Periods).ToList();
        var source = form.CopyFrom is { } id ? await db.FindWholePeriod(id, cancellation) : null;
        if (form.CopyFrom is not null && source is null)
            violations.Add(
                new("Perioden att kopiera finns inte längre. Välj en annan, eller börja från början.",
                new FormInput(nameof(form.CopyFrom))));
        if (violations.Count > 0)
            return Outcome.Refused(violations);
        var draft = PromisePeriod.Draft(form.Title!.Trim(), firstDay!.Value, lastDay!.Value);
        if (source is not null && draft.CopyFrom(source, form.Choices).ChooseParts(form.Parts.Chosen) is { Count: > 0 } unchosen)
            return Outcome.Refused(unchosen);
        await Save(staff, draft, source, cancellation);
        return draft.Id;
    }

    private async Task Save(StaffMember staff, PromisePeriod draft, PromisePeriod? source, CancellationToken cancellation)
    {
        db.PromisePeriods.Add(draft);
        var from = source is null ? "" : $"\nKopia av: {source.Title}";
        Log(staff, AuditDeed.PeriodCreated, draft.Title, before: null, PeriodValues.Of(draft) + from);
        await db.SaveChangesAsync(cancellation);
        // What continues what is known by number, and the draft's activities have theirs now.
        if (source is not null && source.FirstDay > draft.FirstDay)
            await Lead(staff, draft, source, cancellation);
    }

    private async Task Lead(StaffMember staff, PromisePeriod draft, PromisePeriod later, CancellationToken cancellation)
    {
        var lineage = await db.Lineage(cancellation);
        var before = later.AllActivities.ToDictionary(activity => activity, activity => PeriodValues.Continues(lineage, activity));
        draft.LeadTo(later);
        foreach (var (activity, told) in before)
            if (PeriodValues.Continues(lineage, activity) is var now && now != told)
                Log(staff, AuditDeed.ActivityChanged, PeriodValues.Subject(later, activity), told, now, activity.Id);
        await db.SaveChangesAsync(cancellation);
    }

    private void Log(StaffMember staff, AuditDeed deed, string subject, string? before, string after, int? activityId = null) =>
        db.AuditEntries.Add(new AuditEntry(
            staff.ChangeAt(clock.GetUtcNow()), staff.Name, deed, tertial: null, activityId, subject, before, after));
}
