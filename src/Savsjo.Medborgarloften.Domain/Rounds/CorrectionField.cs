namespace Savsjo.Medborgarloften.Domain.Rounds;

/// <summary>Rättelsens fält, as refusals name them.</summary>
public enum CorrectionField
{
    Reason,

    /// <summary>Which reports it opens.</summary>
    Reports,
}
