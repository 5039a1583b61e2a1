using Savsjo.Medborgarloften.Domain.FollowUps.Content;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Composition;

/// <summary>Kolofon: who publishes, when, where and as which version: what a content has besides the reports.</summary>
public sealed record FollowUpReportImprint(
    string MunicipalityName, string PublishedBy, DateTime PublishedAtUtc, string Address, int Version = 1,
    CorrectionContent? Correction = null);
