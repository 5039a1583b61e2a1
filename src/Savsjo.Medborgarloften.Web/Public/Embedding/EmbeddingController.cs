using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Public.FollowUps;
using Savsjo.Medborgarloften.Web.Public.Promises;
using Savsjo.Medborgarloften.Web.Public.Serving;

namespace Savsjo.Medborgarloften.Web.Public.Embedding;

/// <summary>Inbäddning: a page without scripts and cookies that the municipality's own pages can show, and how they do it.</summary>
[AllowAnonymous]
[Published]
public sealed class EmbeddingController(
    PublishedFollowUps published, RoundCalendar calendar, PeriodAnswers answers, EmbeddingOptions embedding,
    MunicipalityOptions municipality) : Controller
{
    private const string OnePromise = EmbeddedPage.Address + "/{first:int:length(4)}-{last:int:length(4)}/lofte-{number:int:min(1)}";

    [PublicGet(Rooms.Embedding)]
    public async Task<IActionResult> Index(CancellationToken cancellation)
    {
        var latest = await published.Latest(cancellation);
        var years = latest is null ? null : (await calendar.PeriodWith(latest.Content.Tertial, cancellation)).AddressYears;
        return View(EmbeddingPage.Of(municipality, embedding, years, new EmbeddedPage("auto", latest).Answers));
    }

    /// <summary>In the reader's own light or dark.</summary>
    [Embeddable]
    [PublicGet(EmbeddedPage.Address)]
    public Task<IActionResult> Auto(CancellationToken cancellation) => Show("auto", cancellation);

    [Embeddable]
    [PublicGet(EmbeddedPage.LightAddress)]
    public Task<IActionResult> Light(CancellationToken cancellation) => Show("light", cancellation);

    [Embeddable]
    [PublicGet(EmbeddedPage.DarkAddress)]
    public Task<IActionResult> Dark(CancellationToken cancellation) => Show("dark", cancellation);

    /// <summary>One promise, in the reader's own light or dark.</summary>
    [Embeddable]
    [PublicGet(OnePromise)]
    public Task<IActionResult> AutoPromise(int first, int last, int number, CancellationToken cancellation) =>
        Show("auto", first, last, number, cancellation);

    [Embeddable]
    [PublicGet(OnePromise + "/ljus")]
    public Task<IActionResult> LightPromise(int first, int last, int number, CancellationToken cancellation) =>
        Show("light", first, last, number, cancellation);

    [Embeddable]
    [PublicGet(OnePromise + "/mork")]
    public Task<IActionResult> DarkPromise(int first, int last, int number, CancellationToken cancellation) =>
        Show("dark", first, last, number, cancellation);

    [Embeddable(ByEveryone = true)]
    [PublicGet(EmbeddedPage.NotAllowedAddress)]
    public IActionResult NotAllowed() => View();

    private async Task<IActionResult> Show(string scheme, CancellationToken cancellation) =>
        View("Embedded", new EmbeddedPage(scheme, await published.Latest(cancellation)));

    private async Task<IActionResult> Show(string scheme, int first, int last, int number, CancellationToken cancellation) =>
        await answers.LastOf(first, last, cancellation) is { } answer && answer.Of(number) is { } promise
            ? View("Embedded", new EmbeddedPage(scheme, answer.FollowUp) { Only = promise })
            : NotFound();
}
