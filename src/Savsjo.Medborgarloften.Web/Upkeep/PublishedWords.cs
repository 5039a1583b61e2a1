using Savsjo.Medborgarloften.Data.Verifying;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Upkeep;

/// <summary>Utfallet av en kontroll av det publicerade, i ord.</summary>
public static class PublishedWords
{
    public static IEnumerable<string> Of(PublishedVerdict verdict) => verdict.Faults.Count > 0
        ? verdict.Faults.Prepend("Det publicerade stämmer inte.")
        : verdict.Verified == 0 ? ["Ingenting är publicerat än."]
        : [Whole(verdict), .. WithoutHash(verdict)];

    private static string Whole(PublishedVerdict verdict) =>
        $"Det publicerade är helt. {Versions(verdict.Verified)} har rätt innehåll, PDF och siffror.";

    private static IEnumerable<string> WithoutHash(PublishedVerdict verdict) => verdict.WithoutContentHash == 0 ? [] :
    [
        $"För {SwedishText.Number(verdict.WithoutContentHash)} av dem finns inget kontrollvärde för innehållet i loggen, bara för "
        + "PDF:en: de publicerades innan programmet sparade det.",
    ];

    private static string Versions(int count) => count == 1 ? "Den enda publicerade uppföljningen"
        : $"Alla {SwedishText.Number(count)} publicerade uppföljningar";
}
