using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Municipality;

namespace Savsjo.Medborgarloften.Web.Admin.Settings;

/// <summary>Sidan med kommunens uppgifter.</summary>
/// <param name="LastSaved">"Anna Ek 12 maj 2021 kl. 08.15"; null while the installation's own values hold.</param>
/// <param name="Look">How it would look; null when nobody asked.</param>
/// <param name="Differences">What somebody else saved meanwhile, beside what is typed; null when nobody did.</param>
public sealed record MunicipalityPage(
    MunicipalityForm Form, string? LastSaved, ProposedLook? Look = null, IReadOnlyList<SettingsDifference>? Differences = null);

/// <summary>Läser sidan.</summary>
public sealed class MunicipalityPageReader(AppDbContext db, CurrentMunicipality current, MunicipalityPreview preview)
{
    public async Task<MunicipalityPage> Read(CancellationToken cancellation) =>
        new(MunicipalityForm.Of(current.Latest), await LastSaved(cancellation));

    /// <summary>As it was typed, with what is wrong.</summary>
    public async Task<MunicipalityPage> Refused(MunicipalityForm form, CancellationToken cancellation) =>
        new(form, await LastSaved(cancellation));

    /// <summary>As it was typed, with how it would look.</summary>
    public async Task<MunicipalityPage> Preview(MunicipalityForm form, CancellationToken cancellation) =>
        new(form, await LastSaved(cancellation), await preview.Look(form, cancellation));

    /// <summary>As it was typed, beside what somebody else saved; the next save is made knowing of it.</summary>
    public async Task<MunicipalityPage> TooLate(MunicipalityForm form, StoredSettings typed, CancellationToken cancellation)
    {
        var now = current.Latest;
        form.Version = now.Version;
        return new(
            form, await LastSaved(cancellation), Differences: SettingsDifference.Between(new(now.Settings, now.Logotype?.Hash), typed));
    }

    private async Task<string?> LastSaved(CancellationToken cancellation)
    {
        var newest = await db.MunicipalityVersions
            .OrderByDescending(version => version.Number)
            .Select(version => new { version.Saved.UserId, version.Saved.AtUtc })
            .FirstOrDefaultAsync(cancellation);
        if (newest is null)
            return null;
        var name = await db.Users.Where(user => user.Id == newest.UserId).Select(user => user.DisplayName)
            .SingleOrDefaultAsync(cancellation);
        return $"{name ?? "En tidigare kollega"} {newest.AtUtc.AsMoment()}";
    }
}
