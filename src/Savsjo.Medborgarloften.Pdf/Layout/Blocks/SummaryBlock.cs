using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Pdf.Layout.Tables;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.LogicalStructure;

namespace Savsjo.Medborgarloften.Pdf.Layout.Blocks;

/// <summary>Sammanfattningen: did they keep the promise? A sentence, its numbers, and each goal.</summary>
internal sealed class SummaryBlock(Flow flow, SummaryReading summary)
{
    private const double PanelHeight = 80, Inset = 14;

    /// <summary>The last of the numbers has the longest words; none of them takes two lines.</summary>
    private const double LastLabelExtra = 30;

    public void Draw()
    {
        flow.Space(14);
        flow.Heading(SummaryReading.Heading, 2, PanelHeight + 20);
        flow.Y += 7;
        DrawNote();
        DrawPanel();
        DrawGoals();
        DrawOtherGoals();
        DrawGaps();
    }

    /// <summary>The parties' own words come before the numbers.</summary>
    private void DrawNote()
    {
        if (summary.Note is not { } note)
            return;
        flow.Written(note, flow.Styles.Body);
        flow.Y += 8;
    }

    /// <summary>What is counted and has no row.</summary>
    private void DrawOtherGoals()
    {
        if (summary.OtherGoals is not { } goals)
            return;
        flow.Y += 6;
        flow.Paragraph(goals, flow.Styles.Body);
    }

    /// <summary>What nobody reported, by name. A few make a sentence; many a list, of which only the first words are strong.</summary>
    private void DrawGaps()
    {
        const int mostInSentence = 3;
        if (summary.Gaps is not { } gaps)
            return;
        flow.Y += 6;
        if (summary.GapNames.Count <= mostInSentence)
        {
            flow.Paragraph(gaps, flow.Styles.CellMissing);
            return;
        }
        flow.Need(4 * flow.Styles.Cell.Leading);
        flow.Paragraph(summary.GapsIntroduction, flow.Styles.CellMissing);
        new ListInColumns(flow, flow.Styles.Cell).Draw(summary.GapNames);
    }

    private void DrawPanel()
    {
        var styles = flow.Styles;
        var lines = LineBreaking.Break(summary.Sentence, flow.Fonts, styles.Lead, Flow.Width - 2 * Inset);
        var height = 20 + lines.Count * styles.Lead.Leading + 6 + styles.Figure.Leading + styles.Small.Leading;
        flow.Need(height);
        flow.Page.Rectangle(Artifact.Layout, new(Flow.Left, flow.Y, Flow.Width, height), styles.Palette.Panel);
        flow.Page.Rectangle(Artifact.Layout, new(Flow.Left, flow.Y, 3, height), styles.Palette.Accent);
        flow.Y += 9;
        flow.Lines(flow.Root.Add(StructureType.P), lines, styles.Lead, Flow.Left + Inset);
        flow.Y += 6;
        DrawNumbers();
        flow.Y += styles.Figure.Leading + styles.Small.Leading + 11;
    }

    /// <summary>A list: a large figure and its words for each.</summary>
    private void DrawNumbers()
    {
        var list = flow.Root.Add(new StructureElement(StructureType.L, flow.Root) { Numbering = ListNumbering.None });
        var count = summary.Numbers.Count;
        var width = (Flow.Width - 2 * Inset - LastLabelExtra) / count;
        for (var index = 0; index < count; index++)
        {
            var body = list.Add(StructureType.LI).Add(StructureType.LBody);
            var room = index == count - 1 ? width + LastLabelExtra : width - 12;
            DrawNumber(summary.Numbers[index], body, Flow.Left + Inset + index * width, room);
        }
    }

    private void DrawNumber(SummaryNumber number, StructureElement body, double x, double room)
    {
        var styles = flow.Styles;
        var figure = styles.SummaryFigure(number);
        new TextLine(SwedishText.Number(number.Number), IsFollowed: true).Draw(flow.Page, flow.Fonts, body, x, flow.Y, figure);
        var top = flow.Y + figure.Leading;
        foreach (var line in LineBreaking.Break(number.Label, flow.Fonts, styles.Small, room))
        {
            line.Draw(flow.Page, flow.Fonts, body, x, top, styles.SmallInk);
            top += styles.Small.Leading;
        }
    }

    private void DrawGoals()
    {
        if (summary.Goals.Count == 0)
            return;
        flow.Y += 10;
        var table = new Table(flow,
        [
            new(DocumentWords.Goal, Flow.Left, 190), new(DocumentWords.Result, Flow.Left + 205, 110),
            new(DocumentWords.Standing, Flow.Left + 330, Flow.Width - 330),
        ]);
        foreach (var goal in summary.Goals)
            table.Add(Row(table, goal));
        table.Draw();
    }

    private TableRow Row(Table table, SummaryGoal summed)
    {
        var (styles, goal) = (flow.Styles, summed.Goal);
        var row = table.Body.Add(StructureType.TR);
        CellLines name = table.Cell(0), result = table.Cell(1), verdict = table.Cell(2);
        name.Text(row.AddHeader(HeaderScope.Row), summed.Name, styles.CellStrong);
        result.Text(row.Add(StructureType.TD), goal.Against, styles.Cell);
        var sign = StatusSign.Of(goal.Outcome, styles.Palette);
        verdict.Status(row.Add(StructureType.TD), sign, goal.Verdict, styles.Outcome(goal.Outcome));
        return new TableRow(name, [result, verdict]);
    }
}
