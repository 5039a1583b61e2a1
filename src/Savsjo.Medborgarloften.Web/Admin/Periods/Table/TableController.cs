using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain.Entries;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Table;

/// <summary>Hela överenskommelsen i en tabell: promises, activities, measures and goals, entered on one page and saved at once.</summary>
[Authorize(Policy = Policy.ManagePromisePeriods)]
[Route(Rooms.Periods + "/{periodId:int}/tabell")]
public sealed class TableController(AppDbContext db, EnterAgreement agreement) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int periodId, CancellationToken cancellation) =>
        await TablePage.Load(db, periodId, table: null, cancellation) is { } page ? View(page) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Save(int periodId, TableForm table, CancellationToken cancellation) =>
        await this.Answer(
            await agreement.Enter(StaffMember.From(User), periodId, table, cancellation),
            () => this.Tell(TableReceipt.Of(table), PeriodPage.AddressOf(periodId)),
            async refused =>
            {
                this.PutBesideInputs<PeriodField>(refused.Violations, _ => null);
                return await TablePage.Load(db, periodId, table, cancellation) is { } page ? View(nameof(Index), page) : null;
            });

    /// <summary>Fler rader, eller parterna ifyllda: the same page with everything that was typed; nothing is saved.</summary>
    /// <param name="more">The name of what gets one more; empty where only parties are filled in.</param>
    [HttpPost("rader")]
    public async Task<IActionResult> Rows(int periodId, TableForm table, string? more, CancellationToken cancellation)
    {
        ModelState.Clear();
        table.FillParties();
        if (more is { Length: > 0 } && TableLimits.IsFullFor(table, more))
            ModelState.AddModelError("", TableLimits.Full);
        return await TablePage.Load(db, periodId, table, cancellation, more) is { } page ? View(nameof(Index), page) : NotFound();
    }
}
