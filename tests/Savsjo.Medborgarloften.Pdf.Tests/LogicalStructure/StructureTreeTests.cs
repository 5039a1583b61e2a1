using System.Text;
using Savsjo.Medborgarloften.Pdf.Content;
using Savsjo.Medborgarloften.Pdf.Fonts;
using Savsjo.Medborgarloften.Pdf.LogicalStructure;
using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Tests.LogicalStructure;

public sealed class StructureTreeTests
{
    private readonly IndirectObjects _objects = new();
    private readonly StructureElement _document = new(StructureType.Document);
    private readonly Page _firstPage = new(0, new DocumentFonts()), _secondPage = new(1, new DocumentFonts());

    [Fact]
    public void Kids_stand_in_the_order_in_which_they_came()
    {
        var paragraph = _document.Add(StructureType.P);
        Draw(_firstPage, paragraph);
        var link = paragraph.Add(StructureType.Link);
        Draw(_firstPage, link, paragraph);
        Assert.Contains("/S/P/P 4 0 R/Pg 1 0 R/K[0 6 0 R 2]", Written(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_element_that_goes_on_over_a_page_break_names_the_other_page()
    {
        var cell = _document.Add(StructureType.TD);
        Draw(_firstPage, cell);
        Draw(_secondPage, cell);
        Assert.Contains("/Pg 1 0 R/K[0 <</Type/MCR/Pg 2 0 R/MCID 0>>]", Written(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_parent_tree_lists_each_page_s_owners_by_identifier()
    {
        StructureElement first = _document.Add(StructureType.P), second = _document.Add(StructureType.P);
        Draw(_firstPage, first, second, first);
        Draw(_secondPage, second);
        Assert.Contains("<</Nums[0[5 0 R 6 0 R 5 0 R]1[6 0 R]]>>", Written(), StringComparison.Ordinal);
    }

    [Fact]
    public void Attributes_are_grouped_by_their_owner()
    {
        _document.Add(new StructureElement(StructureType.TH, _document) { Scope = HeaderScope.Row, RowSpan = 2, ColumnSpan = 3 });
        _document.Add(new StructureElement(StructureType.L, _document) { Numbering = ListNumbering.Decimal });
        _document.Add(new StructureElement(StructureType.Figure, _document) { AlternateText = "å", BoundingBox = new(10, 20, 30, 40) });
        var written = Written();
        Assert.Contains("/A[<</O/Table/Scope/Row/ColSpan 3/RowSpan 2>>]", written, StringComparison.Ordinal);
        Assert.Contains("/A[<</O/List/ListNumbering/Decimal>>]", written, StringComparison.Ordinal);
        Assert.Contains("/Alt<FEFF00E5>/A[<</O/Layout/Placement/Block/BBox[10 781.89 40 821.89]>>]", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Bookmarks_are_nested_as_the_headings_are()
    {
        var outline = new Outline();
        outline.Add("1", 1, 0, 0);
        outline.Add("1.1", 2, 0, 0);
        outline.Add("1.1.1", 3, 0, 0);
        outline.Add("1.2", 2, 1, 100);
        outline.Write(_objects, [new(90), new(91)]);
        var bodies = _objects.Bodies.Select(Encoding.Latin1.GetString).ToList();
        Assert.Equal("<</Type/Outlines/First 2 0 R/Last 2 0 R/Count 4>>", bodies[0]);
        Assert.Contains("/First 3 0 R/Last 4 0 R/Count 3", bodies[1], StringComparison.Ordinal);
        Assert.Contains("/Next 4 0 R/First 5 0 R/Last 5 0 R/Count 1", bodies[2], StringComparison.Ordinal);
        Assert.Contains("/Prev 3 0 R/Dest[91 0 R/XYZ 0 741.89 null]", bodies[3], StringComparison.Ordinal);
    }

    private static void Draw(Page page, params ContentOwner[] owners)
    {
        foreach (var owner in owners)
            page.Rectangle(owner, new(0, 0, 1, 1), new(0, 0, 0));
    }

    private string Written()
    {
        List<Reference> pages = [_objects.Reserve(), _objects.Reserve()];
        new StructureTree(_objects, pages, new Dictionary<LinkAnnotation, Reference>())
            .Write(_document, [_firstPage.MarkedContentOwners, _secondPage.MarkedContentOwners], []);
        return string.Join('\n', _objects.Bodies.Select(Encoding.Latin1.GetString));
    }
}
