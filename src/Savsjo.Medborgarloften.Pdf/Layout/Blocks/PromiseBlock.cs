using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.LogicalStructure;

namespace Savsjo.Medborgarloften.Pdf.Layout.Blocks;

/// <summary>Ett löfte: its heading with a large number, its note, and its table.</summary>
internal sealed class PromiseBlock(Flow flow, FollowUpReportContent content)
{
    private const double Indent = 30, AfterTitle = 8;

    /// <param name="promise">What to draw.</param>
    /// <param name="title">A heading over the first promise, which is kept together with it.</param>
    public void Draw(PromiseContent promise, string? title = null)
    {
        var table = promise.Activities.Count == 0 ? null : new ActivityTableBlock(flow, content, promise.Activities);
        var kept = HeadingHeight(promise) + (table?.KeptHeight ?? 30);
        if (title is not null)
            flow.Heading(title, 2, kept + AfterTitle);
        flow.Space(title is null ? 16 : AfterTitle);
        Heading(promise, kept);
        if (!string.IsNullOrWhiteSpace(promise.Note))
        {
            flow.Paragraph(promise.Note, flow.Styles.Body);
            flow.Y += 6;
        }
        if (table is null)
            flow.Paragraph(ReportWording.NoActivities, flow.Styles.BodyMuted);
        else
            table.Draw();
    }

    private double HeadingHeight(PromiseContent promise) =>
        Math.Max(flow.Styles.PromiseNumber.Leading, 7 + HeadingLines(promise).Count * flow.Styles.Subsection.Leading) + 6;

    private IReadOnlyList<TextLine> HeadingLines(PromiseContent promise) =>
        LineBreaking.Break(promise.FollowUpHeading, flow.Fonts, flow.Styles.Subsection, Flow.Width - Indent);

    private void Heading(PromiseContent promise, double kept)
    {
        var styles = flow.Styles;
        flow.Need(kept < Flow.Bottom - Flow.Top ? kept : styles.PromiseNumber.Leading);
        flow.Bookmark($"{promise.Number}. {promise.FollowUpHeading}", 3);
        var heading = flow.Root.Add(StructureType.H3);
        var top = flow.Y;
        new TextLine($"{promise.Number}", IsFollowed: true).Draw(flow.Page, flow.Fonts, heading, Flow.Left, top, styles.PromiseNumber);
        flow.Y += 7;
        flow.Lines(heading, HeadingLines(promise), styles.Subsection, Flow.Left + Indent);
        flow.Y = Math.Max(flow.Y, Math.Min(top + styles.PromiseNumber.Leading, Flow.Bottom)) + 6;
    }
}
