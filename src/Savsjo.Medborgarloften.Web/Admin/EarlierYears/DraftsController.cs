using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Domain.Entries;
using Savsjo.Medborgarloften.Domain.Reports.FromDocument;
using Savsjo.Medborgarloften.Web.Admin.Periods;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Admin.EarlierYears;

/// <summary>Utkast ur ett dokument: what was promised, looked at on one page before anything is stored.</summary>
[Authorize(Policy = Policy.ManagePromisePeriods)]
[Route(Rooms.EarlierYears + "/{documentId:int}/" + Room)]
public sealed class DraftsController(ReadKept kept, DraftFromDocument draft) : Controller
{
    /// <summary>The end of its address.</summary>
    public const string Room = "overenskommelse";

    [HttpGet("")]
    public async Task<IActionResult> Show(int documentId, CancellationToken cancellation)
    {
        if (await kept.Of(documentId, cancellation) is not { } reading)
            return NotFound();
        var said = AgreementInDocument.Of(
            reading.Table, reading.Read?.Tables ?? [], [.. reading.Read?.Titles ?? [], .. reading.Read?.Lines ?? []]);
        return View("Draft", new DraftPage(documentId, reading.Name, reading.Remarks, DraftForm.Of(said)));
    }

    [HttpPost("")]
    public async Task<IActionResult> Create(int documentId, DraftForm form, CancellationToken cancellation)
    {
        if (await kept.NameOf(documentId, cancellation) is not { } name)
            return NotFound();
        return await this.Answer(
            await draft.Create(StaffMember.From(User), form, cancellation),
            id => this.Tell(
                $"Utkastet är skapat ur {name}. Ange mått och mål, ta det i bruk, och överför sedan uppföljningarna under Tidigare år.",
                PeriodPage.AddressOf(id)),
            refused =>
            {
                this.PutBesideInputs(refused.Violations, (PeriodField field) => PeriodForm.InputOf(field));
                return Task.FromResult<ViewResult?>(View("Draft", new DraftPage(documentId, name, [], form)));
            });
    }
}

/// <summary>Sidan där ett dokuments löften och aktiviteter blir ett utkast.</summary>
/// <param name="Name">The document's.</param>
/// <param name="Remarks">What is to be known of the reading; whole sentences.</param>
public sealed record DraftPage(int DocumentId, string Name, IReadOnlyList<string> Remarks, DraftForm Form)
{
    public string Back => EarlierYearsController.AddressOf(DocumentId);

    public string Address => $"{Back}/{DraftsController.Room}";
}
