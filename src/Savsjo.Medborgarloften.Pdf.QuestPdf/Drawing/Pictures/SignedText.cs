using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Preparation;
using Look = Savsjo.Medborgarloften.Pdf.Content.TextStyle;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Pictures;

/// <summary>A status: its sign, which is not read, and its words.</summary>
internal static class SignedText
{
    public static void Compose(IContainer place, StatusSign sign, string words, Look look, Typesetter type) => place.Row(row =>
    {
        const float size = (float)StatusSign.Size;
        var above = (float)(look.Leading - StatusSign.Size) / 2;
        row.ConstantItem(size + 4).SemanticIgnore().PaddingTop(above).Width(size).Height(size)
            .Svg(_ => SvgPicture.Of(sign.Drawing, StatusSign.Size, StatusSign.Size));
        type.Paragraph(row.RelativeItem(), words, look);
    });
}
