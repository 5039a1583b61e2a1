using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.Testing.Programs;

namespace Savsjo.Medborgarloften.Pdf.Tests.Tools;

/// <summary>A file and what the tools say of it, each asked once.</summary>
internal sealed partial class PdfUnderTest : IDisposable
{
    private readonly Lazy<ObjectGraph> _graph;
    private readonly Lazy<StructureNode> _structure;
    private readonly Lazy<string> _text, _rawText, _structureText, _readingOrder, _readAloud, _fonts;

    public PdfUnderTest(RenderedPdf rendered)
        : this(rendered.Bytes) => PageCount = rendered.PageCount;

    public PdfUnderTest(byte[] bytes)
    {
        FilePath = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pdf");
        File.WriteAllBytes(FilePath, bytes);
        _graph = new(() => ObjectGraph.Read(FilePath));
        _structure = new(() => StructureNode.Of(Graph));
        _text = new(() => Folded(PdfTool.Run("pdftotext", FilePath, "-").Output));
        _rawText = new(() => Folded(PdfTool.Run("pdftotext", "-raw", FilePath, "-").Output));
        _structureText = new(() => PdfTool.Run("pdfinfo", "-struct-text", FilePath).Output);
        _readingOrder = new(() => Folded(_structureText.Value));
        _readAloud = new(() => Folded(string.Join(' ', TextsIn(_structureText.Value).Concat(Descriptions))));
        _fonts = new(() => PdfTool.Run("pdffonts", FilePath).Output);
    }

    public string FilePath { get; }

    /// <summary>How many pages its engine says that it has.</summary>
    public int PageCount { get; }

    /// <summary>The objects, as qpdf reads them.</summary>
    public ObjectGraph Graph => _graph.Value;

    /// <summary>The structure tree, from its Document element.</summary>
    public StructureNode Structure => _structure.Value;

    /// <summary>The text as pdftotext reads the page, white space folded.</summary>
    public string Text => _text.Value;

    /// <summary>The text in the order of the content streams, white space folded.</summary>
    public string RawText => _rawText.Value;

    /// <summary>The structure with its text, as pdfinfo reads it, white space folded.</summary>
    public string ReadingOrder => _readingOrder.Value;

    /// <summary>What a screen reader says: the text in the order of the structure, then what its pictures show.</summary>
    public string ReadAloud => _readAloud.Value;

    /// <summary>pdffonts' table.</summary>
    public string Fonts => _fonts.Value;

    public static string Folded(string text) => WhiteSpace().Replace(text, " ");

    private IEnumerable<string> Descriptions => Structure.WithDescendants
        .Select(node => node.Element.Get("/Alt")).Where(text => text.Exists).Select(text => text.Text);

    /// <summary>The texts alone: a list is read point by point, and its tags are not heard as words.</summary>
    private static IEnumerable<string> TextsIn(string structure) => structure.Split('\n').Select(line => line.Trim())
        .Where(line => line is ['"', .., '"']).Select(line => line[1..^1]);

    public void Dispose() => File.Delete(FilePath);

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
