using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Pdf.Layout.Tables;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.LogicalStructure;

namespace Savsjo.Medborgarloften.Pdf.Layout.Blocks;

/// <summary>Sammanfattningen: did they keep the promise? A sentence, its numbers, and each goal.</summary>
internal sealed class SummaryBlock(Flow flow, FollowUpReportContent content)
{
    private const double PanelHeight = 80, Inset = 14;

    /// <summary>The last of the numbers has the longest words; none of them takes two lines.</summary>
    private const double LastLabelExtra = 30;

    private readonly SummaryWording _wording = new(content);

    public void Draw()
    {
        flow.Space(14);
        flow.Heading(ReportWording.Summary, 2, PanelHeight + 20);
        flow.Y += 7;
        DrawPanel();
        DrawGoals();
        DrawGaps();
    }

    /// <summary>What nobody reported, by name.</summary>
    private void DrawGaps()
    {
        if (_wording.Gaps is not { } gaps)
            return;
        flow.Y += 6;
        flow.Paragraph(gaps, flow.Styles.CellMissing);
    }

    private void DrawPanel()
    {
        var styles = flow.Styles;
        var lines = LineBreaking.Break(_wording.Sentence, flow.Fonts, styles.Lead, Flow.Width - 2 * Inset);
        var height = 20 + lines.Count * styles.Lead.Leading + 6 + styles.Figure.Leading + styles.Small.Leading;
        flow.Need(height);
        flow.Page.Rectangle(Artifact.Layout, new(Flow.Left, flow.Y, Flow.Width, height), styles.Palette.Panel);
        flow.Page.Rectangle(Artifact.Layout, new(Flow.Left, flow.Y, 3, height), styles.Palette.Accent);
        flow.Y += 9;
        flow.Lines(flow.Root.Add(StructureType.P), lines, styles.Lead, Flow.Left + Inset);
        flow.Y += 6;
        DrawNumbers(_wording.Numbers);
        flow.Y += styles.Figure.Leading + styles.Small.Leading + 11;
    }

    /// <summary>A list: a large figure and its words for each.</summary>
    private void DrawNumbers(IReadOnlyList<(int Number, string Label, bool IsBad)> numbers)
    {
        var styles = flow.Styles;
        var list = flow.Root.Add(new StructureElement(StructureType.L, flow.Root) { Numbering = ListNumbering.None });
        var width = (Flow.Width - 2 * Inset - LastLabelExtra) / numbers.Count;
        for (var index = 0; index < numbers.Count; index++)
        {
            var (number, label, isBad) = numbers[index];
            var body = list.Add(StructureType.LI).Add(StructureType.LBody);
            var x = Flow.Left + Inset + index * width;
            var figure = isBad && number > 0 ? styles.Figure with { Colour = styles.Palette.Missing } : styles.Figure;
            new TextLine(SwedishText.Number(number), IsFollowed: true).Draw(flow.Page, flow.Fonts, body, x, flow.Y, figure);
            var top = flow.Y + figure.Leading;
            foreach (var line in LineBreaking.Break(label, flow.Fonts, styles.Small, width + (index == numbers.Count - 1 ? LastLabelExtra : -12)))
            {
                line.Draw(flow.Page, flow.Fonts, body, x, top, styles.Small with { Colour = styles.Palette.Ink });
                top += styles.Small.Leading;
            }
        }
    }

    private void DrawGoals()
    {
        var goals = _wording.Goals;
        if (goals.Count == 0)
            return;
        flow.Y += 10;
        var table = new Table(flow,
        [
            new("Mål", Flow.Left, 190), new("Resultat", Flow.Left + 205, 110), new("Läge", Flow.Left + 330, Flow.Width - 330),
        ]);
        var wording = new MeasureWording(content);
        foreach (var (activity, measure, goal) in goals)
            table.Add(Row(table, activity, measure, goal, wording));
        table.Draw();
    }

    private TableRow Row(Table table, ActivityContent activity, MeasureContent measure, GoalContent goal, MeasureWording wording)
    {
        var styles = flow.Styles;
        var row = table.Body.Add(StructureType.TR);
        CellLines name = table.Cell(0), result = table.Cell(1), outcome = table.Cell(2);
        name.Text(row.AddHeader(HeaderScope.Row), $"{activity.Label} {measure.Name}", styles.CellStrong);
        result.Text(row.Add(StructureType.TD), MeasureWording.AgainstGoal(measure), styles.Cell);
        outcome.Status(row.Add(StructureType.TD), StatusSign.Of(goal.Outcome, styles.Palette), wording.Outcome(measure, goal),
            styles.Outcome(goal.Outcome));
        return new TableRow(name, [result, outcome]);
    }
}
