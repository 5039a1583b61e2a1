using System.Text;

namespace Savsjo.Medborgarloften.Web.Documents;

/// <summary>Slags fil, by how it begins: why one that is no document of Word or Excel is not read, in one sentence.</summary>
internal static class FileKind
{
    private const int Beginning = 8;
    private const string Instead = $"Öppna den i Word och spara som Worddokument (.docx){UnreadableDocumentException.OrPaste}.";
    private const string InsteadOfBook =
        $"Öppna den i Excel och spara som Excelbok (.xlsx){UnreadableDocumentException.OrPaste}.";

    private static readonly byte[] Zip = [0x50, 0x4B, 3, 4];
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0];

    public static bool IsPdf(Stream file)
    {
        var beginning = new byte[Math.Min(Beginning, file.Length)];
        file.Position = 0;
        file.ReadExactly(beginning);
        file.Position = 0;
        return beginning.AsSpan().StartsWith("%PDF-"u8);
    }

    /// <summary>Null for what may be one.</summary>
    public static string? Refuse(Stream file)
    {
        if (file.Length == 0)
            return "Filen är tom. Välj dokumentet igen.";
        var beginning = new byte[Math.Min(Beginning, file.Length)];
        file.Position = 0;
        file.ReadExactly(beginning);
        file.Position = 0;
        if (beginning.AsSpan().StartsWith(Zip))
            return null;
        if (beginning.AsSpan().StartsWith(Compound))
            return OfCompound(file);
        return beginning.AsSpan().StartsWith("{\\rtf"u8)
            ? $"Filen är i formatet rtf. {Instead}"
            : $"Filen är varken ett Worddokument (.docx), en Excelbok (.xlsx), en PDF eller en tabell som text (.csv). {Instead}";
    }

    /// <summary>Of a zip file that holds neither.</summary>
    public static string OfZip(IReadOnlyCollection<string> names) =>
        names.Contains("ppt/presentation.xml") ? "Filen är en Powerpointpresentation. Kopiera tabellen och klistra in den nedan."
        : names.Contains("content.xml") && names.Contains("mimetype") ? $"Filen är i formatet OpenDocument (.odt eller .ods). {Instead}"
        : "Filen är en zip-fil men inget Word- eller Exceldokument. Packa upp den och välj dokumentet.";

    /// <summary>
    /// Word's and Excel's formats of the nineties, and what today's put a document with a password in. The names within stand anywhere.
    /// </summary>
    private static string OfCompound(Stream file)
    {
        var whole = new byte[Math.Min(ReadingLimits.Bytes, file.Length)];
        file.ReadExactly(whole);
        file.Position = 0;
        bool Has(string name) => whole.AsSpan().IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;
        return Has("EncryptedPackage") || Has("EncryptionInfo")
            ? "Dokumentet har ett lösenord. Öppna det, spara en kopia utan lösenord och välj den."
            : Has("Workbook") ? $"Filen är i Excels äldre format (.xls). {InsteadOfBook}"
            : $"Filen är i Words äldre format (.doc). {Instead}";
    }
}
