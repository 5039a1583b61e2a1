using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.Domain.Agreements;

namespace Savsjo.Medborgarloften.Domain.Reports.FromDocument;

/// <summary>Läget ur texten: where a whole cell, or its first sentence, is nothing but a status. Otherwise none is read.</summary>
public static partial class StatusSaid
{
    public static ActivityStatus? In(string text) =>
        First().Match(text.Trim()) is not { Success: true } match ? null : match.Groups["words"].Value.Trim().ToLowerInvariant() switch
        {
            "klart" or "klar" or "avslutad" or "avslutat" or "slutfört" or "slutförd" => ActivityStatus.Done,
            "pågår" or "arbete pågår" or "arbetet pågår" or "pågående" => ActivityStatus.Ongoing,
            "ej påbörjad" or "ej påbörjat" or "inte påbörjad" or "inte påbörjat" => ActivityStatus.NotStarted,
            "försenad" or "försenat" => ActivityStatus.Delayed,
            "pausad" or "pausat" or "tillfälligt pausad" or "tillfälligt pausat" => ActivityStatus.Paused,
            "utgår" or "utgått" => ActivityStatus.Cancelled,
            _ => null,
        };

    [GeneratedRegex(@"^(?<words>[\p{L} ]{3,30})(?:[.!\n]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex First();
}
