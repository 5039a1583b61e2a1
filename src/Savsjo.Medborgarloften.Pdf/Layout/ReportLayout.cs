using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
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
        var reading = FollowUpReading.Of(content);
        var document = new TaggedDocument(new DocumentInformation(
            reading.WindowTitle, content.PublishedBy, reading.PeriodTitle, content.PublishedAtUtc))
        {
            Image = logotype?.Image,
        };
        var styles = new Styles(new Palette(Colour.Parse(sender.AccentColour)));
        var flow = new Flow(document, styles);
        new TitleBlock(flow, reading, sender, logotype).Draw();
        new SummaryBlock(flow, reading.Summary).Draw();
        DrawActivities(flow, reading);
        foreach (var suspicions in reading.Suspicions)
            new SuspicionsBlock(flow, suspicions).Draw();
        new ColophonBlock(flow, reading).Draw();
        new PageFurniture(document, reading, styles).Draw();
        return document;
    }

    private static void DrawActivities(Flow flow, FollowUpReading reading)
    {
        flow.Space(17);
        if (reading.Promises.Count == 0)
        {
            flow.Heading(reading.ActivitiesHeading, 2);
            flow.Paragraph(DocumentWords.NoActivities, flow.Styles.BodyMuted);
        }
        foreach (var promise in reading.Promises)
            new PromiseBlock(flow, reading.Tertials, promise)
                .Draw(ReferenceEquals(promise, reading.Promises[0]) ? reading.ActivitiesHeading : null);
    }
}
