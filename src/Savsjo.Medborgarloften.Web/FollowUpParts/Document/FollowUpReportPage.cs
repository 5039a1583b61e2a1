using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Web.FollowUpParts.Charts;
using Savsjo.Medborgarloften.Web.Public.FollowUps;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.FollowUpParts.Document;

/// <summary>
/// Uppföljningens sida, made from a content and nothing else: what is published, and what a preview shows before it is.
/// </summary>
public sealed record FollowUpReportPage
{
    private FollowUpReportPage(FollowUpReportContent content, DownloadLink? download, VersionList versions, FollowUpChanges? changes)
    {
        Content = content;
        Download = download;
        Versions = versions;
        Changes = changes;
    }

    public FollowUpReportContent Content { get; }

    /// <summary>Null where there is no file yet.</summary>
    public DownloadLink? Download { get; }

    public VersionList Versions { get; }

    /// <summary>What is new since the follow-up before; null when there is none to compare with.</summary>
    public FollowUpChanges? Changes { get; }

    /// <summary>A table per promise, and one for what belongs to the period as a whole.</summary>
    public IEnumerable<ActivityTable> Tables
    {
        get
        {
            foreach (var promise in Content.Promises)
                yield return new(promise.Number, promise.FollowUpHeading, promise.Activities, Content);
            if (Content.CommonActivities.Count > 0)
                yield return new(null, "Gemensamma aktiviteter", Content.CommonActivities, Content);
        }
    }

    public IEnumerable<SuspicionSection> Suspicions => Content.Activities
        .Where(activity => activity.Suspicions is not null)
        .Select(activity => new SuspicionSection(activity, activity.Suspicions!, Content.Tertial));

    public IReadOnlyList<CountingNote> CountingNotes => CountingNote.Of(Content);

    /// <param name="content">Published, or about to be.</param>
    /// <param name="download">Where its PDF is, if it has one.</param>
    /// <param name="versions">Every version of the tertial; without them the content counts as the only one.</param>
    /// <param name="before">The follow-up before it, as it stands; null when there is none, or in a preview.</param>
    public static FollowUpReportPage Of(
        FollowUpReportContent content, DownloadLink? download = null, IReadOnlyList<PublishedVersion>? versions = null, FollowUpReportContent? before = null) =>
        new(content, download, VersionList.Of(content, versions ?? [PublishedVersion.Of(content)]), FollowUpChanges.Between(before, content));
}
