using Savsjo.Medborgarloften.Data.FollowUps;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.News;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Versions;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.FollowUpParts.Document;

/// <summary>
/// Uppföljningens sida, made from a content and nothing else: what is published, and what a preview shows before it is.
/// </summary>
/// <param name="Reading">All that it says.</param>
/// <param name="PublishedAtUtc">When this version was published.</param>
/// <param name="Download">Null where there is no file yet.</param>
/// <param name="Versions">Every version of the tertial.</param>
/// <param name="Changes">What is new since the follow-up before; null when there is none to compare with.</param>
public sealed record FollowUpReportPage(
    FollowUpReading Reading, DateTime PublishedAtUtc, DownloadLink? Download, VersionList Versions, FollowUpChanges? Changes)
{
    /// <summary>The last tertial followed up since; null where this is the latest, or is not published.</summary>
    public TertialSpan? Later { get; init; }

    /// <summary>The document that it was transferred from, where it can be fetched.</summary>
    public Original? Original { get; init; }

    /// <param name="content">Published, or about to be.</param>
    /// <param name="download">Where its PDF is, if it has one.</param>
    /// <param name="versions">Every version of the tertial; without them the content counts as the only one.</param>
    /// <param name="before">The follow-up before it, as it stands; null when there is none, or in a preview.</param>
    public static FollowUpReportPage Of(
        FollowUpReportContent content, DownloadLink? download = null, IReadOnlyList<PublishedVersion>? versions = null,
        FollowUpReportContent? before = null) => new(
        FollowUpReading.Of(content), content.PublishedAtUtc, download,
        new(content.Tertial, VersionsReading.Of(content.Version, versions ?? [PublishedVersion.Of(content)])),
        FollowUpChanges.Between(before, content));
}
