using Savsjo.Medborgarloften.Domain.FollowUpReports;
using Savsjo.Medborgarloften.Pdf.Structure;

namespace Savsjo.Medborgarloften.Pdf.Layout.Sections;

/// <summary>Ett löfte: its heading with a large number, its note, and its table.</summary>
internal sealed class PromiseSection(Flow flow, FollowUpReportContent content)
{
    private const double Indent = 30;

    public void Draw(PromiseContent promise)
    {
        flow.Space(16);
        var table = promise.Activities.Count == 0 ? null : new ActivityTable(flow, content, promise.Activities);
        Heading(promise, table?.KeptHeight ?? 30);
        if (!string.IsNullOrWhiteSpace(promise.Note))
        {
            flow.Paragraph(promise.Note, flow.Styles.Body);
            flow.Y += 6;
        }
        if (table is null)
            flow.Paragraph("Löftet har inga aktiviteter under året.", flow.Styles.BodyMuted);
        else
            table.Draw();
    }

    private void Heading(PromiseContent promise, double kept)
    {
        var styles = flow.Styles;
        var lines = LineBreaking.Break(promise.FollowUpHeading, flow.Fonts, styles.Subsection, Flow.Width - Indent);
        var height = Math.Max(styles.PromiseNumber.Leading, 7 + lines.Count * styles.Subsection.Leading);
        flow.Need(Math.Min(height + kept + 20, (Flow.Bottom - Flow.Top) * 0.75));
        flow.Bookmark($"{promise.Number}. {promise.FollowUpHeading}", 3);
        var heading = flow.Root.Add(StructureType.H3);
        var top = flow.Y;
        new TextLine($"{promise.Number}", IsFollowed: true).Draw(flow.Page, flow.Fonts, heading, Flow.Left, top, styles.PromiseNumber);
        flow.Y += 7;
        flow.Lines(heading, lines, styles.Subsection, Flow.Left + Indent);
        flow.Y = Math.Max(flow.Y, top + styles.PromiseNumber.Leading) + 6;
    }
}
