namespace Savsjo.Medborgarloften.Domain.Entries;

/// <summary>Löftets fält, as refusals name them.</summary>
public enum PromiseField
{
    Number,
    Text,
    FollowUpHeading,

    /// <summary>Sammanfattningen i en omgång.</summary>
    Note,

    /// <summary>Varför orden rättas, for the log.</summary>
    Reason,
}
