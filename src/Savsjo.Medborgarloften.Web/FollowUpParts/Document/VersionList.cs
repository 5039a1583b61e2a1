using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Public.FollowUps;

namespace Savsjo.Medborgarloften.Web.FollowUpParts.Document;

/// <summary>Versioner och rättelser, newest first.</summary>
public sealed record VersionList(IReadOnlyList<VersionRow> Rows)
{
    public VersionRow Shown => Rows.Single(row => row.IsShown);

    public VersionRow Newest => Rows[0];

    public bool HasCorrections => Rows.Count > 1 || Rows[0].CorrectionReason is not null;

    /// <param name="shown">The version that is shown.</param>
    /// <param name="versions">Every version of the tertial.</param>
    public static VersionList Of(Tertial tertial, int shown, IReadOnlyList<PublishedVersion> versions)
    {
        var newestFirst = versions.OrderByDescending(version => version.Version).ToList();
        return new([.. newestFirst.Select((version, place) => new VersionRow(
            version.Version,
            FollowUpAddress.Page(tertial, version.Version),
            IsShown: version.Version == shown,
            IsNewest: place == 0,
            SwedishTime.Date(version.PublishedAtUtc),
            place == 0 ? null : SwedishTime.Date(newestFirst[place - 1].PublishedAtUtc),
            version.CorrectionReason,
            place == 0 ? FollowUpAddress.Pdf(tertial) : FollowUpAddress.Pdf(tertial, version.Version)))]);
    }

}

/// <summary>One version in the list.</summary>
/// <param name="From">"2 mars 2021".</param>
/// <param name="To">When the next one replaced it; null for the newest.</param>
/// <param name="PdfAddress">Its file; the newest one's stands at the tertial's own address.</param>
public sealed record VersionRow(
    int Version, string Address, bool IsShown, bool IsNewest, string From, string? To, string? CorrectionReason, string PdfAddress);
