using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Savsjo.Medborgarloften.Web.Municipality;

/// <summary>
/// Granskar en SVG-fil: an SVG is a document that can run programs and fetch things. A logotype needs neither, so a file with
/// anything of the kind is refused, and told what it was.
/// </summary>
internal static partial class SvgInspection
{
    private const string Svg = "http://www.w3.org/2000/svg";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";
    private const string NotAPicture = "Filen är varken en SVG- eller en PNG-bild.";

    /// <summary>Elements that run, embed, fetch or change something.</summary>
    private static readonly HashSet<string> Refused = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "foreignObject", "iframe", "object", "embed", "audio", "video", "canvas", "image", "feImage", "use", "style",
        "link", "handler",
        "listener", "animate", "animateMotion", "animateTransform", "animateColor", "set", "discard", "cursor", "font-face-uri",
    };

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Null when there is nothing in it but a picture.</summary>
    public static string? FaultOf(byte[] bytes)
    {
        try
        {
            var text = Strict.GetString(bytes).TrimStart('\uFEFF');
            if (Doctype().IsMatch(text))
                return "SVG-filen har en dokumenttyp eller egna entiteter (DOCTYPE, ENTITY). Ta bort dem och spara filen igen.";
            if (Encoding(text) is { } encoding && !encoding.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
                return $"SVG-filen är sparad med teckenkoden {encoding}. Spara den som UTF-8.";
            return FaultOf(Parse(text));
        }
        catch (Exception unreadable) when (unreadable is XmlException or DecoderFallbackException)
        {
            return NotAPicture;
        }
    }

    private static XDocument Parse(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        return XDocument.Load(reader);
    }

    private static string? FaultOf(XDocument document)
    {
        if (document.Root!.Name is not { LocalName: "svg", NamespaceName: Svg or "" })
            return NotAPicture;
        if (document.DescendantNodes().OfType<XProcessingInstruction>().FirstOrDefault() is { } instruction)
            return $"SVG-filen har en instruktion till läsaren (<?{instruction.Target}?>). Ta bort den och spara filen igen.";
        return document.Descendants().Select(FaultOf).FirstOrDefault(fault => fault is not null);
    }

    private static string? FaultOf(XElement element)
    {
        var name = element.Name.LocalName;
        if (name.Equals("script", StringComparison.OrdinalIgnoreCase))
            return "SVG-filen innehåller ett skript (<script>). En logotyp får bara vara en bild.";
        if (Refused.Contains(name) || element.Name.NamespaceName == Xhtml)
            return $"SVG-filen innehåller <{name}>, som inte får finnas i en logotyp. "
                + "Gör om bilden till enbart former (banor) och spara filen igen.";
        return element.Attributes().Select(attribute => FaultOf(attribute, name)).FirstOrDefault(fault => fault is not null);
    }

    private static string? FaultOf(XAttribute attribute, string element)
    {
        var name = attribute.Name.LocalName;
        if (attribute.IsNamespaceDeclaration)
            return null;
        if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
            return $"SVG-filen har en händelse ({name}) på <{element}>. En logotyp får bara vara en bild.";
        var value = Spaces().Replace(attribute.Value, "");
        if (value.Contains("javascript:", StringComparison.OrdinalIgnoreCase)
            || value.Contains("vbscript:", StringComparison.OrdinalIgnoreCase))
            return $"SVG-filen har en länk som kör ett program (javascript:) i {name}. En logotyp får bara vara en bild.";
        var isReference = name is "href" or "src" or "base" or "action" or "formaction";
        return isReference && !value.StartsWith('#') || Elsewhere().IsMatch(value)
            ? $"SVG-filen hänvisar till något utanför sig själv ({name} på <{element}>). En logotyp ska vara hel i sig."
            : null;
    }

    private static string? Encoding(string text) => Declared().Match(text) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>All but the plain one that drawing programs write, which declares nothing.</summary>
    [GeneratedRegex("<!(?:ENTITY|ELEMENT|ATTLIST|NOTATION|DOCTYPE(?!\\s+svg(?:\\s+PUBLIC\\s+\"[^\"<>]*\"\\s+\"[^\"<>]*\")?\\s*>))",
        RegexOptions.IgnoreCase)]
    private static partial Regex Doctype();

    [GeneratedRegex("""^<\?xml[^>]*encoding\s*=\s*["']([^"']+)["']""")]
    private static partial Regex Declared();

    /// <summary>White space and control characters, which browsers overlook in an address.</summary>
    [GeneratedRegex(@"[\s\p{C}]")]
    private static partial Regex Spaces();

    /// <summary>url(…) of anything but a part of the file itself, and whatever else a style fetches.</summary>
    [GeneratedRegex("""url\((?!["']?#)|@import|image-set\(|\\""", RegexOptions.IgnoreCase)]
    private static partial Regex Elsewhere();
}
