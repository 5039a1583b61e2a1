using QuestPDF.Fluent;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Pdf.Layout;
using Savsjo.Medborgarloften.Pdf.Layout.Bars;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Pictures;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Tables;

/// <summary>Siffrorna: the year's totals, the goals with their bars, and why one was not reached.</summary>
internal sealed class FiguresPanel(FollowUpReportContent content, Typesetter type)
{
    private readonly MeasureWording _wording = new(content);

    public void Compose(ColumnDescriptor cell, ActivityContent activity)
    {
        if (activity.Suspicions is null && activity.Measures.Count == 0)
            return;
        cell.Item().PaddingTop(6).Background(Typesetter.Ink(type.Palette.Panel)).Padding(6).Column(panel =>
        {
            panel.Spacing(4);
            if (activity.Suspicions is { } suspicions)
                type.Paragraph(panel.Item(), _wording.Sentence(suspicions) + ".", type.Styles.Cell);
            foreach (var measure in activity.Measures)
                Compose(panel, measure);
            if (activity.ShownGoalReason is { } reason && !string.IsNullOrWhiteSpace(reason))
                type.Paragraph(panel.Item(), ReportWording.GoalReason(reason), type.Styles.Cell);
        });
    }

    private void Compose(ColumnDescriptor panel, MeasureContent measure)
    {
        type.Paragraph(panel.Item(), _wording.Sentence(measure), type.Styles.Cell);
        if (measure.Goal is not { } goal)
            return;
        GoalOutcomeText.Compose(panel.Item(), measure, goal, _wording, type);
        foreach (var note in GoalResultReading.Of(measure, content.Tertial)!.Notes)
            type.Paragraph(panel.Item(), note, type.Styles.Cell);
        if (GoalBar.Of(measure, content) is { } bar)
            GoalBarPicture.Compose(panel.Item(), bar, type);
    }
}
