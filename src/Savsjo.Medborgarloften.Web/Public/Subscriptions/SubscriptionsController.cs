using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data.Subscriptions;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Public.Serving;
using Savsjo.Medborgarloften.Web.Public.Shared;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Public.Subscriptions;

/// <summary>
/// Prenumeration: ask for letters, confirm, end. Without cookies, so without antiforgery tokens: asking is guarded by where the
/// form was sent from and by the letter, the rest by codes that only the letters hold (docs/decisions/0023). The English pages
/// have the same addresses below "/en".
/// </summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SubscriptionsController(SubscriptionOffer offer, Subscribe subscribe, Subscription subscription) : Controller
{
    public const string Address = Rooms.Subscriptions;
    public const string SentAddress = Rooms.Subscriptions + "/skickat";

    /// <summary>The same in English, and letters in English.</summary>
    public const string InEnglish = LanguageAddress.English + Address;

    private static readonly InTwoLanguages ElsewhereFrom = new(
        "Adressen skickades från en annan webbplats. Skriv den här i stället.",
        "The address was sent from another website. Write it here instead.");

    private bool IsEnglish => LanguageAddress.IsEnglish(Request.Path);

    [PublicGet(Address)]
    [PublicGet(InEnglish)]
    public IActionResult Index() => offer.IsOffered ? Form(new()) : Said("NotOffered", SubscriptionNotices.NotOffered);

    [HttpPost(Address)]
    [HttpPost(InEnglish)]
    public async Task<IActionResult> Index(SubscribeForm form, CancellationToken cancellation)
    {
        if (!offer.IsOffered)
            return Said("NotOffered", SubscriptionNotices.NotOffered, StatusCodes.Status503ServiceUnavailable);
        if (!Request.IsSentFromHere())
            return Again(Outcome.Forbidden(new(ElsewhereFrom.Said(IsEnglish), SubscribeForm.EmailInput)), new());
        if (form.Fault is { } fault)
            return Again(Outcome.Refused(new RuleViolation(fault.Said(IsEnglish), SubscribeForm.EmailInput)), form);
        var language = IsEnglish ? Subscriber.English : null;
        return await subscribe.Request(form.Address, language, HttpContext.Connection.RemoteIpAddress, cancellation) is { } wait
            ? Form(form).Slowed(this, nameof(form.Email), wait, IsEnglish)
            : LocalRedirect(LanguageAddress.InLanguage(SentAddress, IsEnglish));
    }

    [PublicGet(SentAddress)]
    [PublicGet(LanguageAddress.English + SentAddress)]
    public IActionResult Sent() => Said("Sent", SubscriptionNotices.Sent);

    /// <summary>Only a page with a button: programs that look for dangerous mail open every link.</summary>
    [PublicGet(SubscriptionLinks.Confirm)]
    [PublicGet(LanguageAddress.English + SubscriptionLinks.Confirm)]
    public async Task<IActionResult> Confirm([FromQuery(Name = "kod")] string? code, CancellationToken cancellation) =>
        await subscription.ToConfirm(code, cancellation) switch
        {
            SubscriptionState.Waiting => Said("Confirm", SubscriptionNotices.Confirm),
            SubscriptionState.Confirmed => Said("Confirmed", SubscriptionNotices.Confirmed),
            SubscriptionState.Gone => Said("LinkIsOld", SubscriptionNotices.LinkIsOld, StatusCodes.Status410Gone),
            _ => Said("LinkIsBroken", EnglishNotice.LinkIsBroken, OutcomeKind.NotFound.Status),
        };

    [HttpPost(SubscriptionLinks.Confirm)]
    [HttpPost(LanguageAddress.English + SubscriptionLinks.Confirm)]
    [ActionName(nameof(Confirm))]
    public async Task<IActionResult> ConfirmNow([FromQuery(Name = "kod")] string? code, CancellationToken cancellation)
    {
        await subscription.Confirm(code, cancellation);
        return await Confirm(code, cancellation);
    }

    [PublicGet(SubscriptionLinks.End)]
    [PublicGet(LanguageAddress.English + SubscriptionLinks.End)]
    public async Task<IActionResult> End([FromQuery(Name = "kod")] string? code, CancellationToken cancellation) =>
        await subscription.ToEnd(code, cancellation) switch
        {
            SubscriptionState.Confirmed => Said("End", SubscriptionNotices.End),
            SubscriptionState.Gone => Said("Ended", SubscriptionNotices.Ended),
            _ => Said("LinkIsBroken", EnglishNotice.LinkIsBroken, OutcomeKind.NotFound.Status),
        };

    /// <summary>
    /// The button on the page, and mail programs' own "avsluta prenumeration" (RFC 8058), which come from anywhere, without a
    /// cookie, and are answered without a redirect.
    /// </summary>
    [HttpPost(SubscriptionLinks.End)]
    [HttpPost(LanguageAddress.English + SubscriptionLinks.End)]
    [ActionName(nameof(End))]
    public async Task<IActionResult> EndNow([FromQuery(Name = "kod")] string? code, CancellationToken cancellation)
    {
        await subscription.End(code, cancellation);
        return await End(code, cancellation);
    }

    private ViewResult Form(SubscribeForm form) => View(IsEnglish ? "InEnglish" : nameof(Index), form);

    private ViewResult Again(Outcome refused, SubscribeForm form)
    {
        this.PutBesideInputs(refused.Violations);
        return Form(form).Saying(refused);
    }

    /// <summary>A short page, in the language of the address.</summary>
    private ViewResult Said(string view, EnglishNotice english, int? status = null)
    {
        Response.StatusCode = status ?? Response.StatusCode;
        return IsEnglish ? View(nameof(EnglishNotice), english) : View(view);
    }
}
