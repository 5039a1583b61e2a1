namespace Savsjo.Medborgarloften.Data.Audit;

/// <summary>Händelse: what was done.</summary>
public enum AuditDeed
{
    Recorded = 1,
    Submitted = 2,
    Withdrawn = 3,
    Returned = 4,
    Approved = 5,
    Published = 6,
    SignedIn = 7,
    SignInFailed = 8,
    LockedOut = 9,

    /// <summary>Wrote in the conversation about a report.</summary>
    Commented = 20,
    CorrectionOpened = 30,
    CorrectionCalledOff = 31,
    RoundScheduled = 35,
    ResponsibleChosen = 36,
    Reminded = 37,

    // Accounts: 40–69.
    Invited = 40,
    LinkSent = 41,
    PasswordChosen = 42,
    RoleChanged = 43,
    Deactivated = 44,
    Reactivated = 45,
    SessionsEnded = 46,
    SecondFactorsRemoved = 47,
    AuthenticatorAdded = 48,
    AuthenticatorRemoved = 49,
    PasskeyAdded = 50,
    PasskeyRenamed = 51,
    PasskeyRemoved = 52,
    RecoveryCodesMade = 53,
    RecoveryCodeUsed = 54,
    ExternalLoginAdded = 55,
    ExternalLoginRemoved = 56,
    DataExported = 57,

    /// <summary>The number stands in the triggers that guard the log, too: it is what lets names be erased.</summary>
    PersonRemoved = 58,
    CalendarAddressMade = 59,
    CalendarAddressEnded = 60,

    // Promise periods: 70–79.
    PeriodCreated = 70,
    PeriodChanged = 71,
    PeriodTakenIntoUse = 72,
    PeriodRemoved = 73,
    PromiseAdded = 74,
    PromiseChanged = 75,
    PromiseRemoved = 76,
    ActivityAdded = 77,
    ActivityChanged = 78,
    ActivityRemoved = 79,

    // Measures and offences: 80–89.
    MeasureAdded = 80,
    MeasureChanged = 81,
    MeasureRemoved = 82,
    MeasureMoved = 83,
    OffenceAdded = 84,
    OffenceRenamed = 85,
    OffenceRetired = 86,
    OffenceTakenBack = 87,
    OffenceMoved = 88,
    OffenceRemoved = 89,

    // The municipality, and what it puts up: 90–94.
    MunicipalityChanged = 90,
    TestLetterSent = 91,
    AgreementPublished = 92,
}

/// <summary>The Swedish wording of <see cref="AuditDeed"/>.</summary>
public static class AuditDeedWording
{
    extension(AuditDeed deed)
    {
        public string Word => deed switch
        {
            AuditDeed.Recorded => "Sparade",
            AuditDeed.Submitted => "Skickade in",
            AuditDeed.Withdrawn => "Tog tillbaka",
            AuditDeed.Returned => "Skickade tillbaka",
            AuditDeed.Approved => "Godkände",
            AuditDeed.Published => "Publicerade",
            AuditDeed.SignedIn => "Loggade in",
            AuditDeed.SignInFailed => "Misslyckades att logga in",
            AuditDeed.LockedOut => "Låstes ute",
            AuditDeed.Commented => "Kommenterade",
            AuditDeed.CorrectionOpened => "Öppnade för rättelse",
            AuditDeed.CorrectionCalledOff => "Avbröt rättelsen",
            AuditDeed.RoundScheduled => "Ändrade omgångens dagar",
            AuditDeed.ResponsibleChosen => "Valde ansvariga",
            AuditDeed.Reminded => "Påminde",
            AuditDeed.Invited => "Bjöd in",
            AuditDeed.LinkSent => "Skickade engångslänk",
            AuditDeed.PasswordChosen => "Valde lösenord",
            AuditDeed.RoleChanged => "Ändrade roll",
            AuditDeed.Deactivated => "Inaktiverade konto",
            AuditDeed.Reactivated => "Aktiverade konto",
            AuditDeed.SessionsEnded => "Loggade ut överallt",
            AuditDeed.SecondFactorsRemoved => "Tog bort tvåstegsinloggning",
            AuditDeed.AuthenticatorAdded => "Lade till app för engångskoder",
            AuditDeed.AuthenticatorRemoved => "Tog bort app för engångskoder",
            AuditDeed.PasskeyAdded => "Lade till passkey",
            AuditDeed.PasskeyRenamed => "Bytte namn på passkey",
            AuditDeed.PasskeyRemoved => "Tog bort passkey",
            AuditDeed.RecoveryCodesMade => "Skapade reservkoder",
            AuditDeed.RecoveryCodeUsed => "Använde reservkod",
            AuditDeed.ExternalLoginAdded => "Kopplade inloggningstjänst",
            AuditDeed.ExternalLoginRemoved => "Tog bort inloggningstjänst",
            AuditDeed.DataExported => "Hämtade personuppgifter",
            AuditDeed.CalendarAddressMade => "Skapade kalenderadress",
            AuditDeed.CalendarAddressEnded => "Avslutade kalenderadress",
            AuditDeed.PersonRemoved => "Tog bort person",
            AuditDeed.PeriodCreated => "Skapade löftesperiod",
            AuditDeed.PeriodChanged => "Ändrade löftesperiod",
            AuditDeed.PeriodTakenIntoUse => "Tog löftesperiod i bruk",
            AuditDeed.PeriodRemoved => "Tog bort utkast till löftesperiod",
            AuditDeed.PromiseAdded => "Lade till löfte",
            AuditDeed.PromiseChanged => "Ändrade löfte",
            AuditDeed.PromiseRemoved => "Tog bort löfte",
            AuditDeed.ActivityAdded => "Lade till aktivitet",
            AuditDeed.ActivityChanged => "Ändrade aktivitet",
            AuditDeed.ActivityRemoved => "Tog bort aktivitet",
            AuditDeed.MeasureAdded => "Lade till mått",
            AuditDeed.MeasureChanged => "Ändrade mått",
            AuditDeed.MeasureRemoved => "Tog bort mått",
            AuditDeed.MeasureMoved => "Flyttade mått",
            AuditDeed.OffenceAdded => "Lade till brottstyp",
            AuditDeed.OffenceRenamed => "Ändrade brottstyp",
            AuditDeed.OffenceRetired => "Avvecklade brottstyp",
            AuditDeed.OffenceTakenBack => "Tog tillbaka brottstyp",
            AuditDeed.OffenceMoved => "Flyttade brottstyp",
            AuditDeed.OffenceRemoved => "Tog bort brottstyp",
            AuditDeed.MunicipalityChanged => "Ändrade kommunens uppgifter",
            AuditDeed.TestLetterSent => "Skickade provmejl",
            AuditDeed.AgreementPublished => "Lade upp överenskommelsen",
            _ => throw new ArgumentOutOfRangeException(nameof(deed), deed, null),
        };
    }
}
