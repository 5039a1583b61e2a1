using QuestPDF.Fluent;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Pictures;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Preparation;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Tables;

/// <summary>Siffrorna: the sums, the goals with their bars, and why one was not reached.</summary>
internal sealed class FiguresCell(Typesetter type)
{
    public void Compose(ColumnDescriptor cell, ActivityReading activity)
    {
        if (!activity.HasFigures)
            return;
        cell.Item().PaddingTop(6).Background(Typesetter.Ink(type.Palette.Panel)).Padding(6).Column(panel =>
        {
            panel.Spacing(4);
            foreach (var sum in activity.Sums)
                Compose(panel, sum);
            foreach (var explanation in activity.Explanations)
                Compose(panel, explanation);
        });
    }

    public static int Lines(ActivityReading activity) =>
        activity.Sums.Sum(sum => RowsKept.LinesOf(sum.Text) + (sum.Goal is { } goal ? Lines(goal) : 0))
        + activity.Explanations.Sum(explanation => RowsKept.LinesOf(explanation.Heading, explanation.Text.Text));

    private static int Lines(GoalResultReading goal)
    {
        const int bar = 4;
        return RowsKept.LinesOf([goal.Verdict, .. goal.Notes, goal.Share]) + (goal.Bar is null ? 0 : bar);
    }

    private void Compose(ColumnDescriptor panel, SumReading sum)
    {
        type.Paragraph(panel.Item(), sum.Text, type.Styles.Cell);
        if (sum.Goal is not { } goal)
            return;
        SignedText.Compose(panel.Item(), goal, type);
        if (goal.Bar is { } bar)
            GoalBarPicture.Compose(panel.Item(), bar, type);
        foreach (var note in goal.Notes)
            type.Paragraph(panel.Item(), note, type.Styles.Cell);
        if (goal.Share is { } share)
            type.Paragraph(panel.Item(), share, type.Styles.CellMuted);
    }

    private void Compose(ColumnDescriptor panel, ExplanationReading explanation)
    {
        type.Paragraph(panel.Item(), explanation.Heading, type.Styles.CellStrong);
        new AuthorWords(type, type.Styles.Cell).Compose(panel.Item(), explanation.Text);
    }
}
