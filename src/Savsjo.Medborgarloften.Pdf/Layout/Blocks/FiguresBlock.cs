using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Pdf.Content;
using Savsjo.Medborgarloften.Pdf.Fonts;
using Savsjo.Medborgarloften.Pdf.Layout.Bars;
using Savsjo.Medborgarloften.Pdf.Layout.Tables;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.LogicalStructure;

namespace Savsjo.Medborgarloften.Pdf.Layout.Blocks;

/// <summary>Siffrorna under en aktivitet: the sums, what became of the goals, and why one was not reached.</summary>
internal sealed class FiguresBlock(CellLines cell, StructureElement data, Styles styles, DocumentFonts fonts)
{
    public void Add(ActivityReading activity)
    {
        foreach (var sum in activity.Sums)
        {
            if (!ReferenceEquals(sum, activity.Sums[0]))
                cell.Gap(4);
            Add(sum);
        }
        foreach (var explanation in activity.Explanations)
            Add(explanation);
    }

    private void Add(SumReading sum)
    {
        if (sum.Goal is not { } goal)
        {
            Sentence(sum);
            return;
        }
        SentenceAndVerdict(sum, goal);
        if (goal.Bar is { } bar)
            Add(bar);
        foreach (var note in goal.Notes)
            cell.Text(data.Add(StructureType.P), note, styles.Cell);
        if (goal.Share is { } share)
            cell.Text(data.Add(StructureType.P), share, styles.CellMuted);
    }

    private void Add(GoalBarReading bar)
    {
        cell.Gap(2);
        var figure = data.Add(new StructureElement(StructureType.Figure) { AlternateText = bar.Description });
        cell.Add(new GoalBarLine(bar, figure, cell.Width, styles, fonts));
    }

    private void Add(ExplanationReading explanation)
    {
        cell.Gap(3);
        cell.Text(data.Add(StructureType.P), explanation.Heading, styles.CellStrong);
        new AuthorTextLines(cell, data, styles, fonts).Add(explanation.Text);
    }

    /// <summary>Side by side where there is room, else one below the other.</summary>
    private void SentenceAndVerdict(SumReading sum, GoalResultReading goal)
    {
        const double between = 14;
        var style = styles.Outcome(goal.Outcome);
        var sign = StatusSign.Of(goal.Outcome, styles.Palette);
        var verdictWidth = StatusCellLine.Indent + Width(goal.Verdict, style);
        if (Width(sum.Text, styles.CellStrong) + between + verdictWidth > cell.Width)
        {
            Sentence(sum);
            cell.Status(data.Add(StructureType.P), sign, goal.Verdict, style);
            return;
        }
        var first = SentenceLines(sum)[0];
        var second = new StatusCellLine(data.Add(StructureType.P), sign, new(goal.Verdict), style, fonts);
        cell.Add(new PairCellLine(first, second, cell.Width - verdictWidth));
    }

    private void Sentence(SumReading sum)
    {
        foreach (var line in SentenceLines(sum))
            cell.Add(line);
    }

    /// <summary>The figure at the beginning is set stronger than the words after it.</summary>
    private List<CellLine> SentenceLines(SumReading sum)
    {
        var owner = data.Add(StructureType.P);
        var lines = LineBreaking.Break(sum.Text, fonts, styles.CellStrong, cell.Width);
        var (figure, rest) = Divided(sum, lines[0]);
        return [.. lines.Select((line, index) => index == 0 && figure.Length > 0
            ? (CellLine)new FigureCellLine(owner, figure, rest, styles.CellStrong, styles.Cell, fonts)
            : new TextCellLine(owner, line, styles.Cell, fonts))];
    }

    private static (string Figure, TextLine After) Divided(SumReading sum, TextLine line) =>
        sum.Parts[0] is { IsFigure: true, Text: var figure } && line.Text.StartsWith(figure + " ", StringComparison.Ordinal)
            ? (figure, line with { Text = line.Text[(figure.Length + 1)..] })
            : ("", line);

    private double Width(string text, TextStyle style) => style.WidthOf(text, fonts);
}
