using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Look = Savsjo.Medborgarloften.Pdf.Content.TextStyle;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing;

/// <summary>
/// Författarens ord, as the built-in engine tags them: each paragraph an element of its own, points that follow on each other one
/// list, and lines of counts ("2 överlåtelse") a list whose counts are set stronger.
/// </summary>
internal sealed class AuthorWords(Typesetter type, Look look)
{
    private const float EmptyLine = 5;

    /// <summary>Words beside a status, divided by the reading.</summary>
    public void Compose(IContainer place, AuthorText text) => place.Column(column =>
    {
        foreach (var block in text.Blocks)
            if (block.IsList)
                ComposeCounts(column.Item(), block);
            else
                Compose(column, block.Paragraphs);
    });

    /// <summary>A summary.</summary>
    public void Compose(IContainer place, string text) => place.Column(column => Compose(column, WrittenParagraph.AllOf(text)));

    private void Compose(ColumnDescriptor column, IReadOnlyList<WrittenParagraph> paragraphs)
    {
        for (var at = 0; at < paragraphs.Count;)
        {
            var first = paragraphs[at];
            var place = column.Item().PaddingTop(first.IsAfterEmptyLine ? EmptyLine : 0);
            List<WrittenParagraph> points = [.. paragraphs.Skip(at).TakeWhile(next => IsPointOfSameKind(next, first))];
            if (points.Count == 0)
                type.Paragraph(place, first.Text, look);
            else
                type.List(place, points.Select(point => (point.Label!, point.Text)), look);
            at += Math.Max(1, points.Count);
        }
    }

    private static bool IsPointOfSameKind(WrittenParagraph point, WrittenParagraph first) =>
        point.Label is [var sign, ..] && first.Label is [var firstSign, ..] && char.IsAsciiDigit(sign) == char.IsAsciiDigit(firstSign);

    /// <summary>Number and words in one text: in two, the tagged number would cling to the word after it.</summary>
    private void ComposeCounts(IContainer place, AuthorTextBlock counts) => place.SemanticList().Column(list =>
    {
        foreach (var (number, words) in counts.Counts)
            type.Text(list.Item().SemanticListItem().SemanticListItemBody(), (number + " ", type.Styles.CellStrong), (words, look));
    });
}
