using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Offences;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Measures;

/// <summary>
/// Måttens namn när en brottstyp byter namn: they follow. What is published keeps the old one, and the
/// figures are followed over time all the same.
/// </summary>
public sealed class MeasureNames(AppDbContext db, TimeProvider clock)
{
    /// <summary>Renames them in the context; whoever renames the offence saves.</summary>
    /// <param name="offence">Has its new name already.</param>
    /// <returns>What became of them, as whole sentences; empty when nothing counts by the offence.</returns>
    public async Task<string> Follow(StaffMember staff, Offence offence, string oldName, CancellationToken cancellation = default)
    {
        var places = await db.Activities.Where(activity => activity.Measures.Any(measure => measure.OffenceId == offence.Id))
            .Select(activity => new { activity.Id, PeriodId = activity.PromisePeriodId ?? activity.Promise!.PromisePeriodId })
                .ToListAsync(cancellation);
        var (followed, kept) = (0, 0);
        foreach (var place in places)
            if (await MeasuredActivity.Find(db, place.PeriodId, place.Id, cancellation) is { } found
                && Named(found, offence, oldName) is { } measure)
            {
                var isPublished = found.UseOf(measure).IsPublished;
                Rename(staff, found, measure, offence, isPublished);
                followed++;
                kept += isPublished ? 1 : 0;
            }

        return Sentence(followed, kept, oldName);
    }

    private static Measure? Named(MeasuredActivity found, Offence offence, string oldName) =>
        found.Activity.Measures.SingleOrDefault(measure => measure.OffenceId == offence.Id && measure.Name == oldName);

    private void Rename(StaffMember staff, MeasuredActivity found, Measure measure, Offence offence, bool isPublished)
    {
        var before = MeasureValues.Of(measure);
        measure.FollowNameOf(offence, isPublished);
        found.Period.MarkChanged();
        db.AuditEntries.Add(
            found.Entry(
                staff.ChangeAt(clock.GetUtcNow()), staff.Name, AuditDeed.MeasureChanged, measure.Name, before, MeasureValues.Of(measure)));
    }

    private static string Sentence(int followed, int kept, string oldName)
    {
        var follow = followed == 0 ? "" : $"{Counted(followed)} följer med.";
        var keep = kept == 0 ? "" : $"Det som är publicerat behåller namnet {oldName}; nästa uppföljning får det nya.";
        return string.Join(' ', new[] { follow, keep }.Where(one => one.Length > 0));
    }

    private static string Counted(int count) => count == 1 ? "Ett mått" : $"{SwedishText.Capitalised(SwedishText.InWords(count))} mått";
}
