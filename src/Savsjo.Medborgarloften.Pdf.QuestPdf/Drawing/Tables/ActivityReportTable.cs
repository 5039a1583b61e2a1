using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Pictures;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Preparation;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Tables;

/// <summary>
/// Aktivitetstabellen: one row an activity, one column a tertial. The year's figures stand last in the last tertial's cell:
/// a row of their own would need cells that span others (<see cref="ReportTable"/>).
/// </summary>
internal sealed class ActivityReportTable(IReadOnlyList<TertialHeading> tertials, Typesetter type)
{
    public void Compose(IContainer place, IEnumerable<ActivityReading> activities) =>
        new ReportTable(type, Headings()).Compose(place, activities.Select(Row));

    private List<TableHeading> Headings()
    {
        var head = tertials.Count switch { 1 => 215f, 2 => 187, _ => 157 };
        var width = ((float)Flow.Width - head) / tertials.Count;
        return
        [
            new(DocumentWords.Activity, head),
            .. tertials.Select(tertial => new TableHeading(tertial.Name, width, tertial.Months)),
        ];
    }

    private ReportRow Row(ActivityReading activity) => new(
        [
            cell => ComposeHead(cell, activity),
            .. activity.Cells.Select(reported => (Action<IContainer>)(cell => ComposeCell(cell, activity, reported))),
        ],
        Math.Max(LinesOfHead(activity), activity.Cells.Max(reported => Lines(activity, reported))));

    private static int LinesOfHead(ActivityReading activity) =>
        RowsKept.LinesOf(activity.Label, activity.Text, activity.Purpose, activity.Responsible, activity.History);

    private static int Lines(ActivityReading activity, CellReading reported) => RowsKept.LinesOf(reported.Status, reported.Text?.Text)
        + (ReferenceEquals(reported, activity.Latest) ? FiguresCell.Lines(activity) : 0);

    private void ComposeHead(IContainer place, ActivityReading activity) => place.Column(head =>
    {
        type.Paragraph(head.Item(), activity.Label, type.Styles.CellLabel);
        type.Paragraph(head.Item(), activity.Text, type.Styles.CellStrong);
        if (activity.Purpose is { } purpose)
            type.Paragraph(head.Item().PaddingTop(2), purpose, type.Styles.CellMuted);
        type.Paragraph(head.Item().PaddingTop(2), activity.Responsible, type.Styles.CellMuted);
        if (activity.History is { } history)
            type.Paragraph(head.Item().PaddingTop(2), history, type.Styles.CellMuted);
    });

    private void ComposeCell(IContainer place, ActivityReading activity, CellReading reported) => place.Column(cell =>
    {
        SignedText.Compose(cell.Item(), reported, type);
        if (reported.Text is { } text)
            new AuthorWords(type, type.Styles.Cell).Compose(cell.Item().PaddingTop(1.5f), text);
        if (ReferenceEquals(reported, activity.Latest))
            new FiguresCell(type).Compose(cell, activity);
    });
}
