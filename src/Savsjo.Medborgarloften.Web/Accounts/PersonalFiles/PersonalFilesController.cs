using System.Net.Mime;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Web.Accounts.Users;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Turns;

namespace Savsjo.Medborgarloften.Web.Accounts.PersonalFiles;

/// <summary>Personuppgifter: what there is about somebody of the staff, as a file; and taking it away.</summary>
[ResponseCache(NoStore = true)]
public sealed class PersonalFilesController(ExportPersonalData export, AppDbContext db, TimeProvider clock) : Controller
{
    private const string Users = Rooms.Users;

    private static readonly JsonSerializerOptions Format =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private StaffMember Staff => StaffMember.From(User);

    [InTurn(HeavyWork.Export)]
    [FreshProof]
    [HttpPost(Rooms.Accounts + Rooms.Privacy)]
    public async Task<IActionResult> Own() => await File(Staff.UserId);

    [InTurn(HeavyWork.Export)]
    [Authorize(Policy = Policy.ManageAccounts)]
    [FreshProof]
    [HttpPost(Users + "/{id}/personuppgifter")]
    public async Task<IActionResult> Of(string id) => await File(id);

    [Authorize(Policy = Policy.ManageAccounts)]
    [HttpGet(Users + "/{id}/ta-bort")]
    public async Task<IActionResult> Remove(string id, CancellationToken cancellation) =>
        await Question(id, cancellation) is { } page ? page : NotFound();

    [Authorize(Policy = Policy.ManageAccounts)]
    [FreshProof]
    [HttpPost(Users + "/{id}/ta-bort")]
    public async Task<IActionResult> Remove(string id, [FromServices] RemovePerson remove, CancellationToken cancellation) =>
        await this.Answer(await remove.Remove(id, Staff),
            () => this.Tell("Personen är borttagen. Det hen har gjort står kvar utan namn.", Users), refused =>
        {
            this.PutBesideInputs(refused.Violations);
            return Question(id, cancellation);
        });

    private async Task<ViewResult?> Question(string id, CancellationToken cancellation) =>
        await UserPage.Load(db, id, Staff.UserId, clock.GetUtcNow().UtcDateTime, cancellation) is { } page
            ? View(nameof(Remove), page.User) : null;

    private async Task<IActionResult> File(string accountId) => await export.Of(accountId, Staff) is { } data
        ? File(JsonSerializer.SerializeToUtf8Bytes(data, Format), MediaTypeNames.Application.Json, "personuppgifter.json")
        : NotFound();
}
