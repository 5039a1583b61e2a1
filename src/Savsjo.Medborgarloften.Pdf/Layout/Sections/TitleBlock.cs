using Savsjo.Medborgarloften.Domain.FollowUpReports;
using Savsjo.Medborgarloften.Pdf.Structure;

namespace Savsjo.Medborgarloften.Pdf.Layout.Sections;

/// <summary>Titeln, i dokumentets ordning: municipality, period, what is followed up, the sentence it has always begun with, the promises.</summary>
internal sealed class TitleBlock(Flow flow, FollowUpReportContent content, PdfSender sender)
{
    public void Draw()
    {
        flow.Page.Rectangle(Artifact.Layout, new(0, 0, Content.Page.Width, 7), flow.Styles.Palette.Accent);
        flow.Y = 40;
        DrawSender();
        flow.Paragraph(content.PeriodTitle, flow.Styles.Lead with { Colour = flow.Styles.Palette.Muted });
        flow.Y += 2;
        flow.Heading($"Uppföljning av medborgarlöften för {content.MunicipalityName}", 1);
        flow.Y += 6;
        flow.Paragraph(content.Introduction, flow.Styles.Lead);
        DrawVersion();
        DrawPromises();
    }

    private void DrawSender()
    {
        flow.Paragraph(sender.MunicipalityName, flow.Styles.BodyStrong);
        flow.Y += 22;
    }

    private void DrawVersion()
    {
        flow.Y += 4;
        flow.Paragraph(Imprint.Sentence(content), flow.Styles.BodyMuted);
    }

    private void DrawPromises()
    {
        flow.Space(18);
        flow.Heading($"Medborgarlöften {content.MunicipalityName} {content.PeriodYears}", 2);
        flow.Y += 5;
        var list = flow.Root.Add(new StructureElement(StructureType.L, flow.Root) { Numbering = ListNumbering.Decimal });
        foreach (var promise in content.Promises)
        {
            const double indent = 20;
            var lines = LineBreaking.Break(promise.Text, flow.Fonts, flow.Styles.BodyStrong, Flow.Width - indent);
            flow.Need(lines.Count * flow.Styles.BodyStrong.Leading);
            var entry = list.Add(StructureType.LI);
            new TextLine($"{promise.Number}.", IsFollowed: true)
                .Draw(flow.Page, flow.Fonts, entry.Add(StructureType.Lbl), Flow.Left + 2, flow.Y, flow.Styles.BodyStrong);
            flow.Lines(entry.Add(StructureType.LBody), lines, flow.Styles.BodyStrong, Flow.Left + indent);
            flow.Y += 4;
        }
    }
}
