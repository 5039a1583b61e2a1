namespace Savsjo.Medborgarloften.Pdf.Tests.Tools;

/// <summary>An element of the structure tree, read from the graph.</summary>
internal sealed class StructureNode
{
    private StructureNode(PdfObject element, StructureNode? parent)
    {
        Element = element;
        Parent = parent;
        Kids = [.. element.Get("/K").Items.Where(kid => kid.Get("/S").Exists).Select(kid => new StructureNode(kid, this))];
    }

    public PdfObject Element { get; }

    public StructureNode? Parent { get; }

    public IReadOnlyList<StructureNode> Kids { get; }

    /// <summary>"TH".</summary>
    public string Type => Element.Get("/S").Name;

    public IReadOnlyList<StructureNode> WithDescendants => field ??= [this, .. Kids.SelectMany(kid => kid.WithDescendants)];

    /// <summary>The marked content of this element itself: page and identifier.</summary>
    public IEnumerable<(string Page, int Identifier)> MarkedContent
    {
        get
        {
            var page = Element.Get("/Pg").Reference ?? "";
            return Element.Get("/K").Items
                .Where(kid => kid.IsNumber || kid.Get("/MCID").Exists)
                .Select(kid => kid.IsNumber ? (page, (int)kid.Number) : (kid.Get("/Pg").Reference ?? page, (int)kid.Get("/MCID").Number));
        }
    }

    /// <summary>The objects (annotations) of this element itself.</summary>
    public IEnumerable<PdfObject> Objects => Element.Get("/K").Items
        .Where(kid => kid.Get("/Type").Name == "OBJR").Select(kid => kid.Get("/Obj"));

    /// <summary>An attribute of an owner: "/Table", "/Scope".</summary>
    public PdfObject Attribute(string owner, string name) =>
        Element.Get("/A").Items.Where(attributes => "/" + attributes.Get("/O").Name == owner)
            .Select(attributes => attributes.Get(name)).FirstOrDefault(one => one.Exists);

    /// <summary>The whole tree; its root is the Document element.</summary>
    public static StructureNode Of(ObjectGraph graph) => new(graph.Catalog.Get("/StructTreeRoot").Get("/K").Items.FirstOrDefault(), null);
}
