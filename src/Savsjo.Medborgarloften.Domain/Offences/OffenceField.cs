namespace Savsjo.Medborgarloften.Domain.Offences;

/// <summary>Brottstypens fält, as refusals name them.</summary>
public enum OffenceField
{
    Name,
    Law,
}
