using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Pdf.Content;
using Savsjo.Medborgarloften.Pdf.Images;
using Savsjo.Medborgarloften.Pdf.Layout.Blocks;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.Metadata;
using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Layout;

/// <summary>
/// The report in the order that its readers know: title, promises, what came of each activity; with a summary before it,
/// the figures by offence after it, and the colophon last.
/// </summary>
internal static class ReportLayout
{
    public static TaggedDocument Draw(FollowUpReportContent content, PdfSender sender, Logotype? logotype)
    {
        var wording = new ReportWording(content);
        var document = new TaggedDocument(new DocumentInformation(
            wording.WindowTitle, content.PublishedBy, content.PeriodTitle, content.PublishedAtUtc))
        {
            Image = logotype?.Image,
        };
        var styles = new Styles(new Palette(Colour.Parse(sender.AccentColour)));
        var flow = new Flow(document, styles);
        new TitleBlock(flow, content, sender, logotype).Draw();
        new SummaryBlock(flow, content).Draw();
        DrawActivities(flow, content);
        foreach (var activity in content.Activities)
            if (activity.Suspicions is { } suspicions)
                new SuspicionsBlock(flow, content).Draw(activity, suspicions);
        new ColophonBlock(flow, content).Draw();
        new PageFurniture(document, content, styles).Draw();
        return document;
    }

    private static void DrawActivities(Flow flow, FollowUpReportContent content)
    {
        flow.Space(17);
        var section = new PromiseBlock(flow, content);
        var title = new ReportWording(content).Activities;
        if (content.Promises.Count == 0)
        {
            flow.Heading(title, 2);
            flow.Paragraph("Det finns inga aktiviteter att följa upp.", flow.Styles.BodyMuted);
        }
        foreach (var promise in content.Promises)
            section.Draw(promise, promise == content.Promises[0] ? title : null);
        if (content.CommonActivities.Count == 0)
            return;
        flow.Space(18);
        var table = new ActivityTableBlock(flow, content, content.CommonActivities);
        flow.Heading(ReportWording.CommonActivities, 3, table.KeptHeight);
        flow.Y += 6;
        table.Draw();
    }
}
