using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Unsent;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Staff.Unsent;

/// <summary>
/// Sparar det som inte är skickat, for whoever types it: no report, no state and no log changes. What is emptied is forgotten.
/// </summary>
public sealed class KeepUnsentText(AppDbContext db, IDatabaseErrors errors, TimeProvider clock)
{
    private static readonly Outcome WrittenElsewhere =
        Outcome.Stale(new("Du har skrivit något annat här i en annan flik eller på en annan dator."));

    /// <summary>
    /// What is kept from now on, in its version; stale where the person has written something else that the page has not seen.
    /// </summary>
    public async Task<(Outcome Outcome, UnsentText? Kept)> Keep(
        StaffMember staff, UnsentWords form, CancellationToken cancellation = default)
    {
        var kept = await db.UnsentTexts.SingleOrDefaultAsync(
            one => one.UserId == staff.UserId && one.Place == form.Place && one.Field == form.Field, cancellation);
        if (kept is not null && kept.Version != form.Seen && kept.Text != (form.Text ?? ""))
            return (WrittenElsewhere, null);
        kept = string.IsNullOrWhiteSpace(form.Text) ? Forget(kept) : await Write(kept, staff, form, cancellation);
        try
        {
            await db.SaveChangesAsync(cancellation);
            return (Outcome.Done, kept);
        }
        catch (DbUpdateException exception) when (errors.IsOvertaken(exception))
        {
            return (WrittenElsewhere, null);
        }
    }

    private UnsentText? Forget(UnsentText? kept)
    {
        if (kept is not null)
            db.UnsentTexts.Remove(kept);
        return null;
    }

    private async Task<UnsentText> Write(UnsentText? kept, StaffMember staff, UnsentWords form, CancellationToken cancellation)
    {
        if (kept is null)
        {
            await MakeRoom(staff, cancellation);
            kept = db.UnsentTexts.Add(new(staff.UserId, form.Place, form.Field)).Entity;
        }

        kept.Write(form.Text!, form.BuiltOn, clock.GetUtcNow().UtcDateTime);
        return kept;
    }

    private async Task MakeRoom(StaffMember staff, CancellationToken cancellation)
    {
        var oldest = await db.UnsentTexts.Where(one => one.UserId == staff.UserId).OrderByDescending(one => one.SavedUtc)
            .Skip(UnsentText.MostOfOnePerson - 1).ToListAsync(cancellation);
        db.UnsentTexts.RemoveRange(oldest);
    }
}
