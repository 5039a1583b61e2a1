namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Preparation;

/// <summary>Text för metadata: the library writes it into XML and leaves ">" as it is, which after "]]" no XML may hold.</summary>
internal static class MetadataText
{
    public static string Of(string text) => text.Replace("]]>", "]] >", StringComparison.Ordinal);
}
