using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Domain.Municipalities;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Public.FollowUps;
using Savsjo.Medborgarloften.Web.Public.Promises;
using Savsjo.Medborgarloften.Web.Public.Serving;

namespace Savsjo.Medborgarloften.Web.Public.Home;

/// <summary>Startsidan, and the pages about the site itself.</summary>
[AllowAnonymous]
[Published]
public sealed class HomeController(
    PublishedFollowUps published, RoundCalendar calendar, AgreedPromises agreed, AccessibilityStatement accessibility) : Controller
{
    private const int EarlierShown = 3;

    [PublicGet("/")]
    public async Task<IActionResult> Index(CancellationToken cancellation)
    {
        if (await published.Latest(cancellation) is not { } latest)
            return View(new StartPage(null, null, [], await agreed.After(null, cancellation)));
        var tertial = latest.Content.Tertial;
        return View(new StartPage(
            latest, await calendar.After(tertial, cancellation), await published.Before(tertial, EarlierShown, cancellation),
            await agreed.After(tertial, cancellation)));
    }

    [PublicGet(Rooms.About)]
    public IActionResult About() => View();

    [PublicGet(Rooms.Accessibility)]
    public IActionResult Accessibility() => View(accessibility);

    [PublicGet(Rooms.Privacy)]
    public IActionResult Privacy() => View();
}
