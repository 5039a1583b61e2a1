using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.LogicalStructure;

/// <summary>Outline: the headings as bookmarks, nested as they are.</summary>
internal sealed class Outline
{
    private readonly List<Item> _top = [];
    private readonly Stack<Item> _open = new();

    /// <param name="title">The heading.</param>
    /// <param name="level">1–3.</param>
    /// <param name="page">The index of the page where it stands.</param>
    /// <param name="y">Its upper edge, from the page's top.</param>
    public void Add(string title, int level, int page, double y)
    {
        while (_open.TryPeek(out var item) && item.Level >= level)
            _open.Pop();
        var siblings = _open.TryPeek(out var parent) ? parent.Kids : _top;
        var added = new Item(title, level, page, y);
        siblings.Add(added);
        _open.Push(added);
    }

    public Reference Write(IndirectObjects objects, IReadOnlyList<Reference> pages)
    {
        var root = objects.Reserve();
        objects.Set(root, $"<</Type/Outlines{Kids(objects, pages, _top, root)}>>");
        return root;
    }

    /// <summary>Writes the items and returns their parent's entries.</summary>
    private static string Kids(IndirectObjects objects, IReadOnlyList<Reference> pages, List<Item> items, Reference parent)
    {
        if (items.Count == 0)
            return "";
        var references = items.Select(_ => objects.Reserve()).ToList();
        for (var index = 0; index < items.Count; index++)
        {
            var item = items[index];
            var previous = index > 0 ? $"/Prev {references[index - 1]}" : "";
            var next = index < items.Count - 1 ? $"/Next {references[index + 1]}" : "";
            objects.Set(references[index],
                $"<</Title{PdfSyntax.TextString(item.Title)}/Parent {parent}{previous}{next}" +
                Kids(objects, pages, item.Kids, references[index]) +
                $"/Dest[{pages[item.Page]}/XYZ 0 {PdfSyntax.Number(A4.Height - item.Y)} null]>>");
        }
        return PdfSyntax.Invariant($"/First {references[0]}/Last {references[^1]}/Count {items.Sum(item => item.Descendants + 1)}");
    }

    private sealed record Item(string Title, int Level, int Page, double Y)
    {
        public List<Item> Kids { get; } = [];

        public int Descendants => Kids.Sum(kid => kid.Descendants + 1);
    }
}
