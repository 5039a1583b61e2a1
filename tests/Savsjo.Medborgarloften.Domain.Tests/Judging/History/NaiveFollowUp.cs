namespace Savsjo.Medborgarloften.Domain.Tests.Judging.History;

/// <summary>A follow-up of one tertial, or of several of one year together. Known by its last tertial.</summary>
public sealed record NaiveFollowUp(IReadOnlyList<NaiveTertial> Covers)
{
    public NaiveTertial Last => Covers.Max();
}
