namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>Brottstypens fält, as refusals name them.</summary>
public enum OffenceField
{
    Name,
    Law,
}
