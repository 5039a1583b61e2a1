using Savsjo.Medborgarloften.Pdf.Tests.Tools;

namespace Savsjo.Medborgarloften.Pdf.Tests.Contract;

/// <summary>What the logical structure keeps, so that the report can be read without being seen.</summary>
internal static class StructureRules
{
    public const string FigureHasPlace = "every figure has a place";

    private static readonly Dictionary<string, string[]> AllowedKids = new()
    {
        ["Table"] = ["Caption", "THead", "TBody", "TFoot", "TR"],
        ["THead"] = ["TR"],
        ["TBody"] = ["TR"],
        ["TR"] = ["TH", "TD"],
        ["L"] = ["Caption", "LI"],
        ["LI"] = ["Lbl", "LBody"],
    };

    public static IEnumerable<Rule> All { get; } =
    [
        new("the tree's root is one Document", pdf =>
            DocumentRules.Unless(pdf.Structure is { Type: "Document", Kids.Count: > 0 }, "no Document"),
            ("/S /Document", "/S /Sect")),
        new("headings begin with one H1 and skip no level", Headings, ("/S /H2", "/S /H3"), ("/S /H1", "/S /P"), ("/S /H2", "/S /H1")),
        new("tables and lists are built of their own parts", Nesting,
            ("/S /TR", "/S /Sect"), ("/S /LBody", "/S /P"), ("/S /THead", "/S /P")),
        new("every table header says what it heads", pdf => Every(pdf, "TH")
                .Where(header => header.Attribute("/Table", "/Scope").Name is not ("Row" or "Column"))
                .Select(_ => "a TH without Scope"),
            (@"^ *\/Scope \/\w+\n", "")),
        new("every row of a table has the same number of cells", TableShape, (@"^ *\/RowSpan 2\n", ""), (@"^ *\/ColSpan \d\n", "")),
        new("no data cell is empty", pdf => Every(pdf, "TD")
                .Where(cell => !cell.WithDescendants.Any(node => node.MarkedContent.Any())).Select(_ => "an empty TD"),
            (@"(?<=/K \[\n)(?:    \d+\n)+(?=  \]\n(?:  /Pg .*\n)?(?:  /[^S].*\n)*  /S /(TD|P)\n)", "")),
        new("every figure has an alternate text", pdf => Every(pdf, "Figure")
                .Where(figure => figure.Element.Get("/Alt").Text.Length == 0).Select(_ => "a Figure without Alt"),
            (@"^  /Alt .*\n", "")),
        new(FigureHasPlace, pdf => Every(pdf, "Figure")
                .Where(figure => figure.Attribute("/Layout", "/BBox").Items.Count() != 4).Select(_ => "a Figure without BBox"),
            ("/BBox", "/XBox")),
        new("every link is an annotation in a Link element, described in words", Links,
            (@"^  /Contents <.*\n|^  /Contents \(.*\n", ""), ("/S /Link", "/S /P"),
            (@"^  /StructParent \d+\n", ""), ("/Tabs /S", "/Tabs /R"), (@"^  /F 4\n", "")),
        new("every bookmark is a heading's", Bookmarks, (@"^  /Outlines .*\n", "")),
    ];

    private static IEnumerable<StructureNode> Every(PdfUnderTest pdf, string type) =>
        pdf.Structure.WithDescendants.Where(node => node.Type == type);

    private static IEnumerable<string> Headings(PdfUnderTest pdf)
    {
        var levels = pdf.Structure.WithDescendants.Select(node => node.Type)
            .Where(type => type is ['H', >= '1' and <= '6']).Select(type => type[1] - '0').ToList();
        return DocumentRules.Unless(levels is [1, ..] && levels.Count(level => level == 1) == 1, "not one H1, first")
            .Concat(levels.Zip(levels.Skip(1)).Where(pair => pair.Second > pair.First + 1)
                .Select(pair => $"H{pair.First} is followed by H{pair.Second}"));
    }

    private static IEnumerable<string> Nesting(PdfUnderTest pdf) => pdf.Structure.WithDescendants.SelectMany(node =>
        (AllowedKids.TryGetValue(node.Type, out var allowed) ? node.Kids.Where(kid => !allowed.Contains(kid.Type)) : [])
        .Concat(node.Kids.Where(kid => AllowedKids.Any(pair => pair.Value.Contains(kid.Type)
                && !AllowedKids.Any(parent => parent.Key == node.Type && parent.Value.Contains(kid.Type)) && kid.Type != "Caption")))
        .Select(kid => $"{kid.Type} in {node.Type}"));

    private static IEnumerable<string> TableShape(PdfUnderTest pdf) => Every(pdf, "Table").SelectMany(table =>
    {
        var widths = Widths([.. table.WithDescendants.Where(node => node.Type == "TR")]);
        return DocumentRules.Unless(widths.Distinct().Count() == 1, $"rows of {string.Join(", ", widths.Distinct())} cells");
    });

    /// <summary>How many columns each row fills, with what reaches down into it from rows above.</summary>
    private static List<int> Widths(IReadOnlyList<StructureNode> rows)
    {
        var widths = new int[rows.Count];
        for (var row = 0; row < rows.Count; row++)
            foreach (var cell in rows[row].Kids)
                for (var down = 0; down < cell.Attribute("/Table", "/RowSpan").Integer(1); down++)
                    if (row + down < rows.Count)
                        widths[row + down] += cell.Attribute("/Table", "/ColSpan").Integer(1);
        return [.. widths];
    }

    private static IEnumerable<string> Links(PdfUnderTest pdf)
    {
        var inElements = Every(pdf, "Link").SelectMany(link => link.Objects).Select(link => link.Reference).ToHashSet();
        foreach (var page in pdf.Graph.Pages.Where(page => page.Get("/Annots").Exists))
        {
            if (page.Get("/Tabs").Name != "S")
                yield return "annotations are not visited in the order of the structure";
            foreach (var annotation in page.Get("/Annots").Items)
                if (annotation.Get("/Contents").Text.Length == 0 || !inElements.Contains(annotation.Reference)
                    || !annotation.Get("/StructParent").Exists || (annotation.Get("/F").Integer(0) & 4) == 0)
                    yield return $"annotation {annotation.Reference}";
        }
    }

    private static IEnumerable<string> Bookmarks(PdfUnderTest pdf)
    {
        var headings = Every(pdf, "H1").Concat(Every(pdf, "H2")).Concat(Every(pdf, "H3")).Count();
        var bookmarks = CountOf(pdf.Graph.Catalog.Get("/Outlines"));
        return DocumentRules.Unless(headings == bookmarks, $"{headings} headings, {bookmarks} bookmarks");
    }

    private static int CountOf(PdfObject item)
    {
        var count = 0;
        for (var kid = item.Get("/First"); kid.Exists; kid = kid.Get("/Next"))
            count += 1 + CountOf(kid);
        return count;
    }
}
