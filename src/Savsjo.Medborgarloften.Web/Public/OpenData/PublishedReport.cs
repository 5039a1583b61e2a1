using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Web.Public.OpenData.Resources;

namespace Savsjo.Medborgarloften.Web.Public.OpenData;

/// <summary>A published version in short, without its content.</summary>
public sealed record PublishedReport(
    int Id, TertialSpan Covers, int Version, DateTime PublishedAtUtc, int? SmallCountsBelow, string? CorrectionReason,
    SourceDocument? Source = null)
{
    public Tertial Tertial => Covers.Last;

    /// <param name="fact">What only its content says.</param>
    public FigureRow Row(PublishedFigure figure, AgreedSeries agreed, FrozenFact? fact = null) => FigureRow.Of(figure, this, agreed, fact);

    public FollowUpInList InList(AbsoluteAddresses addresses) => new(
        TertialId.Of(Tertial), Tertial.Year, Tertial.Number, Version, PublishedAtUtc, SmallCountsBelow, CorrectionReason,
        FollowUpLinks.Of(Tertial, Version, addresses), TertialId.AllOf(Covers), SourceResource.Of(Source), Source?.PublishedOn);
}

/// <summary>How far what is published reaches.</summary>
/// <param name="NewestId">Changes with every publication, and so says whether anything made from them is still right.</param>
/// <param name="FirstAtUtc">When the first was published.</param>
/// <param name="LastAtUtc">When the last was published.</param>
/// <param name="First">The earliest tertial followed up.</param>
/// <param name="Latest">What the latest follow-up covers.</param>
public sealed record PublishedSpan(int NewestId, DateTime FirstAtUtc, DateTime LastAtUtc, Tertial First, TertialSpan Latest)
{
    public Tertial Last => Latest.Last;
}
