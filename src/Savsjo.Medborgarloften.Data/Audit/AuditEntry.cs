using Savsjo.Medborgarloften.Domain;

namespace Savsjo.Medborgarloften.Data.Audit;

/// <summary>
/// Loggpost: who did what, when, with the values before and after. Written in the same transaction as the change it
/// records; never changed, never deleted.
/// </summary>
public sealed class AuditEntry
{
    private AuditEntry()
    {
    }

    public AuditEntry(Change change, string userName, AuditDeed deed, Tertial? tertial, int? activityId, string subject, string? before, string? after)
    {
        AtUtc = change.AtUtc;
        UserId = change.UserId;
        UserName = userName;
        Deed = deed;
        Tertial = tertial;
        ActivityId = activityId;
        Subject = subject;
        Before = before;
        After = after;
    }

    public long Id { get; private set; }

    public DateTime AtUtc { get; private set; }

    public string UserId { get; private set; } = "";

    /// <summary>The name as it was then.</summary>
    public string UserName { get; private set; } = "";

    public AuditDeed Deed { get; private set; }

    public Tertial? Tertial { get; private set; }

    public int? ActivityId { get; private set; }

    /// <summary>What it concerns: "2.2 Riktade insatser".</summary>
    public string Subject { get; private set; } = "";

    /// <summary>The values before, one "name: value" a line; null where there were none.</summary>
    public string? Before { get; private set; }

    /// <summary>The values after, one "name: value" a line.</summary>
    public string? After { get; private set; }
}

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
            _ => throw new ArgumentOutOfRangeException(nameof(deed), deed, null),
        };
    }
}
