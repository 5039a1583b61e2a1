using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promised;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Public.Promises;

/// <summary>Det som är lovat och inte redovisat än: agreements in use, before their first follow-up.</summary>
public sealed class AgreedPromises(AppDbContext db, TimeProvider clock)
{
    /// <param name="latest">The tertial last followed up; null before the first.</param>
    public async Task<WhatHolds> After(Tertial? latest, CancellationToken cancellation) =>
        WhatHolds.Of(latest, await db.AgreedInUse(cancellation), clock.TodayInSweden());

    /// <summary>The agreement of those years; null when there is none, or something of it is followed up.</summary>
    public async Task<AgreementReading?> OfYears(string years, CancellationToken cancellation) =>
        (await db.AgreedInUse(cancellation)).FirstOrDefault(period => !period.Rounds.Any(round => round.IsPublished)
            && period.AddressYears == years) is { } period
            ? AgreementReading.Of(period, clock.TodayInSweden())
            : null;
}
