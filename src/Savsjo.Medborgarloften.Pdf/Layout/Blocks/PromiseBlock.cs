using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promises;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.LogicalStructure;

namespace Savsjo.Medborgarloften.Pdf.Layout.Blocks;

/// <summary>Ett löfte: its heading with a large number, its summary, and its table. What is no promise has no number.</summary>
internal sealed class PromiseBlock(Flow flow, IReadOnlyList<TertialHeading> tertials, PromiseReading promise)
{
    private const double NumberWidth = 30, AfterTitle = 8;

    private double Indent => promise.Number is null ? 0 : NumberWidth;

    /// <param name="title">A heading over the first promise, which is kept together with it.</param>
    public void Draw(string? title = null)
    {
        var table = promise.Activities.Count == 0 ? null : new ActivityTableBlock(flow, tertials, promise.Activities);
        var kept = HeadingHeight + (table?.KeptHeight ?? 30);
        if (title is not null)
            flow.Heading(title, 2, kept + AfterTitle);
        flow.Space(title is null ? 16 : AfterTitle);
        DrawHeading(kept);
        if (promise.Note is { } note)
        {
            flow.Written(note, flow.Styles.Body);
            flow.Y += 6;
        }
        if (table is null)
            flow.Paragraph(PromiseReading.NoActivities, flow.Styles.BodyMuted);
        else
            table.Draw();
    }

    private double HeadingHeight =>
        Math.Max(flow.Styles.PromiseNumber.Leading, 7 + HeadingLines.Count * flow.Styles.Subsection.Leading) + 6;

    private IReadOnlyList<TextLine> HeadingLines =>
        LineBreaking.Break(promise.Heading, flow.Fonts, flow.Styles.Subsection, Flow.Width - Indent);

    private void DrawHeading(double kept)
    {
        var styles = flow.Styles;
        flow.Need(kept < Flow.Bottom - Flow.Top ? kept : styles.PromiseNumber.Leading);
        flow.Bookmark(promise.Number is { } one ? $"{one}. {promise.Heading}" : promise.Heading, 3);
        var heading = flow.Root.Add(StructureType.H3);
        var top = flow.Y;
        if (promise.Number is { } number)
            new TextLine(SwedishText.Number(number), IsFollowed: true)
                .Draw(flow.Page, flow.Fonts, heading, Flow.Left, top, styles.PromiseNumber);
        flow.Y += 7;
        flow.Lines(heading, HeadingLines, styles.Subsection, Flow.Left + Indent);
        flow.Y = Math.Max(flow.Y, Math.Min(top + styles.PromiseNumber.Leading, Flow.Bottom)) + 6;
    }
}
