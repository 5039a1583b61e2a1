namespace Savsjo.Medborgarloften.Domain.FollowUpReports;

/// <summary>Kolofon: who publishes, when, where and as which version: what a content has besides the reports.</summary>
public sealed record FollowUpReportImprint(
    string MunicipalityName, string PublishedBy, DateTime PublishedAtUtc, string Address, int Version = 1, CorrectionContent? Correction = null);
