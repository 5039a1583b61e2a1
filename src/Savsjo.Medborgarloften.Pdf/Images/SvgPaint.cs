using System.Xml.Linq;
using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Images;

/// <summary>Fill and stroke, inherited from the groups around.</summary>
internal sealed record SvgPaint(Colour? Fill, Colour? Stroke, double StrokeWidth, bool IsRound, bool IsEvenOdd, bool IsHidden)
{
    private static readonly Dictionary<string, Colour> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["black"] = new(0, 0, 0),
        ["white"] = new(255, 255, 255),
        ["red"] = new(255, 0, 0),
        ["green"] = new(0, 128, 0),
        ["blue"] = new(0, 0, 255),
        ["yellow"] = new(255, 255, 0),
        ["gold"] = new(255, 215, 0),
        ["gray"] = new(128, 128, 128),
        ["grey"] = new(128, 128, 128),
        ["silver"] = new(192, 192, 192),
        ["navy"] = new(0, 0, 128),
        ["orange"] = new(255, 165, 0),
    };

    /// <summary>What a browser would draw and we would not, and the value with which it is nothing.</summary>
    private static readonly (string Name, string Plain)[] Effects =
    [
        ("filter", "none"), ("mask", "none"), ("clip-path", "none"), ("visibility", "visible"), ("stroke-dasharray", "none"),
        ("marker", "none"), ("marker-start", "none"), ("marker-mid", "none"), ("marker-end", "none"), ("mix-blend-mode", "normal"),
        ("vector-effect", "none"), ("paint-order", "normal"),
    ];

    public static SvgPaint Initial { get; } = new(new Colour(0, 0, 0), null, 1, false, false, false);

    /// <summary>What the element changes.</summary>
    public SvgPaint Of(XElement element)
    {
        var properties = Properties(element);
        foreach (var see in new[] { "opacity", "fill-opacity", "stroke-opacity" })
            if (properties.TryGetValue(see, out var opacity) && Share(opacity) < 1)
                throw new UnreadableLogotypeException(
                    "Logotypens SVG-fil innehåller genomskinliga delar; ge dem en egen färg i stället.");
        foreach (var (effect, plain) in Effects)
            if (properties.TryGetValue(effect, out var value) && value != plain)
                throw new UnreadableLogotypeException(
                    $"Logotypens SVG-fil använder {effect}, som inte går att rita; gör om den till banor (paths).");
        if (properties.TryGetValue("stroke-width", out var thin) && SvgNumbers.One(thin, 1) <= 0)
            throw new UnreadableLogotypeException(
                "Logotypens SVG-fil har linjer utan bredd (stroke-width=0), som ritas olika; ta bort dem.");
        return new(
            properties.TryGetValue("fill", out var fill) ? Read(fill) : Fill,
            properties.TryGetValue("stroke", out var stroke) ? Read(stroke) : Stroke,
            properties.TryGetValue("stroke-width", out var width) ? SvgNumbers.One(width, 1) : StrokeWidth,
            properties.TryGetValue("stroke-linecap", out var cap) ? cap == "round" : IsRound,
            properties.TryGetValue("fill-rule", out var rule) ? rule == "evenodd" : IsEvenOdd,
            IsHidden || properties.GetValueOrDefault("display") == "none");
    }

    /// <summary>"0.3", "30%".</summary>
    private static double Share(string opacity) =>
        opacity.EndsWith('%') ? SvgNumbers.One(opacity[..^1], 100) / 100 : SvgNumbers.One(opacity, 1);

    public void Apply(Drawing drawing)
    {
        if (Fill is { } fill && Stroke is { } stroke)
            drawing.FillAndStroke(fill, stroke, StrokeWidth, IsRound, IsEvenOdd);
        else if (Fill is { } only)
            drawing.Fill(only, IsEvenOdd);
        else if (Stroke is { } line)
            drawing.Stroke(line, StrokeWidth, IsRound);
        else
            drawing.Forget();
    }

    /// <summary>Attributes, and above them the style attribute's declarations.</summary>
    private static Dictionary<string, string> Properties(XElement element)
    {
        var properties = element.Attributes().Where(attribute => attribute.Name.NamespaceName.Length == 0)
            .ToDictionary(attribute => attribute.Name.LocalName, attribute => attribute.Value.Trim());
        foreach (var declaration in (properties.GetValueOrDefault("style") ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries))
            if (declaration.Split(':', 2) is [var name, var value])
                properties[name.Trim()] = value.Trim();
        return properties;
    }

    private static Colour? Read(string text) => text switch
    {
        "none" or "transparent" => null,
        _ when Names.TryGetValue(text, out var named) => named,
        ['#', var r, var g, var b] => Colour.Parse($"#{r}{r}{g}{g}{b}{b}"),
        ['#', ..] => Colour.Parse(text),
        _ when text.StartsWith("rgb(", StringComparison.Ordinal) && !text.Contains('%', StringComparison.Ordinal)
            && SvgNumbers.Read(text) is [var r, var g, var b] =>
            new Colour((byte)Math.Clamp(r, 0, 255), (byte)Math.Clamp(g, 0, 255), (byte)Math.Clamp(b, 0, 255)),
        _ => throw new UnreadableLogotypeException(
            $"Logotypens SVG-fil innehåller färgen \"{text}\", som inte går att rita; använd #rrggbb."),
    };
}
