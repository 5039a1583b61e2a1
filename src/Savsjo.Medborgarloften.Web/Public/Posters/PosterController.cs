using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promised;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Public.FollowUps;
using Savsjo.Medborgarloften.Web.Public.Promises;
using Savsjo.Medborgarloften.Web.Public.Serving;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Public.Posters;

/// <summary>Anslag: one page of A4 for the library's board, made from what is published.</summary>
[AllowAnonymous]
[Published]
public sealed class PosterController(
    PublishedFollowUps published, AgreedPromises agreed, PeriodAnswers answers, MunicipalityOptions municipality) : Controller
{
    [PublicGet(Rooms.Poster)]
    public async Task<IActionResult> Index(CancellationToken cancellation)
    {
        if (await published.Latest(cancellation) is { Content: var latest })
            return View(Poster.Of(FollowUpReading.Of(latest), municipality));
        return View((await agreed.After(null, cancellation)).Agreements is [var first, ..]
            ? Poster.Of(first, municipality)
            : Poster.BeforeTheFirst(municipality));
    }

    /// <summary>About one promise, with the short address of its page.</summary>
    [PublicGet(Rooms.Poster + "/{first:int:length(4)}-{last:int:length(4)}/lofte-{number:int:min(1)}")]
    public async Task<IActionResult> Promise(int first, int last, int number, CancellationToken cancellation)
    {
        var years = PromiseAddress.Years(first, last);
        if (await answers.LastOf(first, last, cancellation) is { } told)
            return told.Of(number) is { } answer
                ? View(nameof(Index), Poster.Of(answer, told.Content.Covers.Name, years, municipality)) : NotFound();
        return await agreed.OfYears(years, cancellation) is { } agreement
            && agreement.Promises.FirstOrDefault(one => one.Number == number) is { } promise
            ? View(nameof(Index), Poster.Of(promise, years, municipality)) : NotFound();
    }

    /// <summary>A short address leads to the long one, for ever.</summary>
    [PublicGet(ShortAddress.Route)]
    public IActionResult FromPaper(string code) => ShortAddress.Leads(code) is { } address ? LocalRedirectPermanent(address) : NotFound();
}

/// <summary>Anslagets ord.</summary>
/// <param name="Promises">"1. Öka den polisiära tillgängligheten och servicen"; the first ones, as many as there is room for.</param>
/// <param name="More">How many there are besides.</param>
/// <param name="Answer">What became of them; null before the first follow-up.</param>
/// <param name="Round">What the answer is of: "tertial 3 2020".</param>
/// <param name="Address">The site's, as it is written on paper: without "https://".</param>
/// <param name="Code">The same for a camera.</param>
public sealed record Poster(
    IReadOnlyList<PosterPromise> Promises, int More, string? Answer, string? Round, string Address, QrCode Code)
{
    /// <summary>More do not fit on the paper at a size that is read from a step away.</summary>
    public const int MostPromises = 5;

    /// <summary>Where the notice itself is.</summary>
    public string Page { get; init; } = Rooms.Poster;

    public static Poster Of(FollowUpReading reading, MunicipalityOptions municipality) => Of(
        [
            .. reading.Promises.Where(promise => promise.Number is not null)
                .Select(promise => new PosterPromise(promise.Number, promise.HeadingAsTitle)),
        ],
        reading.Headline, reading.Round.Name, municipality);

    public static Poster Of(AgreementReading agreement, MunicipalityOptions municipality) => Of(
        [.. agreement.Promises.Select(promise => new PosterPromise(promise.Number, promise.HeadingAsTitle))], null, null, municipality);

    /// <summary>About one promise.</summary>
    /// <param name="round">The follow-up that the answer is of.</param>
    /// <param name="years">The years of its period's addresses.</param>
    public static Poster Of(PromiseAnswer answer, string round, string years, MunicipalityOptions municipality) => Of(
        [new(answer.Number, answer.Heading)], answer.Reading.Sentence, round, municipality,
        ShortAddress.OfPromise(years, answer.Number!.Value)) with
    {
        Page = PosterAddress.OfPromise(years, answer.Number.Value),
    };

    public static Poster Of(AgreedPromise promise, string years, MunicipalityOptions municipality) => Of(
        [new(promise.Number, promise.HeadingAsTitle)], null, null, municipality, ShortAddress.OfPromise(years, promise.Number!.Value)) with
    {
        Page = PosterAddress.OfPromise(years, promise.Number.Value),
    };

    public static Poster BeforeTheFirst(MunicipalityOptions municipality) => Of([], null, null, municipality);

    private static Poster Of(
        IReadOnlyList<PosterPromise> promises, string? answer, string? round, MunicipalityOptions municipality,
        string leadsTo = Rooms.Start)
    {
        var site = municipality.PublicAddress.TrimEnd('/');
        return new(
            [.. promises.Take(MostPromises)], Math.Max(0, promises.Count - MostPromises), answer, round,
            leadsTo == Rooms.Start ? municipality.Written : municipality.Written + leadsTo, QrCode.Of(site + leadsTo));
    }
}

/// <summary>Ett löfte på anslaget.</summary>
public sealed record PosterPromise(int? Number, string Heading);
