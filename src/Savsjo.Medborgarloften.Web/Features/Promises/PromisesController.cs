using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Web.Features.FollowUpReports;
using Savsjo.Medborgarloften.Web.Features.Shared;

namespace Savsjo.Medborgarloften.Web.Features.Promises;

/// <summary>Löften: the promises of the period last followed up, and each of them through its tertials.</summary>
[AllowAnonymous]
public sealed class PromisesController(PublishedFollowUps published, RoundCalendar calendar) : Controller
{
    [PublicGet("/loften")]
    public async Task<IActionResult> Index(CancellationToken cancellation) =>
        View((await published.Latest(cancellation))?.Content is { } content ? PromiseList.Of(content) : PromiseList.BeforeTheFirst);

    [PublicGet("/loften/{number:int:min(1)}")]
    public async Task<IActionResult> Show(int number, CancellationToken cancellation)
    {
        if ((await published.Latest(cancellation))?.Content is not { } latest || latest.Promises.All(promise => promise.Number != number))
            return NotFound();
        var rounds = await calendar.OfPeriodWith(latest.Tertial, cancellation);
        var years = await published.Contents(PromisePage.LastOfEarlierYears(rounds, latest.Tertial), cancellation);
        return View(PromisePage.Of(number, [.. years, latest], rounds));
    }
}
