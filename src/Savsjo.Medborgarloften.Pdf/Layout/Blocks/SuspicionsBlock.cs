using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Suspicions;
using Savsjo.Medborgarloften.Pdf.Content;
using Savsjo.Medborgarloften.Pdf.Layout.Bars;
using Savsjo.Medborgarloften.Pdf.Layout.Tables;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.LogicalStructure;

namespace Savsjo.Medborgarloften.Pdf.Layout.Blocks;

/// <summary>Misstankar per brottstyp och tertial: the chart, and its figures in a table.</summary>
internal sealed class SuspicionsBlock(Flow flow, SuspicionReading suspicions)
{
    private const double OffenceWidth = 128, Gutter = 12, AfterHeading = 4;

    private double _figureWidth;

    public void Draw()
    {
        flow.Space(22);
        var chart = new SuspicionBars(flow, suspicions.Chart);
        var table = Table();
        flow.Heading(suspicions.Heading, 2, chart.Height + 30);
        flow.Y += 3;
        flow.Paragraph(suspicions.Sentence, flow.Styles.Body);
        flow.Y += 8;
        chart.Draw();
        flow.Y += 12;
        DrawTable(table);
    }

    private void DrawTable(Table table)
    {
        var note = suspicions.Table.SubgroupNote;
        var noteHeight = note is null ? 0 : flow.Styles.Cell.Leading + AfterHeading;
        flow.Heading(SuspicionTableReading.Heading, 3, table.KeptHeight + noteHeight + AfterHeading);
        if (note is not null)
            flow.Paragraph(note, flow.Styles.CellMuted);
        flow.Y += AfterHeading;
        table.Draw();
    }

    private Table Table()
    {
        var figures = suspicions.Table;
        _figureWidth = figures.Total.Cells.Where(IsCount).Select(cell => flow.Styles.CellStrong.WidthOf(cell.Value, flow.Fonts))
            .DefaultIfEmpty(0).Max();
        var count = figures.Columns.Count;
        var width = Math.Min(110, (Flow.Width - OffenceWidth - count * Gutter) / count);
        double X(int index) => Flow.Left + OffenceWidth + Gutter + index * (width + Gutter);
        var table = new Table(flow,
        [
            new(SuspicionTableReading.OffenceHeading, Flow.Left, OffenceWidth),
            .. figures.Columns.Select((column, index) => new TableColumn(column, X(index), width)),
        ]);
        foreach (var offence in figures.Offences)
            table.Add(Row(table, offence, flow.Styles.Cell));
        table.Add(Row(table, figures.Total, flow.Styles.CellStrong));
        return table;
    }

    private TableRow Row(Table table, SuspicionTableRow figures, TextStyle style)
    {
        var row = table.Body.Add(StructureType.TR);
        var head = table.Cell(0);
        head.Text(row.AddHeader(HeaderScope.Row), figures.Name, style);
        return new TableRow(head,
            [.. figures.Cells.Select((figure, index) => Cell(table.Cell(index + 1), row.Add(StructureType.TD), figure, style))]);
    }

    /// <summary>"19 varav 13" with the counts in a column; words of any other kind stand as they are.</summary>
    private CellLines Cell(CellLines cell, StructureElement data, FigureCell figure, TextStyle style)
    {
        var rest = figure.Subgroup ?? "";
        if (IsCount(figure) && _figureWidth + style.WidthOf(" " + rest, flow.Fonts) <= cell.Width)
            cell.Add(new FigureCellLine(data, figure.Value, new(rest), flow.Styles.CellStrong, style, flow.Fonts, _figureWidth));
        else
            cell.Text(data, figure.Text, style);
        return cell;
    }

    private static bool IsCount(FigureCell figure) => figure.Value.All(letter => char.IsAsciiDigit(letter) || char.IsWhiteSpace(letter));
}
