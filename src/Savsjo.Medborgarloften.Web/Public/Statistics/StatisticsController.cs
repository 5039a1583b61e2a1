using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Public.Serving;

namespace Savsjo.Medborgarloften.Web.Public.Statistics;

/// <summary>Statistik: suspicions and goals over the years, chosen by an address that can be shared.</summary>
[AllowAnonymous]
public sealed class StatisticsController(StatisticsReader reader) : Controller
{
    [Published(Query = [StatisticsChoice.FromName, StatisticsChoice.ToName, StatisticsChoice.OffenceName])]
    [PublicGet(Rooms.Statistics)]
    public async Task<IActionResult> Index(
        [FromQuery(Name = StatisticsChoice.FromName)] string? from,
        [FromQuery(Name = StatisticsChoice.ToName)] string? to,
        [FromQuery(Name = StatisticsChoice.OffenceName)] string[]? offences,
        CancellationToken cancellation)
    {
        if (await reader.Years(cancellation) is not { } years)
            return View("BeforeTheFirst");
        if (!StatisticsChoice.IsYear(from) || !StatisticsChoice.IsYear(to))
            return Refused(OutcomeKind.Unanswerable, $"Ett år skrivs med fyra siffror. Uppföljningarna gäller {years.Words}.");
        if (StatisticsChoice.Of(from, to, offences, years) is not { } choice)
            return Refused(OutcomeKind.NotFound, $"Det finns inga sådana år här. Uppföljningarna gäller {years.Words}.");
        if (choice.Years.Count > StatisticsChoice.MostYears)
            return Refused(OutcomeKind.Unanswerable, $"Det går att visa {StatisticsChoice.MostYears} år åt gången.");
        var page = await reader.Page(choice, years, cancellation);
        return page.UnknownOffence is { } unknown
            ? Refused(OutcomeKind.NotFound, $"Brottstypen ”{unknown}” finns inte i uppföljningarna för {choice.Years.Words}.")
            : View(page);
    }

    private ViewResult Refused(OutcomeKind kind, string sentence) => View("Refused", sentence).Saying(kind);
}
