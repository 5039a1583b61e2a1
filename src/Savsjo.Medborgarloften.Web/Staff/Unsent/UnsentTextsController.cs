using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Unsent;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Staff.Unsent;

/// <summary>Oskickat: asked by the pages' scripts for one's own words, and given them while one types.</summary>
[Authorize]
[Route(Rooms.Unsent)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class UnsentTextsController(AppDbContext db, KeepUnsentText keep) : Controller
{
    private StaffMember Staff => StaffMember.From(User);

    [HttpGet("")]
    public async Task<IActionResult> Own(CancellationToken cancellation)
    {
        var own = Staff.UserId;
        return Json((await db.UnsentTexts.AsNoTracking().Where(one => one.UserId == own).OrderBy(one => one.Id)
            .Take(UnsentText.MostOfOnePerson).ToListAsync(cancellation)).Select(OwnText.Of));
    }

    [HttpPost("")]
    public async Task<IActionResult> Keep(UnsentWords form, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
            return StatusCode(OutcomeKind.Refused.Status);
        var (outcome, kept) = await keep.Keep(Staff, form, cancellation);
        if (!outcome.IsDone)
            return StatusCode(outcome.Status);
        return Json(kept is null ? null : OwnText.Of(kept));
    }
}

/// <summary>En oskickad text, as its author's page is told of it.</summary>
/// <param name="Version">Goes back with what is typed next.</param>
/// <param name="When">"30 november 2026 kl. 12.52".</param>
/// <param name="Said">"Utkast sparat 12.52. Bara du ser det."</param>
public sealed record OwnText(
    [property: JsonPropertyName("plats")] string Place,
    [property: JsonPropertyName("falt")] string Field,
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("grund")] string? BuiltOn,
    [property: JsonPropertyName("version")] Guid Version,
    [property: JsonPropertyName("nar")] string When,
    [property: JsonPropertyName("sagt")] string Said)
{
    internal static OwnText Of(UnsentText text) => new(
        text.Place, text.Field, text.Text, text.BuiltOn, text.Version, text.SavedUtc.AsMoment(),
        $"Utkast sparat {text.SavedUtc.AsTime()}. Bara du ser det.");
}
