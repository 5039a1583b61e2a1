using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Public.FollowUps;
using Savsjo.Medborgarloften.Web.Public.Serving;

namespace Savsjo.Medborgarloften.Web.Public.Embedding;

/// <summary>Inbäddning: a page without scripts and cookies that the municipality's own pages can show, and how they do it.</summary>
[AllowAnonymous]
[Published]
public sealed class EmbeddingController(
    PublishedFollowUps published, EmbeddingOptions embedding, MunicipalityOptions municipality) : Controller
{
    [PublicGet(Rooms.Embedding)]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(EmbeddingPage.Of(
        municipality, embedding, new EmbeddedPage("auto", await published.Latest(cancellation)).Answers));

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

    [Embeddable(ByEveryone = true)]
    [PublicGet(EmbeddedPage.NotAllowedAddress)]
    public IActionResult NotAllowed() => View();

    private async Task<IActionResult> Show(string scheme, CancellationToken cancellation) =>
        View("Embedded", new EmbeddedPage(scheme, await published.Latest(cancellation)));
}
