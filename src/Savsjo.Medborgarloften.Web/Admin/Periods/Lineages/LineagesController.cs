using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Lineages;

/// <summary>Släktskap för en hel period: proposed by words, and stored where somebody says so.</summary>
[Authorize(Policy = Policy.ManagePromisePeriods)]
[Route(Rooms.Periods + "/{periodId:int}/slaktskap")]
public sealed class LineagesController(AppDbContext db, SetLineage lineage) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(int periodId, CancellationToken cancellation) =>
        await ProposedLineage.Load(db, periodId, cancellation) is { } page ? View("Proposed", page) : NotFound();

    /// <summary>Each by itself: what somebody else has set meanwhile keeps nothing from the others.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Set(int periodId, IReadOnlyList<string> take, CancellationToken cancellation)
    {
        if (await ProposedLineage.Load(db, periodId, cancellation) is not { } page)
            return NotFound();
        var chosen = page.Pairs.Where(pair => take.Contains(pair.Key)).ToList();
        var outcomes = new List<Outcome>();
        foreach (var pair in chosen)
            outcomes.Add(await lineage.Continue(StaffMember.From(User), pair.PeriodId, pair.Later.Id, pair.Earlier.Id, cancellation));
        var outcome = chosen.Count > 0 ? Outcome.Together(outcomes)
            : Outcome.Refused([new(take.Count == 0 ? "Kryssa för minst ett släktskap."
                : "Det som var ikryssat är redan sparat, eller finns inte längre.")]);
        return await this.Answer(
            outcome, () => this.Tell("Släktskapet är sparat.", PeriodPage.AddressOf(periodId)),
            async refused =>
            {
                this.PutBesideInputs(refused.Violations);
                return await ProposedLineage.Load(db, periodId, cancellation) is { } again ? View("Proposed", again) : null;
            });
    }
}
