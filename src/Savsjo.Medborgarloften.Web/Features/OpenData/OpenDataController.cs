using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Web.Features.OpenData.Api;
using Savsjo.Medborgarloften.Web.Features.OpenData.OpenApi;
using Savsjo.Medborgarloften.Web.Features.Shared;

namespace Savsjo.Medborgarloften.Web.Features.OpenData;

/// <summary>Öppna data: the page that tells people about them, the API's description, the files and the catalogue.</summary>
[AllowAnonymous]
public sealed class OpenDataController(OpenApiDocument document) : Controller
{
    [PublicGet(OpenDataAddresses.OpenApi)]
    [Offers("application/json")]
    public IActionResult OpenApi() => new PublishedBytes(document.Bytes, ApiAnswer.ContentType);
}
