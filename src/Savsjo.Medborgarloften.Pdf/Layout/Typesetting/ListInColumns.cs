using Savsjo.Medborgarloften.Pdf.Content;
using Savsjo.Medborgarloften.Pdf.LogicalStructure;

namespace Savsjo.Medborgarloften.Pdf.Layout.Typesetting;

/// <summary>A list of short items, two on a line: read from the left, line by line.</summary>
internal sealed class ListInColumns(Flow flow, TextStyle style)
{
    private const int Columns = 2;
    private const double Indent = 10, Gutter = 14, Above = 2;

    private static double Width => (Flow.Width - (Columns - 1) * Gutter) / Columns;

    public void Draw(IEnumerable<string> items)
    {
        var list = flow.Root.Add(new StructureElement(StructureType.L, flow.Root) { Numbering = ListNumbering.Disc });
        foreach (var row in items.Select(Lines).Chunk(Columns))
        {
            flow.Y += Above;
            var height = row.Max(lines => lines.Count) * style.Leading;
            flow.Need(height);
            for (var column = 0; column < row.Length; column++)
                Draw(list.Add(StructureType.LI), row[column], Flow.Left + column * (Width + Gutter));
            flow.Y += height;
        }
    }

    private IReadOnlyList<TextLine> Lines(string item) => LineBreaking.Break(item, flow.Fonts, style, Width - Indent);

    private void Draw(StructureElement item, IReadOnlyList<TextLine> lines, double x)
    {
        new TextLine("•", IsFollowed: true).Draw(flow.Page, flow.Fonts, item.Add(StructureType.Lbl), x, flow.Y, style);
        var body = item.Add(StructureType.LBody);
        for (var index = 0; index < lines.Count; index++)
            lines[index].Draw(flow.Page, flow.Fonts, body, x + Indent, flow.Y + index * style.Leading, style);
    }
}
