using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Savsjo.Medborgarloften.Domain.Municipalities;
using Savsjo.Medborgarloften.Pdf.Pictures;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Public.ChartFiles;

/// <summary>Diagrammet som SVG-fil: with all its looks in it, since no style sheet of the site follows a file.</summary>
public static class ChartSvg
{
    private const string Ink = "#1a1f20";
    private const string Soft = "#4a5254";
    private const string Hair = "#c9cdce";

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static byte[] Of(ChartDrawing chart, SrgbColour accent) => Encoding.UTF8.GetBytes(new XElement(Svg + "svg",
        new XAttribute("viewBox", $"0 0 {ChartDrawing.Width} {ChartDrawing.Height}"), new XAttribute("role", "img"),
        new XAttribute("width", ChartDrawing.Width), new XAttribute("height", ChartDrawing.Height),
        new XAttribute("font-family", "Inter, 'Source Sans 3', Arial, sans-serif"),
        new XElement(Svg + "title", XmlText.Legal(chart.Title)), new XElement(Svg + "desc", XmlText.Legal(chart.Description)),
        Stripes(accent),
        new XElement(Svg + "rect", new XAttribute("width", "100%"), new XAttribute("height", "100%"), new XAttribute("fill", "#fff")),
        chart.Lines.Select(line => Rectangle(line, Hair)),
        chart.Fields.Select(field => Field(field, accent)),
        chart.Texts.Select(Text)).ToString());

    private static XElement Stripes(SrgbColour accent) => new(Svg + "defs", new XElement(Svg + "pattern",
        new XAttribute("id", "varav"), new XAttribute("width", 5), new XAttribute("height", 5),
        new XAttribute("patternUnits", "userSpaceOnUse"),
        new XElement(Svg + "rect", new XAttribute("width", 5), new XAttribute("height", 2.5), new XAttribute("fill", $"{accent}"))));

    private static XElement Field(ChartField field, SrgbColour accent) => field.Pattern switch
    {
        ChartPattern.Withheld => Rectangle(field, "none", new XAttribute("stroke", Soft)),
        ChartPattern.Striped => Rectangle(field, "url(#varav)"),
        _ => Rectangle(field, $"{accent}"),
    };

    private static XElement Rectangle(ChartField field, string fill, XAttribute? stroke = null) => new(Svg + "rect",
        new XAttribute("x", Number(field.Left)), new XAttribute("y", Number(field.Top)),
        new XAttribute("width", Number(field.Wide)), new XAttribute("height", Number(field.High)), new XAttribute("fill", fill), stroke);

    private static XElement Text(ChartText text) => new(Svg + "text",
        new XAttribute("x", Number(text.At)), new XAttribute("y", Number(text.Baseline)), new XAttribute("font-size", Number(text.Size)),
        new XAttribute("text-anchor", text.Share switch { 0 => "start", 1 => "end", _ => "middle" }),
        new XAttribute("fill", text.IsStrong ? Ink : Soft), text.IsStrong ? new XAttribute("font-weight", 600) : null,
        XmlText.Legal(text.Words));

    private static string Number(float number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
