using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Web.Documents;

namespace Savsjo.Medborgarloften.Web.Admin.EarlierYears;

/// <summary>
/// Granskar en fil som ska kunna hämtas av allmänheten: that it is a document of Word or Excel or a PDF, and holds nothing that acts when
/// it is opened. What stands compressed in a PDF is not looked into: the file is served so that it is saved and not opened.
/// </summary>
internal static class KeptFile
{
    private static readonly byte[][] Acts =
        [.. new[] { "/JavaScript", "/Launch", "/EmbeddedFile", "/RichMedia" }.Select(System.Text.Encoding.ASCII.GetBytes)];

    /// <summary>What is wrong with it, as a sentence; null when nothing is.</summary>
    public static string? FaultIn(ReadDocument read, ReadOnlySpan<byte> bytes)
    {
        if (read.Kind is not { } kind)
            return "Filen är en tabell som text. Välj dokumentet som publicerades: Word, Excel eller PDF.";
        if (read.HasMacros)
            return $"Dokumentet har makron. Öppna det i {kind.Name}, spara det som {kind.Ending} utan makron och välj det igen.";
        if (kind == EarlierDocumentKind.Pdf)
            foreach (var act in Acts)
                if (bytes.IndexOf(act) >= 0)
                    return "PDF:en innehåller skript eller bilagor. Skriv ut den till en ny PDF och välj den filen.";
        return null;
    }
}
