using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.Staff.Shared;

/// <summary>
/// Vilken omgång: which round a staff page works on. The ordinary addresses (/inmatning, /granskning, /publicering) are
/// the open round's; below them a round that is being corrected, or transferred from a document, has its own:
/// /inmatning/2020/tertial-3.
/// </summary>
public sealed class RoundPlace
{
    /// <summary>What a controller's routes add for a round that is not the open one.</summary>
    public const string Route = "{year:int:length(4)}/tertial-{number:int:length(1)}";

    [FromRoute(Name = "year")]
    public int? Year { get; init; }

    [FromRoute(Name = "number")]
    public int? Number { get; init; }

    /// <summary>The tertial in the address; null for the open round.</summary>
    [ValidateNever]
    public Tertial? Corrected =>
        Year is { } year && Number is { } number && Tertial.TryCreate(year, number, out var tertial) ? tertial : null;

    /// <summary>Whether the address names something that is no tertial.</summary>
    public bool IsNowhere => Year is not null && Corrected is null;

    /// <summary>"/granskning", or "/granskning/2020/tertial-3".</summary>
    public string Below(string room) => Address(room, Corrected);

    /// <param name="corrected">The tertial being corrected; null for the open round.</param>
    public static string Address(string room, Tertial? corrected) => corrected is { } tertial
        ? FollowUpAddress.Below(room, tertial)
        : room;

    public static string Address(string room, RoundInWork round) => Address(room, round.IsInTurn ? null : round.Tertial);
}

/// <summary>The round at an address.</summary>
public static class RoundAtPlace
{
    /// <summary>The open round, or the one that is corrected or transferred there; null when there is no such.</summary>
    public static Task<RoundInWork?> FindRoundAt(
        this AppDbContext db, RoundPlace place, TimeProvider clock, CancellationToken cancellation) => place.IsNowhere
            ? Task.FromResult<RoundInWork?>(null)
            : db.FindRound(place.Corrected, clock.TodayInSweden(), cancellation);
}

/// <summary>Addresses of the round that a view shows.</summary>
public static class RoundPlaceInViews
{
    /// <summary>A room's address for the round of this very page.</summary>
    public static string OfThisRound(this ViewContext view, string room) => new RoundPlace
    {
        Year = Number(view, "year"),
        Number = Number(view, "number"),
    }.Below(room);

    private static int? Number(ViewContext view, string key) =>
        int.TryParse(
            Convert.ToString(view.RouteData.Values[key], CultureInfo.InvariantCulture), CultureInfo.InvariantCulture, out var number)
                ? number : null;
}
