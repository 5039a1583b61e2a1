using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Web.Admin.Periods.Shared;

namespace Savsjo.Medborgarloften.Web.Admin.Periods;

/// <summary>Sidan för en ny period.</summary>
/// <param name="Earlier">Those that can be copied, the latest first.</param>
public sealed record NewPeriodPage(NewPeriodForm Form, IReadOnlyList<PromisePeriod> Earlier);

/// <summary>Sidan för en periods namn och dagar.</summary>
/// <param name="SavedNow">What somebody else has saved meanwhile; null when nobody has.</param>
public sealed record EditPeriodPage(int Id, string Title, PeriodForm Form, bool IsInUse, string? SavedNow = null)
{
    /// <summary>What becomes of its goals when the days move, a sentence each.</summary>
    public IReadOnlyList<string> Goals { get; private init; } = [];

    public static EditPeriodPage Of(PromisePeriod period, PeriodForm form) =>
        new(period.Id, period.Title, form, !period.IsDraft) { Goals = GoalsWhenDaysMove.Beforehand(period) };

    /// <summary>With what was typed; whoever is told that somebody was quicker has seen it when they save again.</summary>
    public static EditPeriodPage Refused(PromisePeriod period, PeriodForm form, bool isStale)
    {
        var now = PeriodValues.Of(period);
        form.Seen = SeenValues.Of(now);
        return Of(period, form) with { SavedNow = isStale ? now : null };
    }
}

/// <summary>Sidan för ett löfte.</summary>
/// <param name="PromiseId">Null for a new one.</param>
/// <param name="Lock">Why it cannot be changed; null when it can.</param>
/// <param name="SavedNow">What somebody else has saved meanwhile; null when nobody has.</param>
/// <param name="Activities">How many activities would go with it if it were removed.</param>
public sealed record PromiseFormPage(
    int PeriodId, string PeriodTitle, int? PromiseId, PromiseForm Form, string? Lock = null, string? SavedNow = null, int Activities = 0)
{
    public string Address =>
        PromiseId is { } id ? $"{PeriodPage.AddressOf(PeriodId)}/loften/{id}" : $"{PeriodPage.AddressOf(PeriodId)}/loften/nytt";

    /// <summary>An empty one, with the next number.</summary>
    public static PromiseFormPage New(PromisePeriod period) =>
        new(period.Id, period.Title, PromiseId: null, new PromiseForm { Number = $"{period.NextPromiseNumber}" });

    /// <param name="form">As it was typed; null to show what is stored.</param>
    public static async Task<PromiseFormPage?> Load(
        AppDbContext db, int periodId, int? promiseId, PromiseForm? form, bool isStale, CancellationToken cancellation)
    {
        if (await db.FindPeriod(periodId, cancellation) is not { Period: var period } work)
            return null;
        if (promiseId is null)
            return new(period.Id, period.Title, PromiseId: null, form ?? new());
        if (period.FindPromise(promiseId.Value) is not { } promise)
            return null;
        var stored = PromiseForm.Of(promise);
        form ??= stored;
        form.Seen = stored.Seen;
        return new(period.Id, period.Title, promise.Id, form, period.RefuseChange(promise)?.Message,
            isStale ? PeriodValues.Of(promise) : null, promise.Activities.Count);
    }
}
