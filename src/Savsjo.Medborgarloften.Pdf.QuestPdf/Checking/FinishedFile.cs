namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Checking;

/// <summary>
/// Slutkontrollen: what the library is known to damage under memory pressure is looked for before a file is stored: an end
/// that is missing, pages that are not there, and tables whose headers have lost their scope.
/// </summary>
internal static class FinishedFile
{
    /// <summary>The number of pages of a whole file.</summary>
    /// <exception cref="DamagedFileException">The file is not whole.</exception>
    public static int CountPages(byte[] file)
    {
        if (!file.AsSpan().StartsWith("%PDF-"u8))
            throw new DamagedFileException("The file does not begin as a PDF.");
        if (!file.AsSpan().TrimEnd("\r\n"u8).EndsWith("%%EOF"u8))
            throw new DamagedFileException("The file does not end with %%EOF.");
        var pdf = PdfFile.Open(file);
        var pages = new PageTree(pdf).Count();
        new TableHeaders(pdf).Check();
        return pages;
    }
}
