using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Pictures;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Tables;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Preparation;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Sections;

/// <summary>Sammanfattningen: a sentence, its numbers, each goal, and what nobody reported.</summary>
internal sealed class SummarySection(SummaryReading summary, Typesetter type)
{
    public void Compose(ColumnDescriptor column)
    {
        column.Item().PaddingTop(14).PreventPageBreak().Column(panel =>
        {
            type.Heading(panel.Item().PaddingBottom(7), 2, SummaryReading.Heading);
            if (summary.Note is { } note)
                new AuthorWords(type, type.Styles.Body).Compose(panel.Item().PaddingBottom(8), note);
            ComposePanel(panel.Item());
        });
        if (summary.Goals.Count > 0)
            ComposeGoals(column.Item().PaddingTop(14));
        if (summary.OtherGoals is { } goals)
            type.Paragraph(column.Item().PaddingTop(10), goals, type.Styles.Body);
        if (summary.Gaps is { } gaps)
            ComposeGaps(column.Item().PaddingTop(10), gaps);
    }

    /// <summary>A few make a sentence; many a list, of which only the first words are strong.</summary>
    private void ComposeGaps(IContainer place, string gaps)
    {
        const int mostInSentence = 3;
        if (summary.GapNames.Count <= mostInSentence)
            type.Paragraph(place, gaps, type.Styles.CellMissing);
        else
            place.EnsureSpace(60).Column(list =>
            {
                type.Paragraph(list.Item().PaddingBottom(3), summary.GapsIntroduction, type.Styles.CellMissing);
                type.Bullets(list.Item(), summary.GapNames, type.Styles.Cell);
            });
    }

    private void ComposePanel(IContainer place) => place
        .Background(Typesetter.Ink(type.Palette.Panel)).BorderLeft(3).BorderColor(Typesetter.Ink(type.Palette.Accent))
        .PaddingHorizontal(14).PaddingVertical(12).Column(panel =>
        {
            type.Paragraph(panel.Item().PaddingBottom(8), summary.Sentence, type.Styles.Lead);
            ComposeNumbers(panel.Item());
        });

    private void ComposeNumbers(IContainer place) => place.SemanticList().Row(row =>
    {
        foreach (var number in summary.Numbers)
            row.RelativeItem().PaddingRight(12).SemanticListItem().SemanticListItemBody().Column(body =>
            {
                type.Paragraph(body.Item(), SwedishText.Number(number.Number), type.Styles.SummaryFigure(number));
                type.Paragraph(body.Item(), number.Label, type.Styles.SmallInk);
            });
    });

    private void ComposeGoals(IContainer place) =>
        new ReportTable(type, [new(DocumentWords.Goal, 205), new(DocumentWords.Result, 125), new(DocumentWords.Standing, 169)])
            .Compose(place, summary.Goals.Select(Row));

    private ReportRow Row(SummaryGoal summed) => new(
        [
            cell => type.Paragraph(cell, summed.Name, type.Styles.CellStrong),
            cell => type.Paragraph(cell, summed.Goal.Against, type.Styles.Cell),
            cell => SignedText.Compose(cell, summed.Goal, type),
        ],
        new[] { summed.Name, summed.Goal.Against, summed.Goal.Verdict }.Max(words => RowsKept.LinesOf(words)));
}
