using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Translations;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Public.Serving;

namespace Savsjo.Medborgarloften.Web.Public.Languages;

/// <summary>Andra språk: English, easy Swedish, and every language that something is translated into.</summary>
[AllowAnonymous]
[Published]
public sealed class LanguagesController(TranslatedPages pages, MunicipalityInForce municipality) : Controller
{
    [PublicGet(Rooms.English)]
    public async Task<IActionResult> English(CancellationToken cancellation) => View(await pages.English(cancellation));

    [PublicGet(LanguageAddress.English + Rooms.FollowUps + "/{year:int:length(4)}/tertial-{number:int:length(1)}")]
    public async Task<IActionResult> EnglishFollowUp(int year, int number, CancellationToken cancellation) =>
        Tertial.TryCreate(year, number, out var tertial) && await pages.English(tertial.Value, cancellation) is { } page
            ? View(page) : NotFound();

    [PublicGet(LanguageAddress.Others + "/{tag}")]
    public async Task<IActionResult> Other(string tag, CancellationToken cancellation) =>
        LanguageTag.Find(tag) is { IsEnglish: false, IsEasySwedish: false } language && language.Value == tag
            && await pages.Of(language, cancellation) is { } page
            ? View(page) : NotFound();

    [PublicGet(Rooms.EasyRead)]
    public async Task<IActionResult> Easy(CancellationToken cancellation)
    {
        var page = new EasyPage(
            EasyText.BlocksOf(municipality.Settings.EasyText), await pages.Of(LanguageTag.EasySwedish, cancellation));
        return page is { About: [], Page: null } ? NotFound() : View(page);
    }
}
