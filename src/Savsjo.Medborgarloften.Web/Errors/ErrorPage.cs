namespace Savsjo.Medborgarloften.Web.Errors;

/// <summary>What an error page says.</summary>
/// <param name="Status">The HTTP status it is answered with.</param>
public sealed record ErrorPage(int Status, string Title, string Sentence)
{
    /// <summary>What somebody wrote and sent, and what is nowhere else now; null where there is nothing, or nothing to show.</summary>
    public UnsentForm? Unsent { get; init; }

    /// <summary>What the log knows it by; null on a page that nothing led to.</summary>
    public string? FaultNumber { get; init; }

    /// <summary>Whether what was sent may be saved all the same: we failed, and do not know how far we came.</summary>
    public bool MayBeSaved => Status == StatusCodes.Status500InternalServerError;

    /// <summary>Whoever was turned away at a queue met no fault: nothing was begun.</summary>
    public bool IsCrowded { get; private init; }

    /// <summary>Whether it is said in English.</summary>
    public bool IsEnglish { get; private init; }

    public bool IsOurs => Status >= StatusCodes.Status500InternalServerError && !IsCrowded;

    /// <summary>
    /// Whether the same form, sent once more, may be taken: where the page was old, where others were waiting, or where we failed.
    /// </summary>
    public bool MayBeSentAgain =>
        Unsent is not null && (IsOurs || IsCrowded || Status == StatusCodes.Status400BadRequest);

    /// <summary>A preview that could not be drawn.</summary>
    public static ErrorPage PdfFailed { get; } = new(500, "PDF:en gick inte att skapa",
        "Felet är noterat. Inget är ändrat och inget är publicerat. Försök igen om en stund. Går det inte då heller, hör av dig till "
        + "den som sköter programmet.");

    /// <summary>A document that somebody chose to report from.</summary>
    public static ErrorPage DocumentTooLarge { get; } = new(413, "Dokumentet är för stort",
        "Ett dokument får vara högst 10 MB. Gå tillbaka och klistra in tabellen i stället: markera den i Word eller Excel, kopiera "
        + "den och klistra in den på sidan. Eller spara tabellen i ett eget dokument och välj det.");

    /// <summary>A form of a page that was opened in another sign-in than the one that sends it: nothing was wrong with it.</summary>
    public static ErrorPage OpenedBefore { get; } = new(400, "Skicka det en gång till",
        "Sidan öppnades innan den här inloggningen började, av dig eller av någon annan på samma dator. Därför är det inte sparat än.");

    /// <summary>The database does not answer, and nothing was sent.</summary>
    public static ErrorPage DatabaseAway { get; } = new(503, "Sidan går inte att visa just nu",
        "Databasen svarar inte. Det som är publicerat går att läsa som vanligt. Den här sidan försöker igen av sig själv om en stund.");

    /// <summary>The same, of a form that was sent before anything could be done with it.</summary>
    public static ErrorPage NotSentToDatabase { get; } = new(503, "Det gick inte att spara just nu",
        "Databasen svarar inte. Inget är ändrat. Det som är publicerat går att läsa som vanligt.");

    /// <summary>The same, in English.</summary>
    public static ErrorPage DatabaseAwayInEnglish { get; } = new(503, "This page cannot be shown right now",
        "The database does not answer, and nothing has been changed. What is published can be read as usual. Try again in a little while.")
    { IsEnglish = true };

    /// <summary>Underhåll: the page can be read, and nothing is saved.</summary>
    /// <param name="message">What whoever looks after the site has to say of it.</param>
    public static ErrorPage UnderMaintenance(string message) => new(503, "Just nu sparas inget", message);

    /// <summary>The same of an English page.</summary>
    public static ErrorPage InEnglish(int status) => (status switch
    {
        400 => new ErrorPage(400, "The request could not be read",
            "The form may have been open for too long, or did not reach us whole. Go back, load the page again and try once more."),
        404 => new(404, "There is no such page", "The address may be misspelled, or the report has not been published yet."),
        413 => new(413, "The form is too large", "What you sent is more than we can receive. Shorten the text and try again."),
        429 => new(429, "Too many attempts", "Wait a while and try again."),
        503 => new(503, "Many are waiting right now", "Nothing has been changed. Try again in a little while.") { IsCrowded = true },
        >= 400 and < 500 => new(status, "The request could not be read", "Go to the start page and begin there."),
        _ => new(500, "Something went wrong on our side", "The fault has been noted. Try again in a while."),
    }) with
    { IsEnglish = true };

    public static ErrorPage For(int status) => status switch
    {
        400 => new(400, "Begäran gick inte att läsa",
            "Formuläret kan ha legat öppet för länge, eller inte kommit fram helt. "
                + "Gå tillbaka, läs in sidan igen och försök en gång till."),
        403 => new(403, "Du har inte behörighet", "Ditt konto får inte göra detta. Kontakta administratören om du behöver kunna det."),
        404 => new(404, "Sidan finns inte", "Adressen kan vara felskriven, eller så är uppföljningen inte publicerad än."),
        405 => new(405, "Så går det inte att göra här", "Gå till startsidan och börja därifrån."),
        409 => new(409, "Någon annan hann före", "Det du ville ändra har just ändrats av någon annan. Läs in sidan igen."),
        413 => new(413, "Formuläret är för stort",
            "Det du skickade är större än vad som går att ta emot. Korta texten, eller välj en mindre bild, och försök igen."),
        415 => new(415, "Formatet går inte att läsa", "Gå till startsidan och börja därifrån."),
        426 => new(426, "Inloggningen kräver https",
            "Öppna sidan med https:// först i adressen. Kontakta administratören om det inte går."),
        429 => new(429, "För många försök", "Vänta en stund och försök igen."),
        503 => new(503, "Många väntar just nu",
            "Det du bad om tar lång tid att göra, och flera väntar redan på samma sak. Inget är ändrat. Försök igen om en liten stund.")
        { IsCrowded = true },
        >= 400 and < 500 => new(status, "Begäran gick inte att läsa", "Gå till startsidan och börja därifrån."),
        _ => new(500, "Något gick fel hos oss", "Felet är noterat. Försök igen om en stund."),
    };
}
