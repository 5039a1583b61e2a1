using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Pdf.Layout.Tables;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.LogicalStructure;

namespace Savsjo.Medborgarloften.Pdf.Layout.Blocks;

/// <summary>Aktivitetstabellen: the document's own table: one row an activity, one column a tertial.</summary>
internal sealed class ActivityTableBlock
{
    private const double Gutter = 14;

    private readonly Flow _flow;
    private readonly FollowUpReportContent _content;
    private readonly Table _table;

    public ActivityTableBlock(Flow flow, FollowUpReportContent content, IEnumerable<ActivityContent> activities)
    {
        _flow = flow;
        _content = content;
        _table = new Table(flow, Columns(content));
        foreach (var activity in activities)
            _table.Add(Row(activity));
    }

    public double KeptHeight => _table.KeptHeight;

    public void Draw() => _table.Draw();

    private static List<TableColumn> Columns(FollowUpReportContent content)
    {
        var tertials = content.Tertials.ToList();
        var head = tertials.Count switch { 1 => 200.0, 2 => 172, _ => 146 };
        var width = (Flow.Width - head - tertials.Count * Gutter) / tertials.Count;
        var columns = new List<TableColumn> { new("Aktivitet", Flow.Left, head) };
        columns.AddRange(tertials.Select((tertial, index) =>
            new TableColumn($"Tertial {tertial.Number}", Flow.Left + head + Gutter + index * (width + Gutter), width, tertial.Months)));
        return columns;
    }

    private TableRow Row(ActivityContent activity)
    {
        var hasPanel = activity.Suspicions is not null || activity.Measures.Count > 0;
        var row = _table.Body.Add(StructureType.TR);
        var head = Head(activity, row.AddHeader(HeaderScope.Row, hasPanel ? 2 : 1));
        var cells = activity.Cells.Select((cell, index) => Cell(activity, cell, index + 1, row.Add(StructureType.TD))).ToList();
        return new TableRow(head, cells, hasPanel ? Panel(activity) : null);
    }

    private CellLines Head(ActivityContent activity, StructureElement header)
    {
        var styles = _flow.Styles;
        var cell = _table.Cell(0);
        cell.Text(header.Add(StructureType.P), activity.Label, styles.CellLabel);
        cell.Text(header.Add(StructureType.P), activity.Text, styles.CellStrong);
        cell.Gap(2);
        cell.Text(header.Add(StructureType.P), $"Ansvarig: {activity.Responsible}", styles.CellMuted);
        if (activity.History is { } history)
        {
            cell.Gap(2);
            cell.Text(header.Add(StructureType.P), history, styles.CellMuted);
        }

        return cell;
    }

    private CellLines Cell(ActivityContent activity, CellContent content, int column, StructureElement data)
    {
        var styles = _flow.Styles;
        var cell = _table.Cell(column);
        var style = content.State switch
        {
            CellState.Missing => styles.CellMissing,
            CellState.Reported => styles.CellStrong,
            _ => styles.CellMuted,
        };
        cell.Status(data.Add(StructureType.P), StatusSign.Of(content, styles.Palette), content.StatusWording, style);
        if (ReportedText.WorthSaying(content) is { } text)
        {
            cell.Gap(1.5);
            ReportedText.Add(cell, data.Add(StructureType.P), text, activity.Suspicions, styles, _flow.Fonts);
        }
        return cell;
    }

    private CellLines Panel(ActivityContent activity)
    {
        const double inset = 8;
        var columns = _table.Columns;
        var data = _table.Body.Add(StructureType.TR)
            .Add(new StructureElement(StructureType.TD) { ColumnSpan = columns.Count - 1 });
        var cell = new CellLines(columns[1].X + inset, Flow.Right - columns[1].X - 2 * inset, _flow.Fonts);
        new FiguresBlock(_flow, _content, cell, data).Add(activity);
        return cell;
    }
}
