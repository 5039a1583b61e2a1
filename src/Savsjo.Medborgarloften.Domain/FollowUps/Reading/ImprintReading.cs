using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading;

/// <summary>Version och dag: which version this is, and who published it when.</summary>
/// <param name="PublishedOn">"2 mars 2021".</param>
/// <param name="VersionAndDay">"Version 2, publicerad 2 mars 2021".</param>
/// <param name="Sentence">"Version 2, publicerad 2 mars 2021 av Sävsjö kommun."</param>
public sealed record ImprintReading(string PublishedOn, string VersionAndDay, string Sentence)
{
    public static ImprintReading Of(FollowUpReportContent content)
    {
        var day = content.PublishedAtUtc.AsDay();
        var version = $"Version {content.Version}, publicerad {day}";
        return new(day, version, $"{version} av {content.PublishedBy}.");
    }
}
