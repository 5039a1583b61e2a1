using System.Text;
using System.Xml;
using System.Xml.Linq;
using Savsjo.Medborgarloften.Pdf.Tests.Tools;
using Savsjo.Medborgarloften.Testing.Programs;

namespace Savsjo.Medborgarloften.Pdf.Tests.Contract;

/// <summary>What the file as a whole keeps: syntax, language, metadata, output intent, fonts.</summary>
internal static class DocumentRules
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace PdfA = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace PdfUa = "http://www.aiim.org/pdfua/ns/id/";

    public static IEnumerable<Rule> All { get; } =
    [
        new("qpdf finds no error", pdf => Unless(PdfTool.Run("qpdf", "--check", pdf.FilePath) is (0, _), "qpdf --check complains"),
            (@"^(  /StructTreeRoot) \d+ 0 R", "$1 <<"), (@"^EMC\nendstream", "EMC\n(\nendstream")),
        new("its language is Swedish", pdf => Unless(pdf.Graph.Catalog.Get("/Lang").Text == "sv-SE", "no Lang sv-SE"),
            (@"^  /Lang .*\n", ""), (@"^  /Lang .*$", "  /Lang (en)")),
        new("viewers show its title", pdf => Unless(
                pdf.Graph.Catalog.Get("/ViewerPreferences").Get("/DisplayDocTitle").IsTrue
                && pdf.Graph.Information.Get("/Title").Text.Length > 0, "no title to show"),
            ("/DisplayDocTitle true", "/DisplayDocTitle false")),
        new("it is marked as tagged", pdf => Unless(pdf.Graph.Catalog.Get("/MarkInfo").Get("/Marked").IsTrue, "not marked"),
            ("/Marked true", "/Marked false")),
        new("its metadata claims PDF/A-2a", pdf => Unless(
                Value(pdf, PdfA + "part") == "2" && Value(pdf, PdfA + "conformance") == "A", "no pdfaid 2 A"),
            ("pdfaid:part>2<", "pdfaid:part>3<"), ("pdfaid:conformance>A<", "pdfaid:conformance>B<")),
        new("its metadata claims PDF/UA-1, and describes that claim", pdf => Unless(Value(pdf, PdfUa + "part") == "1", "no pdfuaid")
                .Concat(Unless(Packet(pdf).Descendants()
                    .Any(element => element.Name.LocalName == "namespaceURI" && element.Value == PdfUa.NamespaceName),
                    "pdfuaid is not described")),
            ("pdfuaid:part>1<", "pdfuaid:part>2<"), ("<pdfaSchema:namespaceURI>[^<]*<", "<pdfaSchema:namespaceURI><")),
        new("metadata and information dictionary agree", Agreement,
            ("(<dc:title>.*x-default\">)", "$1Annan "), ("(xmp:CreateDate>)20", "${1}19"), (@"^  /Author .*$", "  /Author (Annan)")),
        new("its colours have an output intent", pdf => Unless(
                pdf.Graph.Catalog.Get("/OutputIntents").Items
                    .Any(intent => intent.Get("/S").Name == "GTS_PDFA1" && intent.Get("/DestOutputProfile").Stream.Length > 128),
                "no output intent"),
            ("/S /GTS_PDFA1", "/S /GTS_PDFX"), (@"^.*/DestOutputProfile .*\n", "")),
        new("every font is embedded, a subset, and mapped to Unicode", Fonts,
            (@"^  /FontFile2 .*\n", ""), (@"^  /ToUnicode .*\n", "")),
        new("a font that lists its glyphs lists those of its program", pdf => Programs(pdf).Where(font => font.Get("/CIDSet").Exists)
                .SelectMany(font => Unless(
                    GlyphsOf(font.Get("/FontFile2").Stream) == BitsOf(font.Get("/CIDSet").Stream), "CIDSet and program differ")),
            (@"^(  /CIDSet )\d+( 0 R\n(?:  .*\n)*?  /FontFile2 )(\d+)", "$1$3$2$3")),
        new("nothing in it is encrypted, scripted or transparent", pdf => pdf.Graph.Dictionaries
                .Where(one => one.Get("/JS").Exists || one.Get("/AA").Exists || IsTransparent(one)).Select(_ => "forbidden entry"),
            (@"^  /StructParents", "  /AA << >>\n  /StructParents"), (@"^  /StructParents", "  /ca 0.5\n  /StructParents"),
            (@"^  /StructParents", "  /BM /Multiply\n  /StructParents"), (@"^  /StructParents", "  /SMask << >>\n  /StructParents")),
    ];

    private static IEnumerable<string> Agreement(PdfUnderTest pdf)
    {
        var information = pdf.Graph.Information;
        return Unless(Value(pdf, DublinCore + "title") == information.Get("/Title").Text, "the titles differ")
            .Concat(Unless(Value(pdf, DublinCore + "creator") == information.Get("/Author").Text, "the authors differ"))
            .Concat(Unless(
                Digits(Value(pdf, Xmp + "CreateDate")) == Digits(information.Get("/CreationDate").Text), "the creation dates differ"))
            .Concat(Unless(
                Digits(Value(pdf, Xmp + "ModifyDate")) == Digits(information.Get("/ModDate").Text), "the modification dates differ"));
    }

    private static IEnumerable<string> Fonts(PdfUnderTest pdf)
    {
        var rows = pdf.Fonts.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();
        return Unless(rows.Count > 0, "no fonts").Concat(rows.Where(row => !row.Contains("yes yes yes", StringComparison.Ordinal)));
    }

    /// <summary>The descriptors of fonts with a program in the file.</summary>
    public static IEnumerable<PdfObject> Programs(PdfUnderTest pdf) =>
        pdf.Graph.Dictionaries.Where(one => one.Get("/FontFile2").Exists);

    /// <summary>An opacity of 1, the normal mixing and no mask say of themselves that nothing shines through (ISO 32000-1, 11).</summary>
    private static bool IsTransparent(PdfObject state) =>
        state.Get("/SMask") is { Exists: true, Name: not "None" }
        || state.Get("/BM") is { Exists: true, Name: not ("Normal" or "Compatible") }
        || state.Get("/CA") is { Exists: true, Number: not 1 } || state.Get("/ca") is { Exists: true, Number: not 1 };

    /// <summary>From the font program's own maxp table.</summary>
    private static int GlyphsOf(byte[] program)
    {
        var name = Encoding.ASCII.GetBytes("maxp");
        var entry = program.AsSpan().IndexOf(name);
        var offset = program[entry + 8] << 24 | program[entry + 9] << 16 | program[entry + 10] << 8 | program[entry + 11];
        return program[offset + 4] << 8 | program[offset + 5];
    }

    private static int BitsOf(byte[] set) => set.Sum(part => System.Numerics.BitOperations.PopCount(part));

    private static string Digits(string date) => new([.. date.Where(char.IsAsciiDigit)]);

    private static string Value(PdfUnderTest pdf, XName name) => Packet(pdf).Descendants(name).FirstOrDefault()?.Value.Trim() ?? "";

    private static XElement Packet(PdfUnderTest pdf)
    {
        try
        {
            var packet = XDocument.Parse(Encoding.UTF8.GetString(pdf.Graph.Catalog.Get("/Metadata").Stream)).Root!;
            return packet.Element(Rdf + "RDF") ?? packet;
        }
        catch (XmlException)
        {
            return new XElement("broken");
        }
    }

    public static IEnumerable<string> Unless(bool isKept, string violation) => isKept ? [] : [violation];
}
