using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promised;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promises;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Public.FollowUps;
using Savsjo.Medborgarloften.Web.Public.Serving;

namespace Savsjo.Medborgarloften.Web.Public.Promises;

/// <summary>Löften: the promises of the period last followed up, those of earlier ones, and each of them through its tertials.</summary>
[AllowAnonymous]
[Published]
public sealed class PromisesController(
    PublishedFollowUps published, RoundCalendar calendar, PeriodAnswers answers, AgreedPromises agreed, SignedAgreements files,
    ActivityTrails trails) : Controller
{
    private const string OnePeriod = Rooms.Promises + "/period-{first:int:length(4)}-{last:int:length(4)}";

    [PublicGet(Rooms.Promises)]
    public async Task<IActionResult> Index(CancellationToken cancellation)
    {
        if (await published.Latest(cancellation) is not { Content: var latest })
            return await First(cancellation) is { } agreement
                ? View("Agreed", new AgreedList(agreement, [], PromiseAddress.All))
                : View(PromiseList.BeforeTheFirst);
        var periods = await calendar.FollowedUp(cancellation);
        return View(PromiseList.Of(latest, [.. periods.Where(period => !period.Has(latest.Tertial))]) with
        {
            Holds = await agreed.After(latest.Tertial, cancellation),
        });
    }

    [PublicGet(Rooms.Promises + "/{number:int:min(1)}")]
    public async Task<IActionResult> Show(int number, CancellationToken cancellation) =>
        await published.Latest(cancellation) is { Content: var latest }
            ? await Show(number, latest, await calendar.PeriodWith(latest.Tertial, cancellation), PromiseAddress.All, cancellation)
            : await Agreed(await First(cancellation), number, PromiseAddress.All, cancellation);

    [PublicGet(OnePeriod)]
    public async Task<IActionResult> Period(int first, int last, CancellationToken cancellation)
    {
        var periods = await calendar.FollowedUp(cancellation);
        if (await answers.LastOf(periods, first, last, cancellation) is not { Period: var period, Content: var content })
            return await agreed.OfYears(PromiseAddress.Years(first, last), cancellation) is { } agreement
                ? View("Agreed", new AgreedList(agreement, periods, agreement.Address))
                : NotFound();
        return View(nameof(Index), PromiseList.Of(content, [.. periods.Where(other => other != period)], period.Address) with
        {
            HistoryOfDays = period.HistoryOfDays,
        });
    }

    [PublicGet(OnePeriod + "/{number:int:min(1)}")]
    public async Task<IActionResult> ShowOfPeriod(int first, int last, int number, CancellationToken cancellation) =>
        await answers.LastOf(first, last, cancellation) is { Period: var period, Content: var content }
            ? await Show(number, content, period, period.Address, cancellation)
            : await Agreed(
                await agreed.OfYears(PromiseAddress.Years(first, last), cancellation), number,
                PromiseAddress.Period(PromiseAddress.Years(first, last)), cancellation);

    [PublicGet(Rooms.Promises + "/aktivitet/{first:int:length(4)}-{last:int:length(4)}/{label}")]
    public async Task<IActionResult> Activity(int first, int last, string label, CancellationToken cancellation) =>
        await trails.Find(first, last, label, cancellation) is { } trail ? View(trail) : NotFound();

    /// <summary>What holds before anything at all is followed up.</summary>
    private async Task<AgreementReading?> First(CancellationToken cancellation) =>
        (await agreed.After(null, cancellation)).Agreements is [var first, ..] ? first : null;

    private async Task<IActionResult> Agreed(
        AgreementReading? agreement, int number, string addresses, CancellationToken cancellation) =>
        agreement is not null && AgreedPromisePage.Of(agreement, number, addresses) is { } page
            ? View("AgreedPromise", page with { SignedFile = await files.Of(agreement.AddressYears, cancellation) })
            : NotFound();

    private async Task<IActionResult> Show(
        int number, FollowUpReportContent last, CalendarPeriod period, string addresses, CancellationToken cancellation)
    {
        if (last.Promises.All(promise => promise.Number != number))
            return NotFound();
        var rounds = await calendar.OfPeriodWith(last.Tertial, cancellation);
        var earlier = await published.Contents(
            [.. rounds.Select(round => round.Tertial).Where(tertial => tertial < last.Tertial)], cancellation);
        var lasts = PromisePage.LastOfEarlierYears(rounds, last.Tertial);
        IReadOnlyList<FollowUpReportContent> years = [.. earlier.Where(content => lasts.Contains(content.Tertial)), last];
        return View(nameof(Show), PromisePage.Of(
            number, years, rounds, await calendar.TimesOf(last.Tertial, cancellation), addresses, period) with
        {
            SignedFile = await files.Of(period.AddressYears, cancellation),
            Wordings = WordingHistory.Of(number, [.. earlier, last]),
            EarlierNotes = EarlierNote.AllOf(number, earlier),
        });
    }
}
