using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

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

    [FreshProof]
    [HttpPost("bjud-in")]
    public async Task<IActionResult> Invite(InviteForm form, [FromServices] InvitePerson invite)
    {
        var judged = this.Judge();
        return await this.Answer(judged.IsDone ? await invite.Invite(form, Staff) : judged,
            account => this.Tell($"{account.DisplayName} är inbjuden. Länken skickas till {account.Email}.", Address),
            refused =>
            {
                this.PutBesideInputs(refused.Violations);
                return Task.FromResult<ViewResult?>(View(form));
            });
    }

    [HttpGet("{id}")]
    public async Task<IActionResult> Show(string id, CancellationToken cancellation) =>
        await Find(id, cancellation) is { } page ? View(page) : NotFound();

    [FreshProof]
    [HttpPost("{id}/roll")]
    public async Task<IActionResult> ChangeRole(string id, RoleForm form, CancellationToken cancellation)
    {
        var judged = this.Judge();
        return await Answer(id, judged.IsDone ? await administer.ChangeRole(id, form, Staff) : judged,
            "Ändringen är sparad. Personen får logga in igen.", form, cancellation);
    }

    [HttpPost("{id}/inaktivera")]
    public async Task<IActionResult> Deactivate(
        string id, [FromForm(Name = LastReporter.ClosingInput)] bool isMeant, CancellationToken cancellation) =>
        await Answer(id, await administer.Deactivate(id, Staff, isMeant),
            "Kontot är inaktiverat. Personen är utloggad och kan inte logga in.", typed: null, cancellation);

    [HttpPost("{id}/aktivera")]
    public async Task<IActionResult> Reactivate(string id, CancellationToken cancellation) =>
        await Answer(id, await administer.Reactivate(id, Staff), "Kontot är aktivt igen.", typed: null, cancellation);

    [HttpPost("{id}/avsluta-sessioner")]
    public async Task<IActionResult> EndSessions(string id, CancellationToken cancellation) =>
        await Answer(id, await administer.EndSessions(id, Staff), "Personen är utloggad på alla enheter.", typed: null, cancellation);

    [FreshProof]
    [HttpPost("{id}/tvasteg/ta-bort")]
    public async Task<IActionResult> RemoveSecondFactors(string id, CancellationToken cancellation) =>
        await Answer(id, await administer.RemoveSecondFactors(id, Staff),
            "Tvåstegsinloggningen är borttagen. Personen lägger till en ny vid nästa inloggning.", typed: null, cancellation);

    [FreshProof]
    [HttpPost("{id}/lank")]
    public async Task<IActionResult> SendLink(string id, [FromServices] SendNewLink links, CancellationToken cancellation) =>
        await Answer(
            id, await links.Send(id, Staff), "En ny länk skickas. En tidigare länk gäller inte längre.", typed: null, cancellation);

    private Task<UserPage?> Find(string id, CancellationToken cancellation) =>
        UserPage.Load(db, id, Staff.UserId, clock.GetUtcNow().UtcDateTime, cancellation);

    /// <param name="typed">Null where nothing was typed.</param>
    private Task<IActionResult> Answer(string id, Outcome outcome, string done, RoleForm? typed, CancellationToken cancellation) =>
        this.Answer(outcome, () => this.Tell(done, $"{Address}/{id}"), async refused =>
        {
            this.PutBesideInputs(refused.Violations);
            return await Find(id, cancellation) is { } page ? View(nameof(Show), page.With(typed)) : null;
        });
}
