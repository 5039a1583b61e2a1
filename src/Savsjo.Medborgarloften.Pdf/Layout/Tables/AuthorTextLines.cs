using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Pdf.Fonts;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.LogicalStructure;

namespace Savsjo.Medborgarloften.Pdf.Layout.Tables;

/// <summary>
/// Författarens ord i en cell: each paragraph an element of its own, each list a list. The counts of a list ("19 eget bruk varav …")
/// stand in a column, as the document always had them.
/// </summary>
internal sealed class AuthorTextLines(CellLines cell, StructureElement parent, Styles styles, DocumentFonts fonts)
{
    private const double EmptyLine = 5;

    public void Add(AuthorText text)
    {
        foreach (var block in text.Blocks)
            if (block.IsList)
                AddCounts([.. block.Counts]);
            else
                AddProse(block.Paragraphs);
    }

    private void AddProse(IReadOnlyList<WrittenParagraph> paragraphs)
    {
        var list = new OpenList(parent);
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.IsAfterEmptyLine)
                cell.Gap(EmptyLine);
            var item = list.ItemOf(paragraph);
            if (item is null)
                cell.Text(parent.Add(StructureType.P), paragraph.Text, styles.Cell);
            else
                AddPoint(item, paragraph.Label!, paragraph.Text);
        }
    }

    private void AddPoint(StructureElement item, string label, string text)
    {
        var indent = styles.Cell.WidthOf(label + " ", fonts);
        var lines = LineBreaking.Break(text, fonts, styles.Cell, cell.Width - indent);
        var first = new TextCellLine(item.Add(StructureType.Lbl), new(label, IsFollowed: true), styles.Cell, fonts);
        var body = item.Add(StructureType.LBody);
        cell.Add(new PairCellLine(first, new TextCellLine(body, lines[0], styles.Cell, fonts), indent));
        foreach (var line in lines.Skip(1))
            cell.Add(new TextCellLine(body, line, styles.Cell, fonts, indent));
    }

    private void AddCounts(IReadOnlyList<(string Number, string Words)> counts)
    {
        var list = parent.Add(new StructureElement(StructureType.L, parent) { Numbering = ListNumbering.None });
        var widest = counts.Max(count => styles.CellStrong.WidthOf(count.Number, fonts));
        var indent = widest + styles.CellStrong.WidthOf(" ", fonts);
        foreach (var (number, words) in counts)
        {
            var body = list.Add(StructureType.LI).Add(StructureType.LBody);
            var lines = LineBreaking.Break(words, fonts, styles.Cell, cell.Width - indent);
            cell.Add(new FigureCellLine(body, number, lines[0], styles.CellStrong, styles.Cell, fonts, widest));
            foreach (var line in lines.Skip(1))
                cell.Add(new TextCellLine(body, line, styles.Cell, fonts, indent));
        }
    }
}
