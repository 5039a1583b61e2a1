using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Accounts.Users;

/// <summary>Användare: who has an account, and what an administrator does about it.</summary>
[Authorize(Policy = Policy.ManageAccounts)]
[Route(Rooms.Users)]
public sealed class UsersController(AppDbContext db, AdministerAccount administer, TimeProvider clock) : Controller
{
    private const string Address = Rooms.Users;

    private StaffMember Staff => StaffMember.From(User);

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellation) =>
        View(await UserList.Load(db, clock.GetUtcNow().UtcDateTime, cancellation));

    [HttpGet("bjud-in")]
    public IActionResult Invite() => View(new InviteForm());

    [HttpPost("bjud-in")]
    public async Task<IActionResult> Invite(InviteForm form, [FromServices] InvitePerson invite)
    {
        if (!ModelState.IsValid)
            return View(form);
        var outcome = await invite.Invite(form, Staff);
        if (outcome.Account is not { } account)
        {
            ModelState.AddModelError(nameof(form.Email), outcome.Fault!);
            return View(form);
        }

        return Told($"{account.DisplayName} är inbjuden. Länken skickas till {account.Email}.", Address);
    }

    [HttpGet("{id}")]
    public async Task<IActionResult> Show(string id, CancellationToken cancellation)
    {
        if (await UserPage.Load(db, id, Staff.UserId, clock.GetUtcNow().UtcDateTime, cancellation) is not { } page)
            return NotFound();
        if (TempData[RefusalKey] is string refusal)
            ModelState.AddModelError("", refusal);
        return View(page);
    }

    [HttpPost("{id}/roll")]
    public async Task<IActionResult> ChangeRole(string id, RoleForm form, CancellationToken cancellation)
    {
        if (ModelState.IsValid && await administer.ChangeRole(id, form, Staff) is { } fault)
            ModelState.AddModelError("", fault);
        if (ModelState.IsValid)
            return Told("Ändringen är sparad. Personen får logga in igen.", $"{Address}/{id}");
        if (await UserPage.Load(db, id, Staff.UserId, clock.GetUtcNow().UtcDateTime, cancellation) is not { } page)
            return NotFound();
        form.Version = page.User.Version;
        return View(nameof(Show), page with { Form = form });
    }

    [HttpPost("{id}/inaktivera")]
    public async Task<IActionResult> Deactivate(string id) =>
        Done(await administer.Deactivate(id, Staff), "Kontot är inaktiverat. Personen är utloggad och kan inte logga in.", id);

    [HttpPost("{id}/aktivera")]
    public async Task<IActionResult> Reactivate(string id) =>
        Done(await administer.Reactivate(id, Staff), "Kontot är aktivt igen.", id);

    [HttpPost("{id}/avsluta-sessioner")]
    public async Task<IActionResult> EndSessions(string id) =>
        Done(await administer.EndSessions(id, Staff), "Personen är utloggad på alla enheter.", id);

    [HttpPost("{id}/tvasteg/ta-bort")]
    public async Task<IActionResult> RemoveSecondFactors(string id) =>
        Done(await administer.RemoveSecondFactors(id, Staff), "Tvåstegsinloggningen är borttagen. Personen lägger till en ny vid nästa inloggning.", id);

    [HttpPost("{id}/lank")]
    public async Task<IActionResult> SendLink(string id, [FromServices] SendNewLink links) =>
        Done(await links.Send(id, Staff), "En ny länk skickas. En tidigare länk gäller inte längre.", id);

    private const string RefusalKey = "nekat";

    private RedirectResult Done(string? fault, string sentence, string id) => fault is null ? Told(sentence, $"{Address}/{id}") : Refused(fault, id);

    private RedirectResult Told(string sentence, string address)
    {
        TempData[StatusMessage.Key] = sentence;
        return Redirect(address);
    }

    private RedirectResult Refused(string sentence, string id)
    {
        TempData[RefusalKey] = sentence;
        return Redirect($"{Address}/{Uri.EscapeDataString(id)}");
    }
}
