using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Signed;

/// <summary>Sidan där den undertecknade överenskommelsen läggs upp.</summary>
/// <param name="Newest">The file that the public is given; null while there is none.</param>
public sealed record SignedPage(int PeriodId, string Title, bool IsDraft, string PublicAddress, SignedFile? Newest, SignedForm Form)
{
    public string Address => SignedAddress.Of(PeriodId);

    /// <summary>Null when there is no such period.</summary>
    public static async Task<SignedPage?> Load(AppDbContext db, int periodId, SignedForm? form, CancellationToken cancellation)
    {
        if (await db.PromisePeriods.AsNoTracking().Include(one => one.Rounds)
            .SingleOrDefaultAsync(one => one.Id == periodId, cancellation) is not { } period)
            return null;
        var newest = await NewestOf(db, periodId, cancellation);
        return new(periodId, period.Title, period.IsDraft, SignedAddress.File(period.AddressYears), newest,
            new() { Reason = form?.Reason, Seen = newest?.Number ?? 0 });
    }

    /// <summary>What is known of the newest file, without its bytes; null where there is none.</summary>
    public static Task<SignedFile?> NewestOf(AppDbContext db, int periodId, CancellationToken cancellation) => db.SignedAgreements
        .Where(one => one.PromisePeriodId == periodId)
        .OrderByDescending(one => one.Number)
        .Select(one => new SignedFile(one.Number, one.Size, one.Sha256, one.Reason, one.Added.AtUtc))
        .FirstOrDefaultAsync(cancellation);
}

/// <summary>En fil som är upplagd.</summary>
public sealed record SignedFile(int Number, int Size, string Sha256, string? Reason, DateTime AddedUtc)
{
    /// <summary>"PDF, 1,2 MB, upplagd 10 maj 2021 kl. 10.00".</summary>
    public string Words => $"PDF, {SwedishSize.Of(Size)}, upplagd {AddedUtc.AsMoment()}";
}
