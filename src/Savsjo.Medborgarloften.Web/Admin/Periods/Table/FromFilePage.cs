using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain.Agreements;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Table;

/// <summary>Sidan där överenskommelsens fil väljs.</summary>
/// <param name="Pasted">What was pasted and could not be read.</param>
public sealed record FromFilePage(PromisePeriod Period, string? Pasted)
{
    public string PeriodAddress => PeriodPage.AddressOf(Period.Id);

    public string TableAddress => $"{PeriodAddress}/tabell";

    public string Address => $"{TableAddress}/{AgreementFileController.Room}";

    public string BookAddress => $"{TableAddress}/{AgreementFileController.Book}";

    /// <returns>Null when there is no such period.</returns>
    public static async Task<FromFilePage?> Load(AppDbContext db, int periodId, string? pasted, CancellationToken cancellation) =>
        await db.FindPeriod(periodId, cancellation) is { Period: var period } ? new(period, pasted) : null;
}
