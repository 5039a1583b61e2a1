using System.Xml.Linq;

namespace Savsjo.Medborgarloften.Pdf.Images;

/// <summary>The shapes of SVG as paths.</summary>
internal static class SvgShape
{
    /// <summary>Whether the element is a shape that is known.</summary>
    public static bool Draw(Drawing drawing, XElement element)
    {
        double Value(string name) => SvgNumbers.One(element.Attribute(name)?.Value);
        switch (element.Name.LocalName)
        {
            case "path":
                new SvgPath(drawing).Draw(element.Attribute("d")?.Value ?? "");
                return true;
            case "rect":
                Rectangle(drawing, Value("x"), Value("y"), Value("width"), Value("height"), Math.Max(Value("rx"), Value("ry")));
                return true;
            case "circle":
                drawing.Circle(Value("cx"), Value("cy"), Value("r"));
                return true;
            case "ellipse":
                drawing.Ellipse(Value("cx"), Value("cy"), Value("rx"), Value("ry"));
                return true;
            case "line":
                drawing.MoveTo(Value("x1"), Value("y1")).LineTo(Value("x2"), Value("y2"));
                return true;
            case "polyline" or "polygon":
                Polygon(drawing, SvgNumbers.Read(element.Attribute("points")?.Value ?? ""), element.Name.LocalName == "polygon");
                return true;
            default:
                return false;
        }
    }

    private static void Rectangle(Drawing drawing, double x, double y, double width, double height, double radius)
    {
        var r = Math.Min(radius, Math.Min(width, height) / 2);
        if (r <= 0)
        {
            drawing.Rectangle(x, y, width, height);
            return;
        }
        var c = r * 0.4477; // from the corner to the control point of a quarter circle
        double right = x + width, bottom = y + height;
        drawing.MoveTo(x + r, y).LineTo(right - r, y).CurveTo(right - c, y, right, y + c, right, y + r)
            .LineTo(right, bottom - r).CurveTo(right, bottom - c, right - c, bottom, right - r, bottom)
            .LineTo(x + r, bottom).CurveTo(x + c, bottom, x, bottom - c, x, bottom - r)
            .LineTo(x, y + r).CurveTo(x, y + c, x + c, y, x + r, y).Close();
    }

    private static void Polygon(Drawing drawing, double[] points, bool isClosed)
    {
        for (var index = 0; index + 1 < points.Length; index += 2)
            _ = index == 0 ? drawing.MoveTo(points[0], points[1]) : drawing.LineTo(points[index], points[index + 1]);
        if (isClosed && points.Length > 1)
            drawing.Close();
    }
}
