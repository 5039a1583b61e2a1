using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Municipalities;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Admin.Settings;

/// <summary>
/// Sparar kommunens uppgifter as the next version, with the log's entry on what became different. What is published already
/// is frozen and stays as it is; pages and PDFs made from now on follow.
/// </summary>
public sealed class SaveMunicipality(
    AppDbContext db, LogotypeFiles logotypes, CurrentMunicipality current, IDatabaseErrors errors, TimeProvider clock,
    IHostEnvironment environment)
{
    private static readonly Outcome SomebodyWasQuicker = Outcome.Stale(new("Någon annan hann före. Jämför med det som är sparat nu."));

    /// <summary>
    /// What the form lacks that the law asks of a site that is in use: where it is run for real, and there is something for the public to
    /// read. While it is set up, or tried out, nobody can have assessed it.
    /// </summary>
    public async Task<IReadOnlyList<RuleViolation>> Missing(MunicipalityForm form, CancellationToken cancellation) =>
        environment.IsProduction() && await db.FollowUpReports.AnyAsync(cancellation)
            ? [.. form.Missing(clock.TodayInSweden())]
            : [];

    /// <param name="seenVersion">The version that the form was made from.</param>
    /// <returns>What was done, in a sentence.</returns>
    public async Task<Outcome<string>> Save(StaffMember staff, int seenVersion, StoredSettings settings, CancellationToken cancellation)
    {
        current.Forget();
        await current.Refresh();
        var now = current.Latest;
        if (now.Version != seenVersion)
            return SomebodyWasQuicker;
        var differences = SettingsDifference.Between(new(now.Settings, now.Logotype?.Hash), settings);
        // The first save is a decision too: what came with the installation has been gone through, and holds.
        if (differences.Count == 0 && now.Version > 0)
            return "Ingenting var ändrat.";
        var change = staff.ChangeAt(clock.GetUtcNow());
        // The installation's own file is not in the database until a version refers to it.
        if (await logotypes.Find(settings.LogotypeHash, cancellation) is { } logotype)
            await logotypes.Keep(logotype, cancellation);
        db.MunicipalityVersions.Add(new MunicipalityVersion(seenVersion + 1, settings.Settings, settings.LogotypeHash, change));
        db.AuditEntries.Add(new AuditEntry(change, staff.Name, AuditDeed.MunicipalityChanged, tertial: null, activityId: null,
            settings.Settings.Name,
            AuditValues.Write(differences.Select(one => new AuditValue(one.Name, one.Before))),
            AuditValues.Write(differences.Select(one => new AuditValue(one.Name, one.After)))));
        return await Save(cancellation);
    }

    private async Task<Outcome<string>> Save(CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
            return "Kommunens uppgifter är sparade. De syns på webbplatsen nu, och i nästa PDF.";
        }
        catch (DbUpdateException exception) when (errors.IsOvertaken(exception))
        {
            db.ChangeTracker.Clear();
            return SomebodyWasQuicker;
        }
        finally
        {
            current.Forget();
            await current.Refresh();
        }
    }
}
