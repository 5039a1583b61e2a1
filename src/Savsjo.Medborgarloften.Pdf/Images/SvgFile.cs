using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Savsjo.Medborgarloften.Pdf.Images;

/// <summary>
/// Reads the part of SVG that logotypes are made of: paths and plain shapes, in groups with transforms, in solid colours.
/// Anything else that would be seen (text, gradients, masks, pictures) is refused by name, so that nobody publishes half a
/// logotype.
/// </summary>
internal sealed class SvgFile
{
    /// <summary>PDF/A allows 28 saved graphics states in one another.</summary>
    private const int MostNested = 20;

    /// <summary>Of a side of the viewBox: outside these, readers of PDF draw nothing or something else.</summary>
    private const double Least = 0.1, Most = 100_000, Slimmest = 100;

    private static readonly HashSet<string> Unseen = ["title", "desc", "metadata", "defs", "namedview", "RDF", "script"];

    private SvgFile(double width, double height, Drawing drawing) => (Width, Height, Drawing) = (width, height, drawing);

    public double Width { get; }

    public double Height { get; }

    public Drawing Drawing { get; }

    public static SvgFile Read(byte[] bytes)
    {
        var root = Parse(bytes);
        if (root.Name.LocalName != "svg")
            throw new UnreadableLogotypeException("Logotypen är varken en SVG- eller en PNG-fil.");
        if (root.Descendants().Any(element => element.Name.LocalName == "style"))
            throw new UnreadableLogotypeException(
                "Logotypens SVG-fil använder en formatmall (style); spara den med egna attribut för färgerna.");
        try
        {
            var (x, y, width, height) = ViewBox(root);
            var drawing = new Drawing().Save().Rectangle(0, 0, width, height).Clip().Transform(1, 0, 0, 1, -x, -y);
            DrawKids(drawing, root, SvgPaint.Initial.Of(root));
            return new(width, height, drawing.Restore());
        }
        catch (FormatException)
        {
            throw new UnreadableLogotypeException("Logotypens SVG-fil innehåller en siffra, färg eller kurva som inte går att läsa.");
        }
    }

    private static XElement Parse(byte[] bytes)
    {
        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
            using var reader = XmlReader.Create(new MemoryStream(bytes), settings);
            return XDocument.Load(reader).Root!;
        }
        catch (XmlException)
        {
            throw new UnreadableLogotypeException("Logotypen är varken en SVG- eller en PNG-fil.");
        }
    }

    private static (double X, double Y, double Width, double Height) ViewBox(XElement root)
    {
        var box = root.Attribute("viewBox") is { } attribute
            ? SvgNumbers.Read(attribute.Value)
            : [0, 0, Length(root, "width"), Length(root, "height")];
        return box is [var x, var y, > 0 and var width, > 0 and var height]
            ? IsDrawable(Math.Min(width, height), Math.Max(width, height)) ? (x, y, width, height)
                : throw new UnreadableLogotypeException("Logotypens SVG-fil har en viewBox som är för liten, för stor eller för smal.")
            : throw new UnreadableLogotypeException("Logotypens SVG-fil saknar en viewBox som anger dess storlek.");
    }

    private static bool IsDrawable(double shorter, double longer) => shorter >= Least && longer <= Most && longer / shorter <= Slimmest;

    private static double Length(XElement root, string name) =>
        root.Attribute(name)?.Value.Replace("px", "", StringComparison.Ordinal) is { } text
        && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var length) ? length : 0;

    private static void DrawKids(Drawing drawing, XElement parent, SvgPaint paint)
    {
        if (parent.Ancestors().Count() > MostNested)
            throw new UnreadableLogotypeException("Logotypens SVG-fil har för många grupper i varandra; lös upp dem.");
        foreach (var element in parent.Elements())
            DrawElement(drawing, element, paint.Of(element));
    }

    private static void DrawElement(Drawing drawing, XElement element, SvgPaint paint)
    {
        var name = element.Name.LocalName;
        if (Unseen.Contains(name) || paint.IsHidden)
            return;
        var transform = element.Attribute("transform")?.Value;
        if (transform is not null)
            SvgTransform.Apply(drawing.Save(), transform);
        if (name is "g" or "a")
            DrawKids(drawing, element, paint);
        else if (SvgShape.Draw(drawing, element))
            paint.Apply(drawing);
        else
            throw new UnreadableLogotypeException(
                $"Logotypens SVG-fil innehåller <{name}>, som inte går att rita; gör om den till banor (paths).");
        if (transform is not null)
            drawing.Restore();
    }
}
