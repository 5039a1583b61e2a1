using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Savsjo.Medborgarloften.Testing.Documents;

/// <summary>A Word document, made by Microsoft's own library: paragraphs and tables as texts, or as Word's own XML.</summary>
public static class WordFile
{
    private const string Names =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\" ";

    /// <param name="body">Word's own XML: paragraphs and tables.</param>
    /// <param name="notes">The inside of the footnotes.</param>
    /// <param name="styles">The inside of the styles.</param>
    /// <param name="title">What it is called, in its properties.</param>
    /// <param name="header">The inside of the header of its pages.</param>
    public static byte[] Of(
        string body, string? notes = null, string? styles = null, bool hasMacros = false, string? title = null, string? header = null)
    {
        using var file = new MemoryStream();
        var type = hasMacros ? WordprocessingDocumentType.MacroEnabledDocument : WordprocessingDocumentType.Document;
        using (var package = WordprocessingDocument.Create(file, type))
        {
            var main = package.AddMainDocumentPart();
            main.Document = new Document($"<w:document {Names}><w:body>{body}</w:body></w:document>");
            if (notes is not null)
                main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes($"<w:footnotes {Names}>{notes}</w:footnotes>");
            if (styles is not null)
                main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles($"<w:styles {Names}>{styles}</w:styles>");
            if (header is not null)
                main.AddNewPart<HeaderPart>().Header = new Header($"<w:hdr {Names}>{header}</w:hdr>");
            if (title is not null)
                package.PackageProperties.Title = title;
            if (hasMacros)
                main.AddNewPart<VbaProjectPart>().FeedData(new MemoryStream([1, 2, 3]));
        }

        return file.ToArray();
    }

    /// <summary>One paragraph a line.</summary>
    public static string Paragraphs(string text) => string.Concat(text.Split('\n').Select(line => $"<w:p>{Run(line)}</w:p>"));

    public static string Run(string text) => $"<w:r><w:t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(text)}</w:t></w:r>";

    /// <summary>Rows of texts.</summary>
    public static string Table(params IEnumerable<string[]> rows) =>
        TableOf(rows.Select(row => Row(row.Select(text => Cell(Paragraphs(text))))));

    public static string TableOf(params IEnumerable<string> rows) => $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows)}</w:tbl>";

    public static string Row(params IEnumerable<string> cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    /// <param name="content">Paragraphs and tables.</param>
    /// <param name="properties">Word's own XML: how it is merged.</param>
    public static string Cell(string content, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>";
}
