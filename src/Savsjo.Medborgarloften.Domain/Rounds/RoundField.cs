namespace Savsjo.Medborgarloften.Domain.Rounds;

/// <summary>Omgångens fält, as refusals name them.</summary>
public enum RoundField
{
    OpensOn,
    Deadline,
}
