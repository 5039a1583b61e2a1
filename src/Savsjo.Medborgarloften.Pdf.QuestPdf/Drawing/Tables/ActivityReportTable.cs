using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Pdf.Layout.Blocks;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Pictures;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Tables;

/// <summary>
/// Aktivitetstabellen: one row an activity, one column a tertial. The year's figures stand last in the last tertial's cell:
/// a row of their own would need cells that span others (<see cref="ReportTable"/>).
/// </summary>
internal sealed class ActivityReportTable(FollowUpReportContent content, Typesetter type)
{
    public void Compose(IContainer place, IEnumerable<ActivityContent> activities) =>
        new ReportTable(type, Headings()).Compose(place, activities.Select(Row));

    private List<TableHeading> Headings()
    {
        var tertials = content.Tertials.ToList();
        var head = tertials.Count switch { 1 => 215f, 2 => 187, _ => 157 };
        var width = ((float)Flow.Width - head) / tertials.Count;
        return
        [
            new("Aktivitet", head),
            .. tertials.Select(tertial => new TableHeading($"Tertial {tertial.Number}", width, tertial.Months)),
        ];
    }

    private List<Action<IContainer>> Row(ActivityContent activity) =>
        [cell => ComposeHead(cell, activity), .. activity.Cells.Select(reported => (Action<IContainer>)(cell => ComposeCell(cell, activity, reported)))];

    private void ComposeHead(IContainer place, ActivityContent activity) => place.Column(head =>
    {
        type.Paragraph(head.Item(), activity.Label, type.Styles.CellLabel);
        type.Paragraph(head.Item(), activity.Text, type.Styles.CellStrong);
        type.Paragraph(head.Item().PaddingTop(2), $"Ansvarig: {activity.Responsible}", type.Styles.CellMuted);
        if (activity.History is { } history)
            type.Paragraph(head.Item().PaddingTop(2), history, type.Styles.CellMuted);
    });

    private void ComposeCell(IContainer place, ActivityContent activity, CellContent reported) => place.Column(cell =>
    {
        var styles = type.Styles;
        var style = reported.State switch
        {
            CellState.Missing => styles.CellMissing,
            CellState.Reported => styles.CellStrong,
            _ => styles.CellMuted,
        };
        SignedText.Compose(cell.Item(), StatusSign.Of(reported, type.Palette), reported.StatusWording, style, type);
        if (ReportedText.WorthSaying(reported) is { } text)
            type.Paragraph(cell.Item().PaddingTop(1.5f), ReportedText.Divided(text, activity.Suspicions).Trim(), styles.Cell);
        if (ReferenceEquals(reported, activity.Latest))
            new FiguresCell(content, type).Compose(cell, activity);
    });
}
