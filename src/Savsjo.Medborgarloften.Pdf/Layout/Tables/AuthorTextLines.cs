using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Pdf.Fonts;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.LogicalStructure;

namespace Savsjo.Medborgarloften.Pdf.Layout.Tables;

/// <summary>
/// Författarens ord i en cell: one element, line by line. The counts of a list ("19 eget bruk varav …") stand in a column, as
/// the document always had them.
/// </summary>
internal sealed class AuthorTextLines(CellLines cell, StructureElement owner, Styles styles, DocumentFonts fonts)
{
    public void Add(AuthorText text)
    {
        foreach (var block in text.Blocks)
        {
            var isLast = ReferenceEquals(block, text.Blocks[^1]);
            if (block.IsList)
                AddCounts(block, isLast);
            else
                AddProse(block.Text, isLast);
        }
    }

    private void AddProse(string text, bool isLast)
    {
        foreach (var line in Broken(text, isLast, indent: 0))
            cell.Add(new TextCellLine(owner, line, styles.Cell, fonts));
    }

    private void AddCounts(AuthorTextBlock block, bool isLast)
    {
        var counts = block.Counts.ToList();
        var widest = counts.Max(count => Width(count.Number));
        var indent = widest + Width(" ");
        for (var index = 0; index < counts.Count; index++)
        {
            var lines = Broken(counts[index].Words, isLast && index == counts.Count - 1, indent);
            cell.Add(new FigureCellLine(owner, counts[index].Number, lines[0], styles.CellStrong, styles.Cell, fonts, widest));
            foreach (var line in lines.Skip(1))
                cell.Add(new TextCellLine(owner, line, styles.Cell, fonts, indent));
        }
    }

    /// <summary>The lines of a part of the text; unless it is the last, more words follow.</summary>
    private List<TextLine> Broken(string text, bool isLast, double indent)
    {
        var lines = LineBreaking.Break(text, fonts, styles.Cell, cell.Width - indent).ToList();
        lines[^1] = lines[^1] with { IsFollowed = !isLast };
        return lines;
    }

    private double Width(string figure) => styles.CellStrong.WidthOf(figure, fonts);
}
