using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain.Municipalities;
using Savsjo.Medborgarloften.Web.Municipality;

namespace Savsjo.Medborgarloften.Web.Admin.Settings;

/// <summary>Logotypfilerna: the one in force from memory, every other from the database.</summary>
public sealed class LogotypeFiles(AppDbContext db, MunicipalityInForce now)
{
    /// <summary>Null when there is none of that hash.</summary>
    public async Task<LogotypeFile?> Find(string? hash, CancellationToken cancellation) =>
        string.IsNullOrEmpty(hash) ? null
        : now.Logotype is { } current && current.Hash == hash ? current
        : await db.LogotypeFiles.AsNoTracking().SingleOrDefaultAsync(file => file.Hash == hash, cancellation);

    public async Task<bool> Has(string hash, CancellationToken cancellation) =>
        now.Logotype?.Hash == hash || await db.LogotypeFiles.AnyAsync(file => file.Hash == hash, cancellation);

    public async Task Keep(LogotypeFile file, CancellationToken cancellation)
    {
        if (await db.LogotypeFiles.AnyAsync(one => one.Hash == file.Hash, cancellation))
            return;
        db.LogotypeFiles.Add(file);
        await db.SaveChangesAsync(cancellation);
    }
}
