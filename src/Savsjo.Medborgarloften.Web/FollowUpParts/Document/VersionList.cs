using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Versions;
using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.FollowUpParts.Document;

/// <summary>Versionslistan: what is said of the versions, and where each of them is.</summary>
public sealed record VersionList(Tertial Tertial, VersionsReading Reading)
{
    public string AddressOf(VersionReading version) => FollowUpAddress.Page(Tertial, version.Version);

    /// <summary>The newest one's file stands at the tertial's own address.</summary>
    public string PdfAddressOf(VersionReading version) =>
        version.IsNewest ? FollowUpAddress.Pdf(Tertial) : FollowUpAddress.Pdf(Tertial, version.Version);
}
