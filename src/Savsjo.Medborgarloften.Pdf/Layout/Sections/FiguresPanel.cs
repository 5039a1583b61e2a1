using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Pdf.Content;
using Savsjo.Medborgarloften.Pdf.Layout.Bars;
using Savsjo.Medborgarloften.Pdf.Layout.Tables;
using Savsjo.Medborgarloften.Pdf.LogicalStructure;

namespace Savsjo.Medborgarloften.Pdf.Layout.Sections;

/// <summary>Siffrorna under en aktivitet: the year's totals, the goals, and why one was not reached.</summary>
internal sealed class FiguresPanel(Flow flow, FollowUpReportContent content, TableCell cell, StructureElement data)
{
    private readonly MeasureWording _wording = new(content);
    private bool _isBegun;

    public void Add(ActivityContent activity)
    {
        if (activity.Suspicions is { } suspicions)
        {
            Begin();
            LeadingFigure(_wording.Sentence(suspicions) + ".", cell.Width);
        }
        foreach (var measure in activity.Measures)
            Add(measure);
        if (activity.ShownGoalReason is { } reason && !string.IsNullOrWhiteSpace(reason))
        {
            cell.Gap(3);
            cell.Text(data.Add(StructureType.P), ReportWording.GoalReason(reason), flow.Styles.Cell);
        }
    }

    private void Add(MeasureContent measure)
    {
        Begin();
        var sentence = _wording.Sentence(measure);
        if (measure.Goal is not { } goal)
        {
            LeadingFigure(sentence, cell.Width);
            return;
        }
        SentenceAndOutcome(sentence, measure, goal);
        foreach (var note in GoalResultReading.Of(measure, content.Tertial)!.Notes)
            cell.Text(data.Add(StructureType.P), note, flow.Styles.Cell);
        if (GoalBar.Of(measure, content) is not { } bar)
            return;
        cell.Gap(2);
        var figure = data.Add(new StructureElement(StructureType.Figure) { AlternateText = bar.AlternateText });
        cell.Add(new GoalBarLine(bar, figure, cell.Width, flow.Styles, flow.Fonts));
    }

    /// <summary>Side by side where there is room, else one below the other.</summary>
    private void SentenceAndOutcome(string sentence, MeasureContent measure, GoalContent goal)
    {
        const double between = 14;
        var styles = flow.Styles;
        var outcome = _wording.Outcome(measure, goal);
        var style = styles.Outcome(goal.Outcome);
        var sign = StatusSign.Of(goal.Outcome, styles.Palette);
        var outcomeWidth = StatusCellLine.Indent + Width(outcome, style);
        if (Width(sentence, styles.CellStrong) + between + outcomeWidth > cell.Width)
        {
            LeadingFigure(sentence, cell.Width);
            cell.Status(data.Add(StructureType.P), sign, outcome, style);
            return;
        }
        var first = LeadingFigureLines(data.Add(StructureType.P), sentence, cell.Width)[0];
        var second = new StatusCellLine(data.Add(StructureType.P), sign, new(outcome), style, flow.Fonts);
        cell.Add(new PairCellLine(first, second, cell.Width - outcomeWidth));
    }

    private void LeadingFigure(string sentence, double width)
    {
        foreach (var line in LeadingFigureLines(data.Add(StructureType.P), sentence, width))
            cell.Add(line);
    }

    /// <summary>The figure at the beginning is set stronger than the words after it.</summary>
    private List<CellLine> LeadingFigureLines(StructureElement owner, string sentence, double width)
    {
        var styles = flow.Styles;
        var lines = LineBreaking.Break(sentence, flow.Fonts, styles.CellStrong, width);
        var firstSpace = lines[0].Text.IndexOf(' ', StringComparison.Ordinal);
        var beginsWithFigure = char.IsAsciiDigit(sentence[0]) && firstSpace > 0;
        return [.. lines.Select((line, index) => index == 0 && beginsWithFigure
            ? (CellLine)new FigureCellLine(owner, line.Text[..firstSpace], line with { Text = line.Text[(firstSpace + 1)..] }, styles.CellStrong, styles.Cell, flow.Fonts)
            : new TextCellLine(owner, line, styles.Cell, flow.Fonts))];
    }

    private double Width(string text, TextStyle style) => style.WidthOf(text, flow.Fonts);

    private void Begin()
    {
        if (_isBegun)
            cell.Gap(4);
        _isBegun = true;
    }
}
