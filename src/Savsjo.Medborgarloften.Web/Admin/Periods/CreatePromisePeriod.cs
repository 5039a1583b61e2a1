using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Admin.Periods;

/// <summary>Skapar en löftesperiod: a draft, from scratch or as a copy of another one.</summary>
public sealed class CreatePromisePeriod(AppDbContext db, TimeProvider clock)
{
    /// <returns>Its id.</returns>
    public async Task<Outcome<int>> Create(StaffMember staff, NewPeriodForm form, CancellationToken cancellation = default)
    {
        if (!staff.MayManagePromisePeriods)
            return Outcome.Forbidden(new("Du har inte behörighet att skapa löftesperioder."));
        var (firstDay, lastDay) = (PeriodForm.Day(form.FirstDay), PeriodForm.Day(form.LastDay));
        var others = await db.OtherPeriodsThan(periodId: null, cancellation);
        var violations = PromisePeriod.Faults(form.Title, firstDay, lastDay, others.Periods).ToList();
        var earlier = form.CopyFrom is { } id ? await db.Periods().SingleOrDefaultAsync(period => period.Id == id, cancellation) : null;
        if (form.CopyFrom is not null && earlier is null)
            violations.Add(
                new("Perioden att kopiera finns inte längre. Välj en annan, eller börja från början.",
                new FormInput(nameof(form.CopyFrom))));
        if (violations.Count > 0)
            return Outcome.Refused(violations);
        var draft = PromisePeriod.Draft(form.Title!.Trim(), firstDay!.Value, lastDay!.Value);
        if (earlier is not null && draft.CopyFrom(earlier, form.Choices).ChooseParts(form.Parts.Chosen) is { Count: > 0 } unchosen)
            return Outcome.Refused(unchosen);
        try
        {
            return await Save(staff, draft, earlier, cancellation);
        }
        // Somebody made a period over the same days a moment before: then it is said which.
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            var now = await db.OtherPeriodsThan(periodId: null, cancellation);
            return Outcome.Refused([.. PromisePeriod.Faults(form.Title, firstDay, lastDay, now.Periods)]);
        }
    }

    private async Task<int> Save(
        StaffMember staff, PromisePeriod draft, PromisePeriod? earlier, CancellationToken cancellation)
    {
        db.PromisePeriods.Add(draft);
        var from = earlier is null ? "" : $"\nKopia av: {earlier.Title}";
        db.AuditEntries.Add(new AuditEntry(staff.ChangeAt(clock.GetUtcNow()), staff.Name, AuditDeed.PeriodCreated, tertial: null,
            activityId: null, draft.Title, before: null, PeriodValues.Of(draft) + from));
        await db.SaveChangesAsync(cancellation);
        if (earlier is not null && earlier.FirstDay > draft.FirstDay)
        {
            // What continues what is known by number, and the draft's activities have theirs now.
            draft.LeadTo(earlier);
            await db.SaveChangesAsync(cancellation);
        }

        return draft.Id;
    }
}
