using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain.Agreements;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Activities;

/// <summary>Sidan för att klistra in flera aktiviteter.</summary>
/// <param name="Promise">Null for activities of the period as a whole.</param>
public sealed record SeveralPage(PromisePeriod Period, Promise? Promise, PastedActivities Form)
{
    public string PeriodAddress => PeriodPage.AddressOf(Period.Id);

    public string Address => $"{PeriodAddress}/aktiviteter/flera{(Promise is null ? "" : $"?lofte={Promise.Id}")}";

    /// <summary>Whether they begin after the period does, for a reason.</summary>
    public bool BeginLater => Period.FirstOpenTertial > Period.FirstTertial;

    public static async Task<SeveralPage?> Load(
        AppDbContext db, int periodId, int? promiseId, PastedActivities form, CancellationToken cancellation)
    {
        if (await db.FindPeriod(periodId, cancellation) is not { Period: var period })
            return null;
        var promise = promiseId is { } id ? period.FindPromise(id) : null;
        return promiseId is not null && promise is null ? null : new(period, promise, form);
    }
}
