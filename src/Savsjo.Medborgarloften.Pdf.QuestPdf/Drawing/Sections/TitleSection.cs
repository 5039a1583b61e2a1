using System.Text;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Pdf.Images;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Sections;

/// <summary>Titeln: sender, period, title, introduction, version, and the promises.</summary>
internal sealed class TitleSection(FollowUpReading reading, PdfSender sender, Typesetter type)
{
    public void Compose(ColumnDescriptor column)
    {
        var styles = type.Styles;
        ComposeSender(column.Item().PaddingBottom(20));
        type.Paragraph(column.Item(), reading.PeriodTitle, styles.Lead with { Colour = styles.Palette.Muted });
        type.Heading(column.Item().PaddingTop(2).PaddingBottom(6), 1, reading.Title);
        type.Paragraph(column.Item(), reading.Introduction, styles.Lead);
        foreach (var circumstance in reading.Circumstances)
            type.Paragraph(column.Item().PaddingTop(4), circumstance, styles.Body);
        type.Paragraph(column.Item().PaddingTop(4), reading.ImprintInFull, styles.BodyMuted);
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
            Draw(row.ConstantItem(180).SemanticImage(sender.LogotypeWords).Height(42).AlignLeft(), logotype);
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

    private void ComposePromises(IContainer place) => place.EnsureSpace(60).Column(column =>
    {
        type.Heading(column.Item().PaddingBottom(5), 2, reading.PromisesHeading);
        var signed = reading.Promises.Where(promise => promise.Text is not null).ToList();
        if (signed.Count == 0)
            type.Paragraph(column.Item(), reading.WithoutPromises, type.Styles.BodyMuted);
        else
            type.List(column.Item(), signed.Select(promise => ($"{promise.Number}.", promise.Text!)), type.Styles.BodyStrong);
    });
}
