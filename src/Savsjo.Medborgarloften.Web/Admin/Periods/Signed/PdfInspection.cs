using Savsjo.Medborgarloften.Domain.Agreements;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Signed;

/// <summary>
/// Granskar en PDF som ska visas för allmänheten: that it is one, whole, no larger than can be kept, and without what makes it act when
/// it is opened. What stands compressed is not looked into: the file is served so that it is only shown.
/// </summary>
public static class PdfInspection
{
    private const int EndIsWithin = 2048;

    private static readonly byte[][] Acts =
        [.. new[] { "/JavaScript", "/Launch", "/EmbeddedFile", "/RichMedia" }.Select(System.Text.Encoding.ASCII.GetBytes)];

    /// <summary>What is wrong with it, as a sentence; null when nothing is.</summary>
    public static string? FaultIn(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > SignedAgreement.MaxSize)
            return $"Filen är för stor. Den får vara högst {SignedAgreement.MaxSize / (1024 * 1024)} MB. "
                + "Skanna med lägre upplösning eller spara som PDF från Word.";
        if (!bytes.StartsWith("%PDF-"u8))
            return "Filen är ingen PDF. Spara dokumentet som PDF och välj den filen.";
        if (bytes[^Math.Min(EndIsWithin, bytes.Length)..].IndexOf("%%EOF"u8) < 0)
            return "PDF:en är inte hel. Spara den på nytt och välj den filen.";
        foreach (var act in Acts)
            if (bytes.IndexOf(act) >= 0)
                return "PDF:en innehåller skript eller bilagor. Skriv ut den till en ny PDF och välj den filen.";
        return null;
    }
}
