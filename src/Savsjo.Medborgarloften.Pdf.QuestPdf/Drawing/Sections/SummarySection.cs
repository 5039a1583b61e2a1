using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Pdf.Layout;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Pictures;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Tables;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Sections;

/// <summary>Sammanfattningen: a sentence, its numbers, each goal, and what nobody reported.</summary>
internal sealed class SummarySection(FollowUpReportContent content, Typesetter type)
{
    private readonly SummaryWording _summary = new(content);
    private readonly MeasureWording _measures = new(content);

    public void Compose(ColumnDescriptor column)
    {
        column.Item().PaddingTop(14).PreventPageBreak().Column(panel =>
        {
            type.Heading(panel.Item().PaddingBottom(7), 2, ReportWording.Summary);
            ComposePanel(panel.Item());
        });
        if (_summary.Goals is { Count: > 0 } goals)
            new ReportTable(type, [new("Mål", 205), new("Resultat", 125), new("Läge", 169)])
                .Compose(column.Item().PaddingTop(14), goals.Select(goal => Row(goal.Activity, goal.Measure, goal.Goal)));
        if (_summary.Gaps is { } gaps)
            type.Paragraph(column.Item().PaddingTop(10), gaps, type.Styles.CellMissing);
    }

    private void ComposePanel(IContainer place) => place
        .Background(Typesetter.Ink(type.Palette.Panel)).BorderLeft(3).BorderColor(Typesetter.Ink(type.Palette.Accent))
        .PaddingHorizontal(14).PaddingVertical(12).Column(panel =>
        {
            type.Paragraph(panel.Item().PaddingBottom(8), _summary.Sentence, type.Styles.Lead);
            ComposeNumbers(panel.Item());
        });

    private void ComposeNumbers(IContainer place) => place.SemanticList().Row(row =>
    {
        var styles = type.Styles;
        foreach (var (number, label, isBad) in _summary.Numbers)
            row.RelativeItem().PaddingRight(12).SemanticListItem().SemanticListItemBody().Column(body =>
            {
                var figure = isBad && number > 0 ? styles.Figure with { Colour = styles.Palette.Missing } : styles.Figure;
                type.Paragraph(body.Item(), SwedishText.Number(number), figure);
                type.Paragraph(body.Item(), label, styles.Small with { Colour = styles.Palette.Ink });
            });
    });

    private List<Action<IContainer>> Row(ActivityContent activity, MeasureContent measure, GoalContent goal) =>
    [
        cell => type.Paragraph(cell, $"{activity.Label} {measure.Name}", type.Styles.CellStrong),
        cell => type.Paragraph(cell, MeasureWording.AgainstGoal(measure), type.Styles.Cell),
        cell => GoalOutcomeText.Compose(cell, measure, goal, _measures, type),
    ];
}
