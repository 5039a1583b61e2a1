using Savsjo.Medborgarloften.Pdf.Tests.Tools;

namespace Savsjo.Medborgarloften.Pdf.Tests.Contract;

/// <summary>What the pages' content keeps: all of it belongs to an element or is an artifact, and the way back is there.</summary>
internal static class ContentRules
{
    public static IEnumerable<Rule> All { get; } =
    [
        new("everything painted is marked content or an artifact, and never both", Marked,
            (@"^/P <</MCID \d+>> BDC$", "/P BMC"), (@"^/Artifact <<.*>> BDC$", "/Span BMC"),
            (@"^(/P <</MCID \d+>> BDC\n)([^E]+)", "$1/Artifact BMC\n$2EMC\n")),
        new("the parent tree leads from every marked content to its element", ParentTree,
            (@"^  /StructParents \d+\n", ""), (@"^  /ParentTree .*\n", ""), (@"(?<=^  /S /StructElem\n|^  /K \[\n    )\d+$", "99")),
        new("every marked content is in the tree once", Once,
            (@"^/TD <</MCID (\d+)>> BDC$", "/TD <</MCID 9$1>> BDC"), (@"^/H2 <</MCID \d+>> BDC$", "/H2 <</MCID 0>> BDC")),
        new("pages are visited in the order of the structure", pdf => pdf.Graph.Pages
                .Where(page => page.Get("/Tabs").Name != "S").Select(_ => "Tabs is not S"),
            ("/Tabs /S", "/Tabs /R")),
    ];

    /// <summary>What each page draws.</summary>
    public static IEnumerable<string> Streams(PdfUnderTest pdf) => pdf.Graph.Pages.Select(Content);

    private static string Content(PdfObject page) => string.Concat(page.Get("/Contents").Items.Select(stream => stream.StreamText));

    private static IEnumerable<string> Marked(PdfUnderTest pdf) => Streams(pdf).SelectMany(ContentOperators.PaintedIn)
        .Where(painted => painted.Around.Count(one => one.Tag == "Artifact" || one.Identifier is not null) != 1)
        .Select(painted => $"{painted.Operator} in {string.Join(" in ", painted.Around.Select(one => one.Tag))}");

    private static IEnumerable<string> ParentTree(PdfUnderTest pdf)
    {
        var numbers = pdf.Graph.Catalog.Get("/StructTreeRoot").Get("/ParentTree").Get("/Nums").Items.ToList();
        var parents = numbers.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => (int)pair[0].Number, pair => pair[1]);
        var elements = pdf.Graph.Pages.ToDictionary(page => page.Reference ?? "", page =>
            parents.GetValueOrDefault(page.Get("/StructParents").Integer(-1)).Items.Select(one => one.Reference).ToList());
        foreach (var node in pdf.Structure.WithDescendants)
        {
            foreach (var (pageReference, identifier) in node.MarkedContent)
            {
                var entry = elements.GetValueOrDefault(pageReference)?.ElementAtOrDefault(identifier);
                if (entry is null || entry != node.Element.Reference)
                    yield return $"{node.Type}: marked content {identifier} of page {pageReference} leads to {entry}";
            }
            foreach (var link in node.Objects)
                if (!parents.TryGetValue(link.Get("/StructParent").Integer(-1), out var owner) || owner.Reference != node.Element.Reference)
                    yield return $"{node.Type}: annotation {link.Reference}";
        }
    }

    private static IEnumerable<string> Once(PdfUnderTest pdf)
    {
        var drawn = pdf.Graph.Pages.SelectMany(page => ContentOperators.PaintedIn(Content(page))
            .SelectMany(painted => painted.Around).Where(one => one.Identifier is not null)
                .Select(one => (page.Reference, one.Tag, one.Identifier)).Distinct()).ToList();
        var inTree = pdf.Structure.WithDescendants.SelectMany(node => node.MarkedContent)
            .Select(one => ((string?)one.Page, (int?)one.Identifier)).ToList();
        return inTree.GroupBy(one => one).Where(group => group.Count() > 1).Select(group => $"{group.Key} is in the tree twice")
            .Concat(drawn.Select(one => (one.Reference, one.Identifier)).Except(inTree).Select(one => $"{one} is not in the tree"))
            .Concat(inTree.Except(drawn.Select(one => (one.Reference, one.Identifier))).Select(one => $"{one} is not drawn"))
            .Concat(drawn.GroupBy(one => (one.Reference, one.Identifier)).Where(group => group.Count() > 1)
                .Select(group => $"{group.Key} is drawn with two tags"));
    }
}
