using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Translations;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Outcomes;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Staff.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Translations;

/// <summary>Översättningar: which there are, and writing one, of a period's promises or of a published follow-up.</summary>
[Authorize(Policy = Policy.PublishFollowUp)]
[Route(Rooms.Translations)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class TranslationsController(TranslationReader reader, SaveTranslation save) : Controller
{
    private const string OfPeriod = "period-{periodId:int}/{tag}";
    private const string OfFollowUp = RoundPlace.Route + "/{tag}";
    private const string Away = "/ta-bort";

    private static readonly RuleViolation UnknownLanguage = new(
        "Skriv en språkkod som vi känner till, till exempel ar för arabiska. På svenska står det redan; lättläst svenska är sv-x-lattlast.",
        new FormInput(nameof(TranslationQuery.Sprak)));

    private static readonly RuleViolation NothingChosen = new(
        "Välj vad som ska översättas.", new FormInput(nameof(TranslationQuery.Vad)));

    private StaffMember Staff => StaffMember.From(User);

    /// <summary>The list; with what to translate and to which language it leads on to the page where that is done.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index(TranslationQuery asked, CancellationToken cancellation)
    {
        var list = await reader.All(asked, cancellation);
        if (asked is { Vad: null, Sprak: null })
            return View(list);
        if (LanguageTag.Find(asked.Sprak) is { } language && list.Choices.Any(choice => choice.Value == asked.Vad))
            return LocalRedirect($"{Rooms.Translations}/{asked.Vad}/{language.Value}");
        this.PutBesideInputs([LanguageTag.Find(asked.Sprak) is null ? UnknownLanguage : NothingChosen]);
        return View(list).Saying(OutcomeKind.Unanswerable);
    }

    [HttpGet(OfPeriod)]
    public async Task<IActionResult> Promises(int periodId, string tag, CancellationToken cancellation) =>
        Shown(await Page(await OfPromises(periodId, tag, cancellation), cancellation));

    [HttpPost(OfPeriod)]
    public async Task<IActionResult> SavePromises(int periodId, string tag, IFormCollection form, CancellationToken cancellation) =>
        await Save(await OfPromises(periodId, tag, cancellation), form, cancellation);

    [HttpPost(OfPeriod + Away)]
    public async Task<IActionResult> RemovePromises(int periodId, string tag, IFormCollection form, CancellationToken cancellation) =>
        await Remove(await OfPromises(periodId, tag, cancellation), form, cancellation);

    [HttpGet(OfFollowUp)]
    public async Task<IActionResult> FollowUp(RoundPlace place, string tag, CancellationToken cancellation) =>
        Shown(await Page(await Of(place, tag, cancellation), cancellation));

    [HttpPost(OfFollowUp)]
    public async Task<IActionResult> SaveFollowUp(RoundPlace place, string tag, IFormCollection form, CancellationToken cancellation) =>
        await Save(await Of(place, tag, cancellation), form, cancellation);

    [HttpPost(OfFollowUp + Away)]
    public async Task<IActionResult> RemoveFollowUp(RoundPlace place, string tag, IFormCollection form, CancellationToken cancellation) =>
        await Remove(await Of(place, tag, cancellation), form, cancellation);

    private async Task<TranslationSubject?> OfPromises(int periodId, string tag, CancellationToken cancellation) =>
        Language(tag) is { } language ? await reader.Promises(periodId, language, cancellation) : null;

    private async Task<TranslationSubject?> Of(RoundPlace place, string tag, CancellationToken cancellation) =>
        Language(tag) is { } language && place.Corrected is { } tertial ? await reader.FollowUp(tertial, language, cancellation) : null;

    /// <summary>Each page has one address: a tag in other capitals is no other language, and no page.</summary>
    private static LanguageTag? Language(string tag) => LanguageTag.Find(tag) is { } found && found.Value == tag ? found : null;

    private IActionResult Shown(TranslationPage? page) => page is null ? NotFound() : View("Translate", page);

    private async Task<TranslationPage?> Page(TranslationSubject? subject, CancellationToken cancellation) =>
        subject is null ? null : TranslationPage.Of(subject, await reader.Stored(subject, cancellation));

    private async Task<IActionResult> Save(TranslationSubject? subject, IFormCollection posted, CancellationToken cancellation)
    {
        if (subject is null)
            return NotFound();
        var form = TranslationForm.Read(posted);
        return await this.Answer(await save.Save(Staff, subject, form, cancellation),
            sentence => this.Tell(sentence, subject.Address), refused => Again(subject, form, refused, cancellation));
    }

    private async Task<IActionResult> Remove(TranslationSubject? subject, IFormCollection posted, CancellationToken cancellation)
    {
        if (subject is null)
            return NotFound();
        var form = TranslationForm.Read(posted);
        return await this.Answer(await save.Remove(Staff, subject, form.Version, cancellation),
            sentence => this.Tell(sentence, Rooms.Translations), refused => Again(subject, form, refused, cancellation));
    }

    /// <summary>As it was typed, beside what is stored; the next save is made knowing of it.</summary>
    private async Task<ViewResult?> Again(
        TranslationSubject subject, TranslationForm form, Outcome refused, CancellationToken cancellation)
    {
        this.PutBesideInputs(refused.Violations);
        var stored = await reader.Stored(subject, cancellation);
        return View("Translate", new TranslationPage(subject, stored, form with { Version = stored?.Version ?? 0 }));
    }
}
