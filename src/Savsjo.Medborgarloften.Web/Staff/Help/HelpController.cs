using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Words;

namespace Savsjo.Medborgarloften.Web.Staff.Help;

/// <summary>Hjälp: what each role does and how, and what the words mean. For everybody who signs in.</summary>
[Authorize]
[Route(Rooms.Help)]
public sealed class HelpController(AppDbContext db) : Controller
{
    private StaffMember Staff => StaffMember.From(User);

    /// <summary>The guide of one's own role, at once; somebody without a role sees them all.</summary>
    [HttpGet("")]
    public Task<IActionResult> Index(CancellationToken cancellation) => Guide(Staff.Roles.Count > 0 ? Staff.Roles[0] : null, cancellation);

    [HttpGet("{slug}")]
    public async Task<IActionResult> OfRole(string slug, CancellationToken cancellation) =>
        HelpAddress.Role(slug) is { } role ? await Guide(role, cancellation) : NotFound();

    [HttpGet("ord")]
    public IActionResult Words() => View(WordList.Groups);

    private async Task<IActionResult> Guide(string? role, CancellationToken cancellation) =>
        View("Guide", new HelpPage(role, Staff.Roles, await WhomToAsk.Of(db, cancellation)));
}
