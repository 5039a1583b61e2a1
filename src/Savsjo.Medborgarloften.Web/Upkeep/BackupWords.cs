using Savsjo.Medborgarloften.Data.Upkeep;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Upkeep;

/// <summary>Vad en säkerhetskopia innehåller, i ord.</summary>
public static class BackupWords
{
    private const long BytesInMegabyte = 1_000_000;

    public static IEnumerable<string> Of(BackupContents contents)
    {
        var log = contents.Verification.Log;
        yield return $"Den har {SwedishText.Number(contents.Rows)} rader och är "
            + $"{SwedishText.Number(Math.Max(1, contents.Bytes / BytesInMegabyte))} megabyte.";
        yield return log.Fault is null
            ? $"Loggen är hel: {SwedishText.Number(log.Verified)} poster. Kontrollvärde: {log.LastHash}"
            : $"Loggen är bruten efter post {log.Verified}. Kör verify för att se var.";
        foreach (var line in PublishedWords.Of(contents.Verification.Published))
            yield return line;
    }
}
