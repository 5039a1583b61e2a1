using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Rounds;
using Savsjo.Medborgarloften.Web.Staff.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Corrections;

/// <summary>
/// "Rättelse pågår: tertial 3 2020", "Överförs från ett dokument: tertial 1 2018" on every staff page, so that all rounds can be reached.
/// </summary>
public sealed class OngoingCorrectionsViewComponent(AppDbContext db, RoundsBeside beside, TimeProvider clock) : ViewComponent
{
    private static readonly string[] Rooms = [Links.Rooms.Entry, Links.Rooms.Reviewing, Links.Rooms.Publishing];

    public async Task<IViewComponentResult> InvokeAsync()
    {
        var rounds = await beside.Read(HttpContext.RequestAborted);
        if (rounds.Count == 0)
            return Content("");
        var found = new OngoingCorrections(
            Room(), Which(rounds, isTransfer: false), Which(rounds, isTransfer: true), Request.Path.Value ?? "");
        return View("/Staff/Corrections/_OngoingCorrections.cshtml", found.IsElsewhere ? found with { InTurn = await InTurn() } : found);
    }

    private static IReadOnlyList<TertialSpan> Which(IReadOnlyList<RoundBeside> rounds, bool isTransfer) =>
        [.. rounds.Where(round => round.IsTransfer == isTransfer).Select(round => round.Covers)];

    /// <summary>The open round's name; null when none is open.</summary>
    private async Task<string?> InTurn() =>
        await db.FindRoundToCome(HttpContext.RequestAborted) is { Next: { } next, OpensOn: { } day } && day <= clock.TodayInSweden()
            ? next.Name
            : null;

    /// <summary>The room one is in, or else where one's own work is.</summary>
    private string Room()
    {
        var staff = StaffMember.From(HttpContext.User);
        return Array.Find(Rooms, room => Request.Path.StartsWithSegments(room)) ?? (staff.MayRecord ? Rooms[0] : Rooms[1]);
    }
}

/// <summary>Pågående rättelser, och uppföljningar som överförs från dokument.</summary>
/// <param name="Room">Where the links lead: "/granskning".</param>
/// <param name="Corrected">What each round covers that is corrected.</param>
/// <param name="Path">The page that is shown.</param>
/// <param name="Transfers">What is transferred from documents.</param>
public sealed record OngoingCorrections(
    string Room, IReadOnlyList<TertialSpan> Corrected, IReadOnlyList<TertialSpan> Transfers, string Path)
{
    /// <summary>"tertial 2 2021", the open round, where one works on another; null when none is open.</summary>
    public string? InTurn { get; init; }

    public string AddressOf(TertialSpan covers) => RoundPlace.Address(Room, covers.Last);

    public bool IsHere(TertialSpan covers) => Path.StartsWith(AddressOf(covers), StringComparison.Ordinal);

    public string Name => (Corrected.Count, Transfers.Count) switch
    {
        (_, 0) => "Pågående rättelser",
        (0, _) => "Överföringar från dokument",
        _ => "Pågående rättelser och överföringar",
    };

    /// <summary>Whether one works on one of them now; then the way back to the open round is shown.</summary>
    public bool IsElsewhere => Corrected.Concat(Transfers).Any(IsHere);
}
