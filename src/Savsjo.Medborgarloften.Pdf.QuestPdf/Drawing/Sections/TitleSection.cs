using System.Text;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Pdf.Images;
using Savsjo.Medborgarloften.Pdf.Layout;
using Savsjo.Medborgarloften.Pdf.Layout.Blocks;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Sections;

/// <summary>Titeln: sender, period, title, introduction, version, and the promises.</summary>
internal sealed class TitleSection(FollowUpReportContent content, PdfSender sender, Typesetter type)
{
    private readonly ReportWording _wording = new(content);

    public void Compose(ColumnDescriptor column)
    {
        var styles = type.Styles;
        ComposeSender(column.Item().PaddingBottom(20));
        type.Paragraph(column.Item(), content.PeriodTitle, styles.Lead with { Colour = styles.Palette.Muted });
        type.Heading(column.Item().PaddingTop(2).PaddingBottom(6), 1, _wording.Title);
        type.Paragraph(column.Item(), content.Introduction, styles.Lead);
        type.Paragraph(column.Item().PaddingTop(4), Imprint.Sentence(content), styles.BodyMuted);
        ComposePromises(column.Item().PaddingTop(14));
    }

    private void ComposeSender(IContainer place)
    {
        var style = type.Styles.BodyStrong;
        if (sender.Logotype is not { } logotype)
        {
            type.Paragraph(place, sender.MunicipalityName, style);
            return;
        }
        place.Row(row =>
        {
            Draw(row.ConstantItem(180).SemanticImage(ReportWording.Logotype(sender)).Height(42).AlignLeft(), logotype);
            type.Paragraph(row.RelativeItem().AlignRight(), sender.MunicipalityName, style);
        });
    }

    private static void Draw(IContainer place, byte[] logotype)
    {
        if (PngImage.IsPng(logotype))
            place.Image(logotype).FitArea();
        else
            place.Svg(Encoding.UTF8.GetString(logotype)).FitArea();
    }

    private void ComposePromises(IContainer place)
    {
        if (content.Promises.Count == 0)
        {
            type.Heading(place, 2, _wording.Promises);
            return;
        }
        place.EnsureSpace(60).Column(column =>
        {
            type.Heading(column.Item().PaddingBottom(5), 2, _wording.Promises);
            type.List(column.Item(), content.Promises.Select(promise => ($"{promise.Number}.", promise.Text)), type.Styles.BodyStrong);
        });
    }
}
