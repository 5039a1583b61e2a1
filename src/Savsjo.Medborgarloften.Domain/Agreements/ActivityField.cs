namespace Savsjo.Medborgarloften.Domain.Agreements;

/// <summary>Aktivitetens fält, as refusals name them.</summary>
public enum ActivityField
{
    Text,
    ShortName,
    Parties,
    FirstTertial,
    LastTertial,
    StartReason,
    EndReason,
}
