using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Versions;

/// <summary>Versionen i korthet: what lists of follow-ups say of one, without its content.</summary>
public static class VersionInBrief
{
    /// <summary>"Publicerad 22 januari 2021.", "Rättad: version 2, publicerad 2 mars 2021."</summary>
    public static string Sentence(int version, DateTime publishedAtUtc) => version == 1
        ? $"Publicerad {publishedAtUtc.AsDay()}."
        : $"Rättad: version {version}, publicerad {publishedAtUtc.AsDay()}.";

    /// <summary>"Överförd från ett dokument: …, publicerat 22 januari 2019." before it, where it is transferred.</summary>
    public static string Sentence(int version, DateTime publishedAtUtc, SourceDocument? source) => source is null
        ? Sentence(version, publishedAtUtc)
        : $"{source.Sentence} {Sentence(version, publishedAtUtc)}";

    /// <summary>"22 januari 2021", "2 mars 2021, rättad (version 2)".</summary>
    public static string Day(int version, DateTime publishedAtUtc) => version == 1
        ? publishedAtUtc.AsDay()
        : $"{publishedAtUtc.AsDay()}, rättad (version {version})";
}
