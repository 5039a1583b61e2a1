using System.Xml.Linq;

namespace Savsjo.Medborgarloften.Web.Documents.Word;

/// <summary>Words namn på saker, in either of the two namespaces that documents are written in.</summary>
internal static class WordNames
{
    private static readonly string[] Namespaces =
    [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main",
    ];

    extension(XElement element)
    {
        /// <summary>The name of what is Word's own; empty for others'.</summary>
        public string WordName => Namespaces.Contains(element.Name.NamespaceName) ? element.Name.LocalName : "";

        public XElement? Word(string name) => element.Elements().FirstOrDefault(one => one.WordName == name);

        /// <summary>An attribute of Word's: "val", "id".</summary>
        public string? Says(string name) => element.Attributes()
            .FirstOrDefault(one => one.Name.LocalName == name && Namespaces.Contains(one.Name.NamespaceName))?.Value;

        /// <summary>A switch that is there, and not turned off.</summary>
        public bool Has(string name) => element.Word(name) is { } one && one.Says("val") is not ("0" or "false" or "off");
    }
}
