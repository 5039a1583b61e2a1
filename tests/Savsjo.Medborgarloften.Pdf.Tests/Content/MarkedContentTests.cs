using System.Text;
using Savsjo.Medborgarloften.Pdf.Content;
using Savsjo.Medborgarloften.Pdf.Fonts;
using Savsjo.Medborgarloften.Pdf.Images;
using Savsjo.Medborgarloften.Pdf.LogicalStructure;
using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Tests.Content;

public sealed class MarkedContentTests
{
    private static readonly Colour Black = new(0, 0, 0);

    private readonly Page _page = new(0, new DocumentFonts());
    private readonly StructureElement _first = new(StructureType.P), _second = new(StructureType.TD);

    [Fact]
    public void One_owner_draws_in_one_sequence()
    {
        Draw(_first, _first);
        Assert.Equal(["/P <</MCID 0>> BDC", "EMC"], Marks());
        Assert.Single(_first.Kids);
    }

    [Fact]
    public void A_sequence_ends_where_another_owner_begins()
    {
        Draw(_first, _second, Artifact.Layout, _first);
        Assert.Equal(
            ["/P <</MCID 0>> BDC", "EMC", "/TD <</MCID 1>> BDC", "EMC",
            "/Artifact <</Type/Layout>> BDC", "EMC", "/P <</MCID 2>> BDC", "EMC"], Marks());
        Assert.Equal([_first, _second, _first], _page.MarkedContentOwners);
        Assert.Equal([0, 2], _first.Kids.Cast<MarkedContentReference>().Select(kid => kid.Identifier));
    }

    [Fact]
    public void Every_artifact_has_a_type() =>
        Assert.All([Artifact.Header, Artifact.Footer, Artifact.RepeatedHeader, Artifact.Layout],
            one => Assert.StartsWith("/Type/", one.Entries, StringComparison.Ordinal));

    [Fact]
    public void A_path_is_built_after_its_colour_is_set()
    {
        _page.Draw(Artifact.Layout, new Drawing().MoveTo(0, 0).LineTo(1, 1).Stroke(Black, 1), 0, 0);
        Assert.Contains("0 0 0 RG 1 w 0 J 0 j [] 0 d\n0 0 m\n1 1 l\nS\n", Operators(), StringComparison.Ordinal);
    }

    private void Draw(params ContentOwner[] owners)
    {
        foreach (var owner in owners)
            _page.Rectangle(owner, new(0, 0, 1, 1), Black);
    }

    private string Operators() => Encoding.ASCII.GetString(_page.Finish());

    private IEnumerable<string> Marks() =>
        Operators().Split('\n').Where(line => line.EndsWith("BDC", StringComparison.Ordinal) || line == "EMC");
}
