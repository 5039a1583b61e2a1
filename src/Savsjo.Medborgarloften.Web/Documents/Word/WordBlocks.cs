using System.Xml.Linq;

namespace Savsjo.Medborgarloften.Web.Documents.Word;

/// <summary>
/// Det som står i ett dokument som en läsare ser det: what Word wraps things in (content controls, tracked insertions, custom XML) is
/// looked through, and what is deleted or only there for other programs is left out.
/// </summary>
internal static class WordBlocks
{
    /// <summary>Paragraphs and tables.</summary>
    public static IEnumerable<XElement> In(XElement parent, WordReading reading) => In(parent, ["p", "tbl"], reading);

    /// <summary>The nearest elements of some names within another.</summary>
    public static IEnumerable<XElement> In(XElement parent, string[] names, WordReading reading)
    {
        foreach (var child in parent.Elements())
            if (names.Contains(child.WordName))
                yield return child;
            else if (IsRead(child, reading))
                foreach (var inner in In(child, names, reading))
                    yield return inner;
    }

    /// <summary>Whether what stands in it is part of what one reads.</summary>
    public static bool IsRead(XElement element, WordReading reading)
    {
        switch (element.WordName)
        {
            case "del" or "moveFrom":
                reading.HasTrackedChanges = true;
                return false;
            case "ins" or "moveTo":
                reading.HasTrackedChanges = true;
                return true;
            case "sdt":
                return element.Word("sdtPr")?.Has("showingPlcHdr") != true;
            case "pPr" or "rPr" or "tblPr" or "tblGrid" or "trPr" or "tcPr" or "sdtPr" or "sdtEndPr" or "sectPr" or "rt" or "instrText"
                or "delText" or "delInstrText" or "object":
                return false;
            default:
                // What is said twice, for programs old and new, is read once.
                return element.Name.LocalName != "Fallback";
        }
    }
}
