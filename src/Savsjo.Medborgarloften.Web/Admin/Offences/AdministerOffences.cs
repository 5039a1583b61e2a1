using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Offences;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Admin.Periods.Measures;
using Savsjo.Medborgarloften.Web.Admin.Shared;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Admin.Offences;

/// <summary>
/// Sköter brottstyperna: adds, renames, retires, takes back, moves and removes, each with its entry in the log. What is done
/// is answered with the sentence that says so.
/// </summary>
public sealed class AdministerOffences(AppDbContext db, MeasureNames names, IDatabaseErrors errors, TimeProvider clock)
{
    private const int Attempts = 3;

    private static readonly Outcome SomebodyWasQuicker = Outcome.Stale(
        new("Någon annan har just ändrat brottstyperna. Här är de som de är nu; gör om din ändring om den fortfarande behövs."));

    public async Task<Outcome<string>> Add(StaffMember staff, OffenceForm form, CancellationToken cancellation = default)
    {
        var list = await All(cancellation);
        if (list.Add(form.Name, form.Law, out var added) is { Count: > 0 } violations)
            return Outcome.Refused(violations);
        db.Offences.Add(added!);
        Log(staff, AuditDeed.OffenceAdded, added!, before: null, Values(added!));
        return await Save($"{added!.Name} är tillagd.", cancellation);
    }

    /// <summary>Adds those of the customary ones that the list lacks, all at once.</summary>
    public async Task<Outcome<string>> AddCustomary(StaffMember staff, CancellationToken cancellation = default)
    {
        var list = await All(cancellation);
        var count = 0;
        foreach (var (name, law) in OffenceList.Customary)
            if (list.Add(name, law, out var added).Count == 0)
            {
                db.Offences.Add(added!);
                Log(staff, AuditDeed.OffenceAdded, added!, before: null, Values(added!));
                count++;
            }

        return await Save(count switch
        {
            0 => "De vanliga brottstyperna fanns redan.",
            _ => $"{SwedishText.Capitalised(SwedishText.InWords(count))} brottstyper är tillagda.",
        }, cancellation);
    }

    public Task<Outcome<string>> Rename(
        StaffMember staff, int id, OffenceForm form, CancellationToken cancellation = default) => Change(id, async (list, offence) =>
    {
        if (form.SeenName != offence.Name || form.SeenLaw != offence.Law)
            return Outcome.Stale(new(
                $"Någon annan har just ändrat brottstypen. Nu heter den {offence.Name} ({offence.Law}). Spara igen om det du "
                    + "skrev ska gälla.",
                OffenceField.Name));
        var (before, oldName) = (Values(offence), offence.Name);
        if (list.Rename(offence, form.Name, form.Law) is { Count: > 0 } violations)
            return Outcome.Refused(violations);
        if (Values(offence) == before)
            return "Ingenting var ändrat.";
        Log(staff, AuditDeed.OffenceRenamed, offence, before, Values(offence));
        var followed = offence.Name == oldName ? "" : " " + await names.Follow(staff, offence, oldName, cancellation);
        return $"{offence.Name} är sparad.{followed}";
    }, cancellation);

    public Task<Outcome<string>> Retire(StaffMember staff, int id, CancellationToken cancellation = default) => Change(id, (_, offence) =>
    {
        if (!offence.IsRetired)
            Log(staff, AuditDeed.OffenceRetired, offence);
        offence.Retire();
        return Task.FromResult<Outcome<string>>($"{offence.Name} är avvecklad och kan inte längre väljas för nya mått.");
    }, cancellation);

    public Task<Outcome<string>> TakeBack(StaffMember staff, int id, CancellationToken cancellation = default) => Change(id, (_, offence) =>
    {
        if (offence.IsRetired)
            Log(staff, AuditDeed.OffenceTakenBack, offence);
        offence.TakeBack();
        return Task.FromResult<Outcome<string>>($"{offence.Name} kan väljas igen.");
    }, cancellation);

    public Task<Outcome<string>> Move(StaffMember staff, int id, MoveForm form, CancellationToken cancellation = default) => Change(id,
        (list, offence) =>
    {
        var before = Place(list, offence);
        if (list.Order(form.OrderOf(id)) is { } violation)
            return Task.FromResult<Outcome<string>>(MoveForm.Refused(violation));
        var after = Place(list, offence);
        if (after != before)
            Log(staff, AuditDeed.OffenceMoved, offence, $"Plats: {before}", $"Plats: {after}");
        return Task.FromResult<Outcome<string>>($"{offence.Name} står nu på plats {after} av {list.InOrder.Count}.");
    }, cancellation);

    public Task<Outcome<string>> Remove(StaffMember staff, int id, CancellationToken cancellation = default) => Change(id,
        async (list, offence) =>
    {
        var uses = await db.Set<Measure>().CountAsync(measure => measure.OffenceId == id, cancellation);
        if (list.Remove(offence, uses) is { } violation)
            return Outcome.Refused(violation);
        db.Offences.Remove(offence);
        Log(staff, AuditDeed.OffenceRemoved, offence, Values(offence));
        return $"{offence.Name} är borttagen.";
    }, cancellation);

    private async Task<Outcome<string>> Change(
        int id, Func<OffenceList, Offence, Task<Outcome<string>>> deed, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var list = await All(cancellation);
            if (list.InOrder.SingleOrDefault(offence => offence.Id == id) is not { } offence)
                return Outcome.NotFound;
            var outcome = await deed(list, offence);
            if (!outcome.IsDone)
                return outcome;
            var saved = await Save(outcome.Value, cancellation);
            // Of two at once, the second is tried again on what the first has saved: it may be what both of them want.
            if (!saved.Plain.IsStale || attempt == Attempts)
                return saved;
        }
    }

    private async Task<OffenceList> All(CancellationToken cancellation) => new(await db.Offences.ToListAsync(cancellation));

    private async Task<Outcome<string>> Save(string sentence, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
            return sentence;
        }
        // Somebody renamed it, or gave another the same name, a moment ago.
        catch (DbUpdateException exception) when (errors.IsOvertaken(exception))
        {
            return SomebodyWasQuicker;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    private void Log(StaffMember staff, AuditDeed deed, Offence offence, string? before = null, string? after = null) =>
        db.AuditEntries.Add(new AuditEntry(
        staff.ChangeAt(clock.GetUtcNow()), staff.Name, deed, tertial: null, activityId: null, $"Brottstypen {offence.Name}", before,
            after));

    private static int Place(OffenceList list, Offence offence) => list.InOrder.ToList().IndexOf(offence) + 1;

    private static string Values(Offence offence) => AuditValues.Write([new("Namn", offence.Name), new("Lag", offence.Law)]);
}
