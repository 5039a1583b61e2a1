using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Public.Serving;

namespace Savsjo.Medborgarloften.Web.Public.Promises;

/// <summary>
/// Den undertecknade överenskommelsen: the newest file of a period. Somebody else made it, so a browser that shows it may run and fetch
/// nothing for it.
/// </summary>
[AllowAnonymous]
[Published]
public sealed class SignedAgreementController(AppDbContext db) : Controller
{
    [PublicGet(Rooms.Promises + "/period-{first:int:length(4)}-{last:int:length(4)}/overenskommelse.pdf")]
    public async Task<IActionResult> Newest(int first, int last, CancellationToken cancellation)
    {
        var years = PromiseAddress.Years(first, last);
        if ((await db.DaysInUse(cancellation)).FirstOrDefault(period => period.AddressYears == years) is not { } period
            || await db.SignedBytes(period.Id, cancellation) is not { } bytes)
            return NotFound();
        Response.Headers.ContentDisposition = $"inline; filename=\"{SignedAddress.FileName(years)}\"";
        return File(bytes, "application/pdf");
    }
}

/// <summary>Länkarna till de undertecknade överenskommelserna.</summary>
public sealed class SignedAgreements(AppDbContext db)
{
    /// <summary>Of the periods that have one, latest first.</summary>
    public async Task<IReadOnlyList<SignedLink>> All(CancellationToken cancellation)
    {
        var files = await db.SignedInUse(cancellation);
        if (files.Count == 0)
            return [];
        var periods = await db.DaysInUse(cancellation);
        return
        [
            .. from period in periods
               join file in files on period.Id equals file.PeriodId
               orderby period.FirstDay descending
               select new SignedLink(period.AddressYears, period.Years, file.Size),
        ];
    }

    /// <summary>Null where the period has none.</summary>
    /// <param name="years">The years of its addresses.</param>
    public async Task<SignedLink?> Of(string years, CancellationToken cancellation) =>
        (await All(cancellation)).FirstOrDefault(link => link.AddressYears == years);
}

/// <summary>Länken till en undertecknad överenskommelse, with what a reader wants to know before opening it.</summary>
/// <param name="AddressYears">The years of the period's addresses.</param>
/// <param name="Years">"2020–2021".</param>
/// <param name="Size">In bytes.</param>
public sealed record SignedLink(string AddressYears, string Years, int Size)
{
    public string Address => SignedAddress.File(AddressYears);

    /// <summary>"Överenskommelsen 2020–2021, som den undertecknades".</summary>
    public string Name => $"Överenskommelsen {Years}, som den undertecknades";

    /// <summary>"PDF, 1,2 MB".</summary>
    public string Words => $"PDF, {SwedishSize.Of(Size)}";
}
