using Savsjo.Medborgarloften.Domain.FollowUps.Content;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Versions;

/// <summary>En version of a tertial's follow-up: what a list needs of it, without its content.</summary>
/// <param name="Version">1, 2, …</param>
/// <param name="PublishedAtUtc">When it began to hold.</param>
/// <param name="CorrectionReason">Why it replaced the one before it; null for the first.</param>
public sealed record PublishedVersion(int Version, DateTime PublishedAtUtc, string? CorrectionReason)
{
    public static PublishedVersion Of(FollowUpReportContent content) =>
        new(content.Version, content.PublishedAtUtc, content.Correction?.Reason);
}
