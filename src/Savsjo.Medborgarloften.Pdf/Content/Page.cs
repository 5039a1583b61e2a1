using System.Globalization;
using System.Text;
using Savsjo.Medborgarloften.Pdf.Fonts;
using Savsjo.Medborgarloften.Pdf.Fonts.Bidirectional;
using Savsjo.Medborgarloften.Pdf.Images;
using Savsjo.Medborgarloften.Pdf.LogicalStructure;
using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Content;

/// <summary>
/// A page and its content stream. Measures are points from the top left; every drawing names who owns it, a structure
/// element or an artifact.
/// </summary>
internal sealed class Page
{
    /// <summary>How much of its size a letter is stroked with where its face has no bold.</summary>
    private const double Thickening = 0.035;

    private readonly StringBuilder _content = new();
    private readonly DocumentFonts _fonts;
    private readonly MarkedContent _marks;
    private readonly List<LinkAnnotation> _links = [];

    public Page(int index, DocumentFonts fonts)
    {
        Index = index;
        _fonts = fonts;
        _marks = new MarkedContent(index);
    }

    /// <summary>From 0; the page's key in the parent tree.</summary>
    public int Index { get; }

    public IReadOnlyList<StructureElement> MarkedContentOwners => _marks.Owners;

    public IReadOnlyList<LinkAnnotation> Links => _links;

    /// <summary>Whether the page shows the document's image.</summary>
    public bool ShowsImage { get; private set; }

    /// <param name="line">Where its characters run from the right; null for a line that is a paragraph.</param>
    public void Text(ContentOwner owner, string text, double x, double baseline, TextStyle style, BidiLine? line = null) =>
        Text(owner, _fonts.Shape(CleanText.OneLine(text), style.Face, line), x, baseline, style);

    /// <summary>A text that is seen but means nothing: the hyphen of a word that is broken over two lines.</summary>
    public void SilentText(ContentOwner owner, string text, double x, double baseline, TextStyle style) =>
        Text(owner, [.. _fonts.Shape(text, style.Face).Select(run => run with { ActualText = "" })], x, baseline, style);

    public void Rectangle(ContentOwner owner, Box box, Colour colour)
    {
        Begin(owner);
        Write($"{colour} rg {Number(box.X)} {Number(A4.Height - box.Y - box.Height)} {Number(box.Width)} {Number(box.Height)} re f\n");
    }

    public void Line(ContentOwner owner, double x1, double y1, double x2, double y2, double width, Colour colour)
    {
        Begin(owner);
        Write($"{colour} RG {Number(width)} w {Number(x1)} {Number(A4.Height - y1)} m {Number(x2)} {Number(A4.Height - y2)} l S\n");
    }

    /// <summary>Draws with the operators of a <see cref="Drawing"/>, its origin at the given point.</summary>
    public void Draw(ContentOwner owner, Drawing drawing, double x, double y, double scale = 1)
    {
        Begin(owner);
        Write($"q {PdfSyntax.Factor(scale)} 0 0 {PdfSyntax.Factor(-scale)} {Number(x)} {Number(A4.Height - y)} cm\n");
        _content.Append(drawing.Operators);
        Write($"Q\n");
    }

    /// <summary>The document's image, if it has one, in a box.</summary>
    public void Image(ContentOwner owner, Box box)
    {
        Begin(owner);
        ShowsImage = true;
        var bottom = A4.Height - box.Y - box.Height;
        Write($"q {Number(box.Width)} 0 0 {Number(box.Height)} {Number(box.X)} {Number(bottom)} cm /Logotype Do Q\n");
    }

    /// <summary>A link over what its element shows here.</summary>
    public void Link(StructureElement owner, Box area, string address, string description)
    {
        var link = new LinkAnnotation(Index, area, address, description, owner);
        _links.Add(link);
        owner.Add(link);
    }

    /// <summary>The whole content stream.</summary>
    public byte[] Finish()
    {
        _content.Append(_marks.End());
        return Encoding.ASCII.GetBytes(_content.ToString());
    }

    private void Text(ContentOwner owner, List<GlyphRun> runs, double x, double baseline, TextStyle style)
    {
        if (runs.Count == 0)
            return;
        Begin(owner);
        Write($"BT {style.Colour} rg {Number(x)} {Number(A4.Height - baseline)} Td\n");
        double lineStart = 0, pen = 0;
        foreach (var (run, at) in ReadingOrder.Of(runs))
        {
            if (at != pen)
                Write($"{Number((at - lineStart) * style.Size / 1000)} 0 Td\n");
            lineStart = at != pen ? at : lineStart;
            if (run.IsEmboldened)
                Write($"2 Tr {Number(style.Size * Thickening)} w {style.Colour} RG\n");
            Show(run, style.Size);
            if (run.IsEmboldened)
                Write($"0 Tr\n");
            pen = at + run.Width;
        }
        Write($"ET\n");
    }

    private void Show(GlyphRun run, double size)
    {
        if (run.ActualText is not null)
            Write($"/Span <</ActualText {PdfSyntax.TextString(run.ActualText)}>> BDC\n");
        else if (run.IsReversed)
            Write($"/ReversedChars BMC\n");
        Write($"/F{run.Font} {Number(size)} Tf <");
        foreach (var code in run.Codes)
            _content.Append(code.ToString("X4", CultureInfo.InvariantCulture));
        Write($"> Tj\n");
        if (run.ActualText is not null || run.IsReversed)
            Write($"EMC\n");
    }

    private void Begin(ContentOwner owner) => _content.Append(_marks.Begin(owner));

    private void Write(FormattableString operators) =>
        _content.AppendFormat(CultureInfo.InvariantCulture, operators.Format, operators.GetArguments());

    private static string Number(double number) => PdfSyntax.Number(number);
}
