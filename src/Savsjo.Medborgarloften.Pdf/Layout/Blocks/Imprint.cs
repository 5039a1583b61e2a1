using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Pdf.Layout.Blocks;

/// <summary>Version och dag, as the page says it.</summary>
internal static class Imprint
{
    private static readonly TimeZoneInfo Stockholm = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    /// <summary>"Version 2, publicerad 2 mars 2021".</summary>
    public static string Short(FollowUpReportContent content) => $"Version {content.Version}, publicerad {PublishedOn(content)}";

    /// <summary>"Version 2, publicerad 2 mars 2021 av Sävsjö kommun. Den rättar en tidigare version; vad som är rättat står sist."</summary>
    public static string Sentence(FollowUpReportContent content) =>
        $"{Short(content)} av {content.PublishedBy}.{(content.Correction is null ? "" : " Den ersätter en tidigare version; vad som är rättat står sist i dokumentet.")}";

    private static string PublishedOn(FollowUpReportContent content) => SwedishText.Date(DateOnly.FromDateTime(
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(content.PublishedAtUtc, DateTimeKind.Utc), Stockholm)));
}
