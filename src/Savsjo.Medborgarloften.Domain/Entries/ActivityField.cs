namespace Savsjo.Medborgarloften.Domain.Entries;

/// <summary>Aktivitetens fält, as refusals name them.</summary>
public enum ActivityField
{
    Text,
    ShortName,

    /// <summary>Syfte.</summary>
    Purpose,
    Parties,
    FirstTertial,

    /// <summary>The activity of an earlier period that it continues.</summary>
    Continues,
    LastTertial,
    StartReason,
    EndReason,

    /// <summary>Redovisas av.</summary>
    ReportedBy,

    /// <summary>The tertial that parties, reporters or short name change from.</summary>
    From,

    /// <summary>Varför något ändras, for the log.</summary>
    Reason,

    /// <summary>Whether the count goes on in the activity that replaces it.</summary>
    CountGoesOn,

    /// <summary>The activity that it is merged into.</summary>
    Replacement,
}
