using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Public.Serving;
using Savsjo.Medborgarloften.Web.Public.Shared;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Public.Subscriptions;

/// <summary>
/// Prenumeration: ask for letters, confirm, end. Without cookies, so without antiforgery tokens: asking is guarded by where the
/// form was sent from and by the letter, the rest by codes that only the letters hold (docs/decisions/0023).
/// </summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SubscriptionsController(SubscriptionOffer offer, Subscribe subscribe, Subscription subscription) : Controller
{
    public const string Address = Rooms.Subscriptions;
    public const string SentAddress = Rooms.Subscriptions + "/skickat";

    [PublicGet(Address)]
    public IActionResult Index() => offer.IsOffered ? View(new SubscribeForm()) : View("NotOffered");

    [HttpPost(Address)]
    public async Task<IActionResult> Index(SubscribeForm form, CancellationToken cancellation)
    {
        if (!offer.IsOffered)
            return Answer(StatusCodes.Status503ServiceUnavailable, "NotOffered");
        if (!Request.IsSentFromHere())
            return Again(
                Outcome.Forbidden(
                    new("Adressen skickades från en annan webbplats. Skriv den här i stället.", SubscribeForm.EmailInput)), new());
        if (this.Judge() is { IsDone: false } refused)
            return Again(refused, form);
        return await subscribe.Request(form.Address, HttpContext.Connection.RemoteIpAddress, cancellation) is { } wait
            ? View(nameof(Index), form).Slowed(this, nameof(form.Email), wait)
            : LocalRedirect(SentAddress);
    }

    [PublicGet(SentAddress)]
    public IActionResult Sent() => View();

    /// <summary>Only a page with a button: programs that look for dangerous mail open every link.</summary>
    [PublicGet(SubscriptionLinks.Confirm)]
    public async Task<IActionResult> Confirm([FromQuery(Name = "kod")] string? code, CancellationToken cancellation) =>
        await subscription.ToConfirm(code, cancellation) switch
        {
            SubscriptionState.Waiting => View(),
            SubscriptionState.Confirmed => View("Confirmed"),
            SubscriptionState.Gone => Answer(StatusCodes.Status410Gone, "LinkIsOld"),
            _ => Answer(OutcomeKind.NotFound.Status, "LinkIsBroken"),
        };

    [HttpPost(SubscriptionLinks.Confirm)]
    [ActionName(nameof(Confirm))]
    public async Task<IActionResult> ConfirmNow([FromQuery(Name = "kod")] string? code, CancellationToken cancellation)
    {
        await subscription.Confirm(code, cancellation);
        return await Confirm(code, cancellation);
    }

    [PublicGet(SubscriptionLinks.End)]
    public async Task<IActionResult> End([FromQuery(Name = "kod")] string? code, CancellationToken cancellation) =>
        await subscription.ToEnd(code, cancellation) switch
        {
            SubscriptionState.Confirmed => View(),
            SubscriptionState.Gone => View("Ended"),
            _ => Answer(OutcomeKind.NotFound.Status, "LinkIsBroken"),
        };

    /// <summary>
    /// The button on the page, and mail programs' own "avsluta prenumeration" (RFC 8058), which come from anywhere, without a
    /// cookie, and are answered without a redirect.
    /// </summary>
    [HttpPost(SubscriptionLinks.End)]
    [ActionName(nameof(End))]
    public async Task<IActionResult> EndNow([FromQuery(Name = "kod")] string? code, CancellationToken cancellation)
    {
        await subscription.End(code, cancellation);
        return await End(code, cancellation);
    }

    private ViewResult Again(Outcome refused, SubscribeForm form)
    {
        this.PutBesideInputs(refused.Violations);
        return View(nameof(Index), form).Saying(refused);
    }

    private ViewResult Answer(int status, string view, object? model = null)
    {
        Response.StatusCode = status;
        return View(view, model);
    }
}
