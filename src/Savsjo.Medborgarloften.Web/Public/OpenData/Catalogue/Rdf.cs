using System.Xml.Linq;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Catalogue;

/// <summary>RDF i XML: resources with absolute addresses, and what is said of them.</summary>
internal static class Rdf
{
    public static readonly XNamespace Syntax = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public static readonly XNamespace Schema = "http://www.w3.org/2000/01/rdf-schema#";
    public static readonly XNamespace Terms = "http://purl.org/dc/terms/";
    public static readonly XNamespace Dcat = "http://www.w3.org/ns/dcat#";
    public static readonly XNamespace DcatAp = "http://data.europa.eu/r5r/";
    public static readonly XNamespace Foaf = "http://xmlns.com/foaf/0.1/";
    public static readonly XNamespace Vcard = "http://www.w3.org/2006/vcard/ns#";

    private const string Xsd = "http://www.w3.org/2001/XMLSchema#";

    public static XDocument Document(params IEnumerable<XElement> resources) => new(
        new XElement(Syntax + "RDF",
            Prefix("rdf", Syntax), Prefix("rdfs", Schema), Prefix("dcterms", Terms), Prefix("dcat", Dcat),
            Prefix("dcatap", DcatAp), Prefix("foaf", Foaf), Prefix("vcard", Vcard),
            resources));

    /// <summary>A resource of a class; statements that are null are left out.</summary>
    public static XElement Resource(XName type, string address, params IEnumerable<XElement?> statements) =>
        new(type, new XAttribute(Syntax + "about", address), statements);

    /// <summary>A statement whose object is a resource.</summary>
    public static XElement Link(XName property, string address) => new(property, new XAttribute(Syntax + "resource", address));

    public static XElement Swedish(XName property, string text) => new(property, new XAttribute(XNamespace.Xml + "lang", "sv"), text);

    public static XElement English(XName property, string text) => new(property, new XAttribute(XNamespace.Xml + "lang", "en"), text);

    public static XElement Plain(XName property, string text) => new(property, text);

    /// <summary>"xsd:date", "xsd:dateTime".</summary>
    public static XElement Typed(XName property, string type, string text) =>
        new(property, new XAttribute(Syntax + "datatype", Xsd + type), text);

    private static XAttribute Prefix(string prefix, XNamespace name) => new(XNamespace.Xmlns + prefix, name.NamespaceName);
}
