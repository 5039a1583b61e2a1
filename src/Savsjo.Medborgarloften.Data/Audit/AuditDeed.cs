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
    RoundScheduled = 40,
    ResponsibleChosen = 41,
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
            AuditDeed.Returned => "Återsände",
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
            _ => throw new ArgumentOutOfRangeException(nameof(deed), deed, null),
        };
    }
}
