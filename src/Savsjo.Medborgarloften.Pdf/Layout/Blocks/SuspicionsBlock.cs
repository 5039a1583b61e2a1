using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Pdf.Content;
using Savsjo.Medborgarloften.Pdf.Layout.Bars;
using Savsjo.Medborgarloften.Pdf.Layout.Tables;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.LogicalStructure;

namespace Savsjo.Medborgarloften.Pdf.Layout.Blocks;

/// <summary>Misstankar per brottstyp och tertial: the chart, and its figures in a table.</summary>
internal sealed class SuspicionsBlock(Flow flow, FollowUpReportContent content)
{
    private const double OffenceWidth = 128, Gutter = 12;

    private readonly ReportWording _wording = new(content);
    private double _countWidth;

    public void Draw(ActivityContent activity, SuspicionTable suspicions)
    {
        flow.Space(22);
        var chart = new SuspicionBars(flow, content, suspicions);
        var table = Table(suspicions);
        flow.Heading(_wording.Suspicions(activity), 2, chart.Height + 30);
        flow.Y += 3;
        flow.Paragraph(_wording.Suspicions(suspicions), flow.Styles.Body);
        flow.Y += 8;
        chart.Draw();
        flow.Y += 12;
        table.Draw();
    }

    private Table Table(SuspicionTable suspicions)
    {
        var tertials = content.Tertials.ToList();
        _countWidth = suspicions.Totals.Append(suspicions.YearTotal).Where(total => total.State == FigureState.Given)
            .Select(total => flow.Styles.CellStrong.WidthOf(total.Wording, flow.Fonts))
            .DefaultIfEmpty(0).Max();
        var count = tertials.Count + 1;
        var width = Math.Min(110, (Flow.Width - OffenceWidth - count * Gutter) / count);
        double X(int index) => Flow.Left + OffenceWidth + Gutter + index * (width + Gutter);
        var columns = new List<TableColumn> { new("Brottstyp", Flow.Left, OffenceWidth) };
        columns.AddRange(tertials.Select((tertial, index) => new TableColumn($"Tertial {tertial.Number}", X(index), width)));
        columns.Add(new(_wording.Year, X(tertials.Count), width));
        var table = new Table(flow, columns);
        foreach (var offence in suspicions.Offences)
            table.Add(Row(table, offence.Offence, [.. offence.Figures, offence.Year], flow.Styles.Cell));
        table.Add(Row(table, ReportWording.AllOffences, [.. suspicions.Totals, suspicions.YearTotal], flow.Styles.CellStrong));
        return table;
    }

    private TableRow Row(Table table, string name, List<FigureContent> figures, TextStyle style)
    {
        var row = table.Body.Add(StructureType.TR);
        var head = table.Cell(0);
        head.Text(row.AddHeader(HeaderScope.Row), name, style);
        return new TableRow(head, [.. figures.Select((figure, index) => Cell(table.Cell(index + 1), row.Add(StructureType.TD), figure, style))]);
    }

    /// <summary>"19 varav 13" with the counts in a column; words of any other kind stand as they are.</summary>
    private CellLines Cell(CellLines cell, StructureElement data, FigureContent figure, TextStyle style)
    {
        var varav = figure.SubgroupWording is { } subgroup ? $"varav {subgroup}" : "";
        var isCount = figure is { State: FigureState.Given, Figure.IsApproximate: false };
        if (isCount && _countWidth + style.WidthOf(" " + varav, flow.Fonts) <= cell.Width)
            cell.Add(new FigureCellLine(data, figure.Wording, new(varav), flow.Styles.CellStrong, style, flow.Fonts, _countWidth));
        else
            cell.Text(data, varav.Length == 0 ? figure.Wording : $"{figure.Wording} {varav}", style);
        return cell;
    }
}
