using System.Text.Json.Serialization;

namespace Savsjo.Medborgarloften.Web.Accounts.PersonalFiles;

/// <summary>
/// Personuppgifter som en fil: everything that is stored about somebody of the staff, in Swedish words, since it is theirs
/// to read. Instants are UTC. No secrets: a hash or a key tells them nothing, and would tell others how to sign in.
/// </summary>
public sealed record PersonalDataFile(
    [property: JsonPropertyName("hämtad")] DateTime ExportedAtUtc,
    [property: JsonPropertyName("konto")] AccountData Account,
    [property: JsonPropertyName("passkeys")] IReadOnlyList<PasskeyData> Passkeys,
    [property: JsonPropertyName("inloggningstjänster")] IReadOnlyList<string> Providers,
    [property: JsonPropertyName("engångslänkar")] IReadOnlyList<LinkData> Links,
    [property: JsonPropertyName("ansvarFörAktiviteter")] IReadOnlyList<DutyData> Duties,
    [property: JsonPropertyName("rapporter")] IReadOnlyList<ReportData> Reports,
    [property: JsonPropertyName("granskningar")] IReadOnlyList<TextData> Reviews,
    [property: JsonPropertyName("kommentarer")] IReadOnlyList<TextData> Comments,
    [property: JsonPropertyName("sammanfattningar")] IReadOnlyList<TextData> Notes,
    [property: JsonPropertyName("publiceringar")] IReadOnlyList<TextData> Publications,
    [property: JsonPropertyName("rättelser")] IReadOnlyList<TextData> Corrections,
    [property: JsonPropertyName("kommunensUppgifter")] IReadOnlyList<TextData> Settings,
    [property: JsonPropertyName("oskickat")] IReadOnlyList<TextData> Unsent,
    [property: JsonPropertyName("prenumeration")] IReadOnlyList<SubscriptionData> Subscriptions,
    [property: JsonPropertyName("påminnelser")] IReadOnlyList<ReminderData> Reminders,
    [property: JsonPropertyName("mejl")] IReadOnlyList<MailChoiceData> MailChoices,
    [property: JsonPropertyName("kalenderadress")] IReadOnlyList<CalendarData> Calendars,
    [property: JsonPropertyName("brev")] IReadOnlyList<LetterData> Letters,
    [property: JsonPropertyName("sessioner")] IReadOnlyList<SessionData> Sessions,
    [property: JsonPropertyName("säkerhetshändelser")] IReadOnlyList<SecurityData> SecurityEvents,
    [property: JsonPropertyName("händelserAvPersonen")] IReadOnlyList<LogData> Deeds,
    [property: JsonPropertyName("händelserOmPersonen")] IReadOnlyList<LogData> DeedsAbout);

/// <summary>Kontot.</summary>
public sealed record AccountData(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("namn")] string Name,
    [property: JsonPropertyName("epost")] string? Email,
    [property: JsonPropertyName("organisation")] string? Organisation,
    [property: JsonPropertyName("roller")] IReadOnlyList<string?> Roles,
    [property: JsonPropertyName("senastInloggad")] DateTime? LastSignedInAtUtc,
    [property: JsonPropertyName("inaktiverad")] DateTime? DeactivatedAtUtc,
    [property: JsonPropertyName("låstTill")] DateTimeOffset? LockedUntil,
    [property: JsonPropertyName("harLösenord")] bool HasPassword,
    [property: JsonPropertyName("harAppFörEngångskoder")] bool HasAuthenticator,
    [property: JsonPropertyName("reservkoderKvar")] int RecoveryCodes);

public sealed record PasskeyData(
    [property: JsonPropertyName("namn")] string? Name, [property: JsonPropertyName("tillagd")] DateTimeOffset AddedAt);

public sealed record LinkData(
    [property: JsonPropertyName("för")] string Purpose, [property: JsonPropertyName("skapad")] DateTime MadeAtUtc,
    [property: JsonPropertyName("gällerTill")] DateTime ExpiresAtUtc, [property: JsonPropertyName("använd")] DateTime? SpentAtUtc);

public sealed record DutyData([property: JsonPropertyName("aktivitet")] string Activity, [property: JsonPropertyName("som")] string Duty);

/// <summary>En rapport som personen har skrivit i, ändrat eller skickat in.</summary>
public sealed record ReportData(
    [property: JsonPropertyName("aktivitet")] string Activity, [property: JsonPropertyName("tertial")] string Tertial,
    [property: JsonPropertyName("skrivitI")] bool IsAuthor, [property: JsonPropertyName("senastÄndrad")] DateTime? ChangedAtUtc,
    [property: JsonPropertyName("inskickad")] DateTime? SubmittedAtUtc, [property: JsonPropertyName("text")] string? Text);

/// <summary>Något som personen har skrivit eller beslutat.</summary>
public sealed record TextData(
    [property: JsonPropertyName("vad")] string What, [property: JsonPropertyName("när")] DateTime AtUtc,
    [property: JsonPropertyName("text")] string? Text);

/// <summary>En prenumeration på uppföljningarna, av samma adress.</summary>
public sealed record SubscriptionData([property: JsonPropertyName("bekräftad")] DateTime? ConfirmedUtc);

public sealed record ReminderData(
    [property: JsonPropertyName("dag")] DateOnly Day, [property: JsonPropertyName("saknades")] string Missing);

/// <summary>Vilka mejl personen har valt att få, och när det senaste skrevs.</summary>
public sealed record MailChoiceData(
    [property: JsonPropertyName("val")] string Choice, [property: JsonPropertyName("senaste")] DateTime? LatestUtc);

public sealed record CalendarData([property: JsonPropertyName("skapad")] DateTime MadeAtUtc);

public sealed record LetterData(
    [property: JsonPropertyName("skapat")] DateTime CreatedUtc, [property: JsonPropertyName("ämne")] string Subject,
    [property: JsonPropertyName("skickat")] DateTime? SentUtc);

/// <summary>En session som är öppen, eller slutade det senaste halva dygnet.</summary>
public sealed record SessionData(
    [property: JsonPropertyName("började")] DateTime BegunUtc, [property: JsonPropertyName("användesSenast")] DateTime LastSeenUtc,
    [property: JsonPropertyName("enhet")] string Device, [property: JsonPropertyName("nätverk")] string Network);

/// <summary>Något som nekades eller avslutades, räknat per minut; finns kvar i trettio dagar.</summary>
public sealed record SecurityData(
    [property: JsonPropertyName("minut")] DateTime MinuteUtc, [property: JsonPropertyName("vad")] string What,
    [property: JsonPropertyName("antal")] int Count);

/// <summary>En post i loggen.</summary>
public sealed record LogData(
    [property: JsonPropertyName("nummer")] long Sequence, [property: JsonPropertyName("när")] DateTime AtUtc,
    [property: JsonPropertyName("händelse")] string Deed,
    [property: JsonPropertyName("vad")] string Subject, [property: JsonPropertyName("tertial")] string? Tertial,
    [property: JsonPropertyName("före")] string? Before, [property: JsonPropertyName("efter")] string? After);
