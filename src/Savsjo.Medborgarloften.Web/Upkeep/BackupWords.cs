using Savsjo.Medborgarloften.Data.Upkeep;
using Savsjo.Medborgarloften.Data.Verifying;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Upkeep;

/// <summary>Vad en säkerhetskopia innehåller, i ord.</summary>
public static class BackupWords
{
    private const long BytesInMegabyte = 1_000_000;

    public static IEnumerable<string> Of(BackupContents contents) =>
    [
        $"Den har {SwedishText.Number(contents.Rows)} rader och är "
            + $"{SwedishText.Number(Math.Max(1, contents.Bytes / BytesInMegabyte))} megabyte.",
        .. OfVerified(contents.Verification),
    ];

    /// <summary>What was read to its end, and its value to keep.</summary>
    public static IEnumerable<string> OfVerified(Verification verification) =>
    [
        verification.Log.Fault is null
            ? $"Loggen är hel: {SwedishText.Number(verification.Log.Verified)} poster. Kontrollvärde: {verification.Log.LastHash}"
            : $"Loggen är bruten efter post {verification.Log.Verified}. Kör verify för att se var.",
        .. PublishedWords.Of(verification.Published),
    ];
}
