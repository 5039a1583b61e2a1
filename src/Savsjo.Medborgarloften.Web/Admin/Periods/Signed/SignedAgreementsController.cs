using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Signed;

/// <summary>Den undertecknade överenskommelsen: what the parties signed, as a file that everybody can fetch.</summary>
[Authorize(Policy = Policy.ManagePromisePeriods)]
[Route(Rooms.Periods + "/{periodId:int}/overenskommelse")]
public sealed class SignedAgreementsController(AppDbContext db, PublishAgreement publish) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int periodId, CancellationToken cancellation) =>
        await SignedPage.Load(db, periodId, form: null, cancellation) is { } page ? View(page) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Save(int periodId, SignedForm form, CancellationToken cancellation) =>
        await this.Answer(
            await publish.Save(StaffMember.From(User), periodId, form, cancellation),
            () => this.Tell("Filen är upplagd. Löftenas sidor länkar till den nu.", PeriodPage.AddressOf(periodId)),
            async refused =>
            {
                this.PutBesideInputs(refused.Violations);
                return await SignedPage.Load(db, periodId, form, cancellation) is { } page ? View(nameof(Index), page) : null;
            });
}
