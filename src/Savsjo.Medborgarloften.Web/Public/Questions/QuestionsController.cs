using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
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
/// (docs/decisions/0057).
/// </summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class QuestionsController(QuestionOffer offer, QuestionSubjects subjects, FormStamp stamps, Ask ask, AskedQuestion asked)
    : Controller
{
    public const string SentAddress = Rooms.Questions + "/skickat";

    [PublicGet(Rooms.Questions)]
    public async Task<IActionResult> Index(
        [FromQuery(Name = "period")] string? period, [FromQuery(Name = "lofte")] string? promise,
        [FromQuery(Name = "aktivitet")] string? activity, CancellationToken cancellation) =>
        !offer.IsOffered ? View("NotOffered")
        : await subjects.Find(period, promise, activity, cancellation) is { } about
            ? View(new QuestionPage(new() { Opened = stamps.Now() }, about))
            : NotFound();

    [HttpPost(Rooms.Questions)]
    public async Task<IActionResult> Index(
        QuestionForm form, [FromQuery(Name = "period")] string? period, [FromQuery(Name = "lofte")] string? promise,
        [FromQuery(Name = "aktivitet")] string? activity, CancellationToken cancellation)
    {
        if (!offer.IsOffered)
            return Answer(StatusCodes.Status503ServiceUnavailable, "NotOffered", form.Text);
        // What it is about may have been renumbered since the form was opened; the question is asked all the same.
        var about = await subjects.Find(period, promise, activity, cancellation) ?? QuestionSubject.Everything;
        if (Refusal(form) is { IsDone: false } refused)
            return Again(refused, form, about);
        return await ask.Request(form.Address, form.Clean, about, HttpContext.Connection.RemoteIpAddress, cancellation) is { } wait
            ? View(nameof(Index), new QuestionPage(form, about)).Slowed(this, nameof(form.Text), wait)
            : LocalRedirect(SentAddress);
    }

    [PublicGet(SentAddress)]
    public IActionResult Sent() => View();

    /// <summary>Only a page with buttons: programs that look for dangerous mail open every link.</summary>
    [PublicGet(QuestionLinks.Confirm)]
    public async Task<IActionResult> Confirm([FromQuery(Name = "kod")] string? code, CancellationToken cancellation) =>
        await asked.ToConfirm(code, cancellation) switch
        {
            { Question: { } question } => offer.IsOffered ? View(new QuestionToConfirm(question, code!))
                : Answer(StatusCodes.Status503ServiceUnavailable, "NotOffered", question.Text),
            { State: QuestionState.Sent } => View("Confirmed"),
            { State: QuestionState.Refused } => View("Refused"),
            { State: QuestionState.Gone } => Answer(StatusCodes.Status410Gone, "LinkIsOld"),
            _ => Answer(OutcomeKind.NotFound.Status, "LinkIsBroken"),
        };

    [HttpPost(QuestionLinks.Confirm)]
    [ActionName(nameof(Confirm))]
    public async Task<IActionResult> ConfirmNow([FromQuery(Name = "kod")] string? code, CancellationToken cancellation)
    {
        if (offer.IsOffered)
            await asked.Send(code, cancellation);
        return await Confirm(code, cancellation);
    }

    [HttpPost(QuestionLinks.Refuse)]
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
            return Outcome.Forbidden(new("Frågan skickades från en annan webbplats. Skicka den härifrån.", QuestionForm.TextInput));
        if (this.Judge() is { IsDone: false } refused)
            return refused;
        return stamps.FaultIn(form.Opened) is { } fault ? Outcome.Refused(new RuleViolation(fault, QuestionForm.TextInput)) : Outcome.Done;
    }

    private ViewResult Again(Outcome refused, QuestionForm form, QuestionSubject about)
    {
        this.PutBesideInputs(refused.Violations);
        if (stamps.FaultIn(form.Opened) is not null)
            form.Opened = stamps.Now();
        return View(nameof(Index), new QuestionPage(form, about)).Saying(refused);
    }

    private ViewResult Answer(int status, string view, object? model = null)
    {
        Response.StatusCode = status;
        return View(view, model);
    }
}
