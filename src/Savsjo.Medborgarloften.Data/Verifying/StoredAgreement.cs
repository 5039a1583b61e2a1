using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace Savsjo.Medborgarloften.Data.Verifying;

/// <summary>En undertecknad överenskommelse, as it is stored.</summary>
public sealed record StoredAgreement(int FirstYear, int LastYear, int Number, DateTime AddedUtc, byte[] Bytes)
{
    /// <summary>"overenskommelse-2020-2021-fil-1.pdf".</summary>
    public string FileName => string.Create(CultureInfo.InvariantCulture, $"overenskommelse-{FirstYear}-{LastYear}-fil-{Number}.pdf");

    /// <summary>Every file of every agreement that held in the year, one at a time in memory; those that were replaced too.</summary>
    public static async IAsyncEnumerable<StoredAgreement> OfYear(
        AppDbContext db, int year, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var files =
            from signed in db.SignedAgreements.AsNoTracking()
            join period in db.PromisePeriods on signed.PromisePeriodId equals period.Id
            where period.FirstDay <= last && period.LastDay >= first
            orderby period.FirstDay, period.Id, signed.Number
            select new { period.FirstDay, period.LastDay, signed.Number, signed.Added.AtUtc, signed.Bytes };
        await foreach (var file in files.AsAsyncEnumerable().WithCancellation(cancellation))
            yield return new(file.FirstDay.Year, file.LastDay.Year, file.Number, file.AtUtc, file.Bytes);
    }
}
