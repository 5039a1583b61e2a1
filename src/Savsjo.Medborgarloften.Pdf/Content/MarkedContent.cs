using Savsjo.Medborgarloften.Pdf.LogicalStructure;
using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Content;

/// <summary>
/// Marked content of one page: opens a sequence for whoever owns what is drawn next, and closes it when the owner changes,
/// so that every operator lies in an element or an artifact and none in two.
/// </summary>
internal sealed class MarkedContent(int page)
{
    private readonly List<StructureElement> _owners = [];
    private ContentOwner? _open;

    /// <summary>The element of each marked-content identifier: the page's entry in the parent tree.</summary>
    public IReadOnlyList<StructureElement> Owners => _owners;

    /// <summary>The operator that begins content of the owner; empty while its sequence is open.</summary>
    public string Begin(ContentOwner owner)
    {
        if (ReferenceEquals(_open, owner))
            return "";
        var end = End();
        _open = owner;
        return end + (owner is StructureElement element ? Begin(element) : $"/Artifact <<{((Artifact)owner).Entries}>> BDC\n");
    }

    /// <summary>The operator that ends what is open; empty when nothing is.</summary>
    public string End()
    {
        if (_open is null)
            return "";
        _open = null;
        return "EMC\n";
    }

    private string Begin(StructureElement element)
    {
        var identifier = _owners.Count;
        _owners.Add(element);
        element.Add(new MarkedContentReference(page, identifier));
        return PdfSyntax.Invariant($"/{element.Type} <</MCID {identifier}>> BDC\n");
    }
}
