namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Checking;

/// <summary>Structure tree: every TH says which cells it speaks for, and every attribute names its owner.</summary>
internal sealed class TableHeaders(PdfFile file)
{
    private static readonly string[] Owners = ["Layout", "List", "PrintField", "Table"];
    private static readonly string[] Scopes = ["Row", "Column", "Both"];

    private readonly HashSet<PdfDictionary> _seen = new(ReferenceEqualityComparer.Instance);

    public void Check()
    {
        var unread = new Stack<PdfDictionary>(Elements(file.Dictionary(file.Catalog, "StructTreeRoot")));
        if (unread.Count == 0)
            throw new DamagedFileException("The structure tree is empty.");
        while (unread.TryPop(out var element))
        {
            if (!_seen.Add(element))
                throw new DamagedFileException("The structure tree holds an element twice.");
            Check(element);
            foreach (var kid in Elements(element))
                unread.Push(kid);
        }
    }

    private void Check(PdfDictionary element)
    {
        if (file.Value(element, "S") is not PdfName type)
            throw new DamagedFileException("A structure element has no type.");
        var attributes = file.Items(element, "A").OfType<PdfDictionary>().ToList();
        if (attributes.Any(attribute => file.Value(attribute, "O") is not PdfName owner || !Owners.Contains(owner.Text)))
            throw new DamagedFileException($"An attribute of a {type.Text} has no owner that is known.");
        if (type.Text == "TH" && !attributes.Any(HasScope))
            throw new DamagedFileException("A TH has no Scope.");
    }

    private bool HasScope(PdfDictionary attribute) =>
        file.Value(attribute, "O") is PdfName("Table") && file.Value(attribute, "Scope") is PdfName scope && Scopes.Contains(scope.Text);

    /// <summary>The kids that are elements: not marked content, nor objects such as annotations.</summary>
    private IEnumerable<PdfDictionary> Elements(PdfDictionary parent) => file.Items(parent, "K").OfType<PdfDictionary>()
        .Where(kid => file.Value(kid, "Type") is not PdfName("MCR" or "OBJR"));
}
