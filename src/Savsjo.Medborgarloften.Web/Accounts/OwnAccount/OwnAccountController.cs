using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Web.Accounts.SecondStep;
using Savsjo.Medborgarloften.Web.Accounts.SignIn;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Mail;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Accounts.OwnAccount;

/// <summary>Mitt konto: password, second factors, sessions. Everybody signed in, over their own account alone.</summary>
[Route(Rooms.Accounts)]
[ResponseCache(NoStore = true)]
public sealed class OwnAccountController(
    UserManager<StaffAccount> users, RecoveryCodes recovery, EnrolAuthenticator enrol, TotpKeys keys, OwnAccountPages pages,
    MunicipalityOptions municipality) : Controller
{
    private const string Home = Rooms.OwnAccount;

    private bool IsStrong => StaffClaims.IsStrong(User);

    [HttpGet("sakerhet")]
    public async Task<IActionResult> Index() => View(OwnAccountPages.View, await pages.Read(User));

    [HttpGet("losenord")]
    public IActionResult ChangePassword() => View(new ChangePasswordForm());

    [HttpPost("losenord")]
    public async Task<IActionResult> ChangePassword(ChangePasswordForm form, [FromServices] ChangePassword change)
    {
        var judged = this.Judge();
        return await this.Answer(judged.IsDone ? await change.Change(await Account(), form, IsStrong) : judged,
            () => this.Tell($"Lösenordet är ändrat. {OwnAccountPages.OthersSignedOut}", Home), refused => Again(refused, form));
    }

    [FreshProof]
    [HttpPost("app/borja")]
    public async Task<IActionResult> BeginAuthenticator()
    {
        await enrol.Begin(await Account());
        return Redirect(Rooms.Accounts + "/app");
    }

    [HttpGet("app")]
    public async Task<IActionResult> Authenticator() =>
        await Account() is { HasAuthenticator: false } account && keys.Of(account) is { } key ? View(PageOf(account, key)) : Redirect(Home);

    [FreshProof]
    [HttpPost("app")]
    public async Task<IActionResult> Authenticator(SecondStepForm form)
    {
        var account = await Account();
        if (account.HasAuthenticator || keys.Of(account) is not { } key)
            return Redirect(Home);
        var judged = this.Judge();
        return await this.Answer(judged.IsDone ? await enrol.Confirm(account, form.Code!) : judged,
            codes => codes.Count > 0 ? View("RecoveryCodes", codes) : this.Tell("Appen är tillagd.", Home),
            refused => Again(refused, PageOf(account, key)));
    }

    [FreshProof]
    [HttpPost("app/ta-bort")]
    public async Task<IActionResult> RemoveAuthenticator() =>
        await this.Answer(
            await enrol.Remove(await Account(), StaffMember.From(User), IsStrong), sentence => this.Tell(sentence, Home),
            refused => pages.Again(this, refused));

    [FreshProof]
    [HttpPost("reservkoder")]
    public async Task<IActionResult> NewRecoveryCodes([FromServices] AppDbContext db, [FromServices] Outbox outbox)
    {
        var account = await Account();
        if (!account.TwoFactorEnabled)
            return Redirect(Home);
        var codes = await recovery.Replace(account);
        outbox.Post(AccountLetter.Notice(
            account, "Nya reservkoder", "Nya reservkoder har skapats till ditt konto. De gamla gäller inte längre.", municipality));
        await db.SaveChangesAsync();
        return View("RecoveryCodes", codes);
    }

    [HttpPost("logga-ut-overallt")]
    public async Task<IActionResult> SignOutEverywhere(
        [FromServices] SignInManager<StaffAccount> session, [FromServices] EndSessions sessions)
    {
        await sessions.Everywhere(await Account());
        await session.SignOutAsync();
        return Redirect($"{Rooms.SignIn}?efter={SignInNotice.AfterEverywhere}");
    }

    [HttpPost("sessioner/{id}/avsluta")]
    public async Task<IActionResult> EndSession(string id, [FromServices] EndSessions sessions) => this.Tell(
        Guid.TryParse(id, out var session) && await sessions.One(await Account(), session)
            ? "Sessionen är avslutad."
            : "Sessionen hade redan avslutats.", Home);

    private async Task<StaffAccount> Account() =>
        await users.GetUserAsync(User) ?? throw new InvalidOperationException("The session's account went away within the request.");

    private AuthenticatorPage PageOf(StaffAccount account, string key) =>
        AuthenticatorPage.Of(account, key, $"Medborgarlöften {municipality.Place}");

    private Task<ViewResult?> Again(Outcome refused, object page)
    {
        this.PutBesideInputs(refused.Violations);
        return Task.FromResult<ViewResult?>(View(page));
    }
}
