namespace Savsjo.Medborgarloften.Domain.Agreements;

/// <summary>Aktivitetens fält, as refusals name them.</summary>
public enum ActivityField
{
    Text,
    ShortName,
    Parties,
    FirstTertial,

    /// <summary>The activity of an earlier period that it continues.</summary>
    Continues,
    LastTertial,
    StartReason,
    EndReason,
}
