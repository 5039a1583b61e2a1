using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.Objects;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Preparation;
using Look = Savsjo.Medborgarloften.Pdf.Content.TextStyle;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing;

/// <summary>Sättaren: every text of the report passes here, in the built-in engine's type scale and colours.</summary>
/// <param name="rows">Which of the tables' rows never go on over a page break.</param>
internal sealed class Typesetter(Styles styles, RowsKept rows)
{
    private readonly LegibleText _legible = new();

    public Styles Styles => styles;

    public Palette Palette => styles.Palette;

    /// <summary>Code points that no face has.</summary>
    public IReadOnlyCollection<int> Missing => _legible.Missing;

    public RowsKept Rows => rows;

    /// <summary>In one line, as far as it fits.</summary>
    public TextBlockDescriptor Text(IContainer place, string text, Look look) =>
        place.Text(_legible.Of(text).Replace('\n', ' ')).Style(Style(look));

    /// <summary>One paragraph of parts that look each in their own way.</summary>
    public void Text(IContainer place, params ReadOnlySpan<(string Text, Look Look)> parts)
    {
        var pieces = parts.ToArray();
        place.SemanticParagraph().Text(line =>
        {
            foreach (var (text, look) in pieces)
                line.Span(_legible.Of(text).Replace('\n', ' ')).Style(Style(look));
        });
    }

    /// <summary>A paragraph for each line: where one holds two, the tagged text joins the last word of a line to the next.</summary>
    public void Paragraph(IContainer place, string text, Look look)
    {
        var lines = _legible.Lines(text);
        if (lines.Count == 1)
            Text(place.SemanticParagraph(), lines[0].Text, look);
        else
            place.Column(column =>
            {
                foreach (var line in lines)
                    Text(column.Item().PaddingTop((float)(line.EmptyAbove * look.Leading)).SemanticParagraph(), line.Text, look);
            });
    }

    public void Heading(IContainer place, int level, string text)
    {
        var (tagged, look) = level switch
        {
            1 => (place.SemanticHeader1(), styles.Title),
            2 => (place.SemanticHeader2(), styles.Section),
            _ => (place.SemanticHeader3(), styles.Subsection),
        };
        Text(tagged, text, look);
    }

    /// <summary>A list whose labels stand in a column of their own.</summary>
    public void List(IContainer place, IEnumerable<(string Label, string Text)> items, Look look) => place.SemanticList().Column(list =>
    {
        list.Spacing(3);
        foreach (var (label, text) in items)
            list.Item().SemanticListItem().Row(row =>
            {
                Text(row.ConstantItem((float)(2 * look.Size)).SemanticListLabel(), label, look);
                Paragraph(row.RelativeItem().SemanticListItemBody(), text, look);
            });
    });

    public void Bullets(IContainer place, IEnumerable<string> items, Look look) => List(place, items.Select(item => ("•", item)), look);

    public static TextStyle Style(Look look) => TextStyle.Default
        .FontFamily(look.Face == Fonts.Face.SemiBold ? Library.SemiBold : Library.Regular, Library.Fallback)
        .FontSize((float)look.Size)
        .LineHeight((float)(look.Leading / look.Size))
        .FontColor(Ink(look.Colour));

    public static Color Ink(Colour colour) => Color.FromRGB(colour.Red, colour.Green, colour.Blue);
}
