using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data.Subscriptions;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Public.Serving;
using Savsjo.Medborgarloften.Web.Public.Shared;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Public.Questions;

/// <summary>
/// Frågor till kommunen: ask, confirm, or say that it was somebody else. Readers get no cookies, so there are no antiforgery tokens: the
/// form is guarded by where it was sent from, by its stamp and by the letter, the rest by the code that only the letter holds
/// (docs/decisions/0057). The English pages have the same addresses below "/en".
/// </summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class QuestionsController(QuestionOffer offer, QuestionSubjects subjects, FormStamp stamps, Ask ask, AskedQuestion asked)
    : Controller
{
    public const string SentAddress = Rooms.Questions + "/skickat";

    /// <summary>The same in English, and the letter in English.</summary>
    public const string InEnglish = LanguageAddress.English + Rooms.Questions;

    private static readonly InTwoLanguages SentFromElsewhere = new(
        "Frågan skickades från en annan webbplats. Skicka den härifrån.", "The question was sent from another website. Send it from here.");

    private bool IsEnglish => LanguageAddress.IsEnglish(Request.Path);

    [PublicGet(Rooms.Questions)]
    [PublicGet(InEnglish)]
    public async Task<IActionResult> Index(
        [FromQuery(Name = "period")] string? period, [FromQuery(Name = "lofte")] string? promise,
        [FromQuery(Name = "aktivitet")] string? activity, CancellationToken cancellation) =>
        !offer.IsOffered ? NotOffered(null, status: null)
        : await subjects.Find(period, promise, activity, cancellation) is { } about
            ? Form(new(new() { Opened = stamps.Now() }, about))
            : NotFound();

    [HttpPost(Rooms.Questions)]
    [HttpPost(InEnglish)]
    public async Task<IActionResult> Index(
        QuestionForm form, [FromQuery(Name = "period")] string? period, [FromQuery(Name = "lofte")] string? promise,
        [FromQuery(Name = "aktivitet")] string? activity, CancellationToken cancellation)
    {
        if (!offer.IsOffered)
            return NotOffered(form.Text);
        // What it is about may have been renumbered since the form was opened; the question is asked all the same.
        var about = await subjects.Find(period, promise, activity, cancellation) ?? QuestionSubject.Everything;
        if (Refusal(form) is { IsDone: false } refused)
            return Again(refused, form, about);
        var asker = new Asker(form.Address, IsEnglish ? Subscriber.English : null, HttpContext.Connection.RemoteIpAddress);
        return await ask.Request(asker, form.Clean, about, cancellation) is { } wait
            ? Form(new(form, about)).Slowed(this, nameof(form.Text), wait, IsEnglish)
            : LocalRedirect(LanguageAddress.InLanguage(SentAddress, IsEnglish));
    }

    [PublicGet(SentAddress)]
    [PublicGet(LanguageAddress.English + SentAddress)]
    public IActionResult Sent() => Said("Sent", QuestionNotices.Sent);

    /// <summary>Only a page with buttons: programs that look for dangerous mail open every link.</summary>
    [PublicGet(QuestionLinks.Confirm)]
    [PublicGet(LanguageAddress.English + QuestionLinks.Confirm)]
    public async Task<IActionResult> Confirm([FromQuery(Name = "kod")] string? code, CancellationToken cancellation) =>
        await asked.ToConfirm(code, cancellation) switch
        {
            { Question: { } question } => offer.IsOffered
                ? View(IsEnglish ? "ConfirmInEnglish" : nameof(Confirm), new QuestionToConfirm(question, code!))
                : NotOffered(question.Text),
            { State: QuestionState.Sent } => Said("Confirmed", QuestionNotices.Confirmed),
            { State: QuestionState.Refused } => Said("Refused", QuestionNotices.Refused),
            { State: QuestionState.Gone } => Said("LinkIsOld", QuestionNotices.LinkIsOld, StatusCodes.Status410Gone),
            _ => Said("LinkIsBroken", EnglishNotice.LinkIsBroken, OutcomeKind.NotFound.Status),
        };

    [HttpPost(QuestionLinks.Confirm)]
    [HttpPost(LanguageAddress.English + QuestionLinks.Confirm)]
    [ActionName(nameof(Confirm))]
    public async Task<IActionResult> ConfirmNow([FromQuery(Name = "kod")] string? code, CancellationToken cancellation)
    {
        if (offer.IsOffered)
            await asked.Send(code, cancellation);
        return await Confirm(code, cancellation);
    }

    [HttpPost(QuestionLinks.Refuse)]
    [HttpPost(LanguageAddress.English + QuestionLinks.Refuse)]
    [ActionName(nameof(Confirm))]
    public async Task<IActionResult> Refuse([FromQuery(Name = "kod")] string? code, CancellationToken cancellation)
    {
        await asked.Refuse(code, cancellation);
        return await Confirm(code, cancellation);
    }

    /// <summary>What is wrong with the form, or with how it was sent.</summary>
    private Outcome Refusal(QuestionForm form)
    {
        if (!Request.IsSentFromHere())
            return Outcome.Forbidden(new(SentFromElsewhere.Said(IsEnglish), QuestionForm.TextInput));
        var faults = form.Faults().ToList();
        if (faults.Count == 0 && stamps.FaultIn(form.Opened) is { } fault)
            faults.Add((nameof(form.Text), fault));
        return Outcome.Of([.. faults.Select(one => new RuleViolation(one.Said.Said(IsEnglish), new FormInput(one.Input)))]);
    }

    private ViewResult Form(QuestionPage page) => View(IsEnglish ? "InEnglish" : nameof(Index), page);

    private ViewResult Again(Outcome refused, QuestionForm form, QuestionSubject about)
    {
        this.PutBesideInputs(refused.Violations);
        if (stamps.FaultIn(form.Opened) is not null)
            form.Opened = stamps.Now();
        return Form(new(form, about)).Saying(refused);
    }

    /// <param name="text">What somebody had written; null for nothing.</param>
    private ViewResult NotOffered(string? text, int? status = StatusCodes.Status503ServiceUnavailable) =>
        Said("NotOffered", QuestionNotices.NotOffered(text), status, text);

    /// <summary>A short page, in the language of the address.</summary>
    private ViewResult Said(string view, EnglishNotice english, int? status = null, object? model = null)
    {
        Response.StatusCode = status ?? Response.StatusCode;
        return IsEnglish ? View(nameof(EnglishNotice), english) : View(view, model);
    }
}
