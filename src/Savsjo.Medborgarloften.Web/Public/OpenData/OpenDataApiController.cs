using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Public.OpenData.Api;
using Savsjo.Medborgarloften.Web.Public.OpenData.OpenApi;
using Savsjo.Medborgarloften.Web.Public.OpenData.Resources;
using Savsjo.Medborgarloften.Web.Public.Serving;

namespace Savsjo.Medborgarloften.Web.Public.OpenData;

/// <summary>Öppna data som JSON, version 1, after the REST API-profil of the Agency for Digital Government (Digg).</summary>
[AllowAnonymous]
[Offers("application/json")]
[Published(WholeQuery = true)]
public sealed class OpenDataApiController(PublishedOpenData published, AbsoluteAddresses addresses) : ControllerBase
{
    private const string Root = OpenDataAddress.ApiRoot;

    [PublicGet(Root)]
    [PublicGet(Root + "/api-info")]
    public IActionResult ApiInfo() =>
        new ApiQuery(Request.Query).Fault is { } fault ? Refused(fault) : new ApiAnswer(ApiVersion.Info(addresses));

    [PublicGet(Root + "/promise-periods")]
    public Task<IActionResult> PromisePeriods(CancellationToken cancellation) =>
        List(async page =>
            page.Of([.. (await published.Periods(cancellation)).Select(period => PromisePeriodResource.Of(period, addresses))]));

    [PublicGet(Root + "/promise-periods/{periodId}")]
    public Task<IActionResult> OnePromisePeriod(string periodId, CancellationToken cancellation) =>
        Single(async () => await published.LatestOfPeriod(periodId, cancellation) is { } content
            ? PromisePeriodResource.Of(content, addresses)
            : null);

    [PublicGet(Root + "/promise-periods/{periodId}/promises")]
    public Task<IActionResult> Promises(string periodId, CancellationToken cancellation) =>
        List(async page => await published.LatestOfPeriod(periodId, cancellation) is { } content
            ? page.Of([.. content.Promises.Select(promise => PromiseResource.Of(promise, content, addresses))]) : null);

    [PublicGet(Root + "/promise-periods/{periodId}/promises/{promiseNumber}")]
    public Task<IActionResult> OnePromise(string periodId, string promiseNumber, CancellationToken cancellation) =>
        Single(async () => await published.LatestOfPeriod(periodId, cancellation) is { } content
            && content.Promises.FirstOrDefault(promise => PathNumber.Is(promiseNumber, promise.Number)) is { } promise
            ? PromiseResource.Of(promise, content, addresses) : null);

    [PublicGet(Root + "/promise-periods/{periodId}/activities")]
    public Task<IActionResult> Activities(string periodId, CancellationToken cancellation) =>
        List(async page => await published.LatestOfPeriod(periodId, cancellation) is { } content
            ? page.Of([.. PeriodActivity.AllOf(content, addresses, await published.Agreed(cancellation))]) : null);

    [PublicGet(Root + "/promise-periods/{periodId}/activities/{activityLabel}")]
    public Task<IActionResult> OneActivity(string periodId, string activityLabel, CancellationToken cancellation) =>
        Single(async () => await published.LatestOfPeriod(periodId, cancellation) is { } content
            ? PeriodActivity.AllOf(content, addresses, await published.Agreed(cancellation))
                .FirstOrDefault(one => one.Activity.Label == activityLabel)
            : null);

    [PublicGet(Root + "/follow-ups")]
    public Task<IActionResult> FollowUps(CancellationToken cancellation) => List(["year"], async (query, page) =>
    {
        var year = query.Number("year", 2000, 2999);
        if (query.Fault is not null)
            return null;
        var (reports, total) = await published.FollowUps(year, page, cancellation);
        return total == 0 && year is not null ? null : page.With([.. reports.Select(report => report.InList(addresses))], total);
    });

    [PublicGet(Root + "/follow-ups/{followUpId}")]
    public Task<IActionResult> OneFollowUp(string followUpId, CancellationToken cancellation) => Version(followUpId, null, cancellation);

    [PublicGet(Root + "/follow-ups/{followUpId}/versions")]
    public Task<IActionResult> Versions(string followUpId, CancellationToken cancellation) => List(async page =>
    {
        if (!TertialId.TryRead(followUpId, out var tertial))
            return null;
        var (reports, total) = await published.Versions(tertial.Value, page, cancellation);
        return total == 0 ? null : page.With([.. reports.Select(report => report.InList(addresses))], total);
    });

    [PublicGet(Root + "/follow-ups/{followUpId}/versions/{version}")]
    public async Task<IActionResult> OneVersion(string followUpId, string version, CancellationToken cancellation) =>
        PathNumber.Read(version) is { } number
            ? await Version(followUpId, number, cancellation)
            : new ApiProblem(OutcomeKind.NotFound.Status);

    [PublicGet(Root + "/figures")]
    public Task<IActionResult> Figures(CancellationToken cancellation) => List(FigureFilter.Names, async (query, page) =>
    {
        var filter = FigureFilter.Read(query);
        query.Require(
            filter.Version is null || filter.FollowUp is not null,
            "Parametern ”version” går bara att använda tillsammans med ”followUp”.");
        query.Require(
            filter.Tertial is null || filter.Year is not null,
            "Parametern ”tertial” går bara att använda tillsammans med ”year”.");
        if (query.Fault is not null)
            return null;
        var (rows, total) = await published.Figures(filter, page, cancellation);
        return total == 0 && filter.Chooses ? null : page.With(rows, total);
    });

    private Task<IActionResult> Version(string followUpId, int? version, CancellationToken cancellation) => Single(async () =>
        TertialId.TryRead(followUpId, out var tertial) && await published.Content(tertial.Value, version, cancellation) is { } content
            ? FollowUp.Of(
                content, await published.NewestVersion(tertial.Value, cancellation), addresses, await published.Agreed(cancellation))
            : null);

    private async Task<IActionResult> Single<T>(Func<Task<T?>> find)
        where T : class
    {
        if (new ApiQuery(Request.Query).Fault is { } fault)
            return Refused(fault);
        return await find() is { } found ? new ApiAnswer(found) : new ApiProblem(OutcomeKind.NotFound.Status);
    }

    private Task<IActionResult> List<T>(Func<Paging, Task<PageOf<T>?>> find) => List([], (_, page) => find(page));

    private async Task<IActionResult> List<T>(IReadOnlyList<string> filters, Func<ApiQuery, Paging, Task<PageOf<T>?>> find)
    {
        var query = new ApiQuery(Request.Query, [.. filters, "page", "limit"]);
        var asked = query.ReadPage();
        if (query.Fault is { } fault)
            return Refused(fault);
        var found = await find(query, Paging.Of(Request, addresses, asked));
        return query.Fault is { } late ? Refused(late)
            : found is null ? new ApiProblem(
                OutcomeKind.NotFound.Status, filters.Any(Request.Query.ContainsKey) ? "Ingen publicerad uppgift passar urvalet." : null)
            : new ApiAnswer(found);
    }

    private static ApiProblem Refused(string fault) => new(OutcomeKind.Unanswerable.Status, fault);
}
