using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Public.OpenData.Api;
using Savsjo.Medborgarloften.Web.Public.OpenData.Catalogue;
using Savsjo.Medborgarloften.Web.Public.OpenData.Files;
using Savsjo.Medborgarloften.Web.Public.OpenData.Files.Excel;
using Savsjo.Medborgarloften.Web.Public.OpenData.OpenApi;
using Savsjo.Medborgarloften.Web.Public.Promises;
using Savsjo.Medborgarloften.Web.Public.Serving;

namespace Savsjo.Medborgarloften.Web.Public.OpenData;

/// <summary>Öppna data: the page that tells people about them, the API's description, the files and the catalogue.</summary>
[AllowAnonymous]
public sealed class OpenDataController(
    PublishedOpenData published, OpenApiDocument document, FigureFiles files, FiguresCsvMetadata csvMetadata,
    MunicipalityOptions municipality, AbsoluteAddresses addresses, SignedAgreements agreements) : Controller
{
    [PublicGet(Rooms.OpenData)]
    [Published]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(new OpenDataPage(
        await published.Span(cancellation),
        await published.Periods(cancellation) is [var latest, ..] ? latest.Id : null, addresses.Absolute(""))
    {
        Agreements = await agreements.All(cancellation),
    });

    [PublicGet(OpenDataAddress.OpenApi)]
    [Published]
    [Offers("application/json")]
    public IActionResult OpenApi() => new PublishedBytes(document.For(municipality), ApiAnswer.ContentType);

    [PublicGet(OpenDataAddress.Csv)]
    [Published(WholeQuery = true)]
    [Offers("text/csv")]
    public async Task<IActionResult> Csv(CancellationToken cancellation) =>
        Selection() ?? (IActionResult)await files.Csv(published, cancellation);

    [PublicGet(OpenDataAddress.GoalsCsv)]
    [Published(WholeQuery = true)]
    [Offers("text/csv")]
    public async Task<IActionResult> Goals(CancellationToken cancellation) =>
        Selection() ?? (IActionResult)await files.Goals(published, cancellation);

    [PublicGet(OpenDataAddress.ActivitiesCsv)]
    [Published(WholeQuery = true)]
    [Offers("text/csv")]
    public async Task<IActionResult> Activities(CancellationToken cancellation) =>
        Selection() ?? (IActionResult)await files.Activities(published, cancellation);

    [PublicGet(OpenDataAddress.GoalsCsvMetadata)]
    [Published]
    [Offers("application/csvm+json", "application/ld+json", "application/json")]
    public IActionResult GoalsCsvMetadata() => new PublishedBytes(csvMetadata.OfGoals(), FiguresCsvMetadata.ContentType);

    [PublicGet(OpenDataAddress.ActivitiesCsvMetadata)]
    [Published]
    [Offers("application/csvm+json", "application/ld+json", "application/json")]
    public IActionResult ActivitiesCsvMetadata() => new PublishedBytes(csvMetadata.OfActivities(), FiguresCsvMetadata.ContentType);

    [PublicGet(OpenDataAddress.CsvMetadata)]
    [Published]
    [Offers("application/csvm+json", "application/ld+json", "application/json")]
    public IActionResult CsvMetadata() => new PublishedBytes(csvMetadata.Write(), FiguresCsvMetadata.ContentType);

    [PublicGet(OpenDataAddress.Xlsx)]
    [ReadsPublished]
    [Offers(OpenDataWorkbook.ContentType)]
    public async Task<IActionResult> Xlsx(CancellationToken cancellation) =>
        Selection() ?? (IActionResult)await files.Xlsx(published, cancellation);

    [PublicGet(OpenDataAddress.Catalogue)]
    [Published]
    [Offers("application/rdf+xml", "application/xml", "text/xml")]
    public async Task<IActionResult> DataCatalogue(CancellationToken cancellation) =>
        new PublishedBytes(
            new DataCatalogue(municipality, addresses, await published.Span(cancellation)).Write(), Catalogue.DataCatalogue.ContentType);

    /// <summary>The catalogue in the words of schema.org, which search engines for data read.</summary>
    [PublicGet(OpenDataAddress.JsonLd)]
    [Published]
    [Offers("application/ld+json", "application/json")]
    public async Task<IActionResult> JsonLd(CancellationToken cancellation) =>
        new PublishedBytes(
            new DatasetJsonLd(municipality, addresses, await published.Span(cancellation)).Write(), DatasetJsonLd.ContentType);

    /// <summary>A file is always whole: whoever asks for a part of it must not believe to have got that part.</summary>
    private ApiProblem? Selection() => Request.Query.WithoutTracking().Count == 0 ? null : new(
        OutcomeKind.Unanswerable.Status, "Filen går bara att hämta hel. Ett urval går att göra i API:et, /api/v1/figures.");
}
