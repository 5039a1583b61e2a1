using QuestPDF.Fluent;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Pictures;

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

    /// <summary>In characters; a bar is as high as five lines of a narrow column.</summary>
    public static int Length(ActivityReading activity) =>
        activity.Sums.Sum(sum => sum.Text.Length + (sum.Goal is { } goal ? Length(goal) : 0))
        + activity.Explanations.Sum(explanation => explanation.Heading.Length + explanation.Text.Text.Length);

    private static int Length(GoalResultReading goal)
    {
        const int bar = 100;
        return goal.Verdict.Length + (goal.Bar is null ? 0 : bar) + goal.Notes.Sum(note => note.Length) + (goal.Share?.Length ?? 0);
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
        type.Paragraph(panel.Item(), explanation.Text.Text, type.Styles.Cell);
    }
}
