using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Pdf.Layout.Tables;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.LogicalStructure;

namespace Savsjo.Medborgarloften.Pdf.Layout.Blocks;

/// <summary>Aktivitetstabellen: the document's own table: one row an activity, one column a tertial.</summary>
internal sealed class ActivityTableBlock
{
    private const double Gutter = 14;

    private readonly Flow _flow;
    private readonly Table _table;

    public ActivityTableBlock(Flow flow, IReadOnlyList<TertialHeading> tertials, IEnumerable<ActivityReading> activities)
    {
        _flow = flow;
        _table = new Table(flow, Columns(tertials));
        foreach (var activity in activities)
            _table.Add(Row(activity));
    }

    public double KeptHeight => _table.KeptHeight;

    public void Draw() => _table.Draw();

    private static List<TableColumn> Columns(IReadOnlyList<TertialHeading> tertials)
    {
        var head = tertials.Count switch { 1 => 200.0, 2 => 172, _ => 146 };
        var width = (Flow.Width - head - tertials.Count * Gutter) / tertials.Count;
        double X(int index) => Flow.Left + head + Gutter + index * (width + Gutter);
        return
        [
            new(DocumentWords.Activity, Flow.Left, head),
            .. tertials.Select((tertial, index) => new TableColumn(tertial.Name, X(index), width, tertial.Months)),
        ];
    }

    private TableRow Row(ActivityReading activity)
    {
        var row = _table.Body.Add(StructureType.TR);
        var head = Head(activity, row.AddHeader(HeaderScope.Row, activity.HasFigures ? 2 : 1));
        var cells = activity.Cells.Select((cell, index) => Cell(cell, index + 1, row.Add(StructureType.TD))).ToList();
        return new TableRow(head, cells, activity.HasFigures ? Panel(activity) : null)
        {
            Continued = new(DocumentWords.Continued(activity.Label), _flow.Styles.CellLabel),
        };
    }

    private CellLines Head(ActivityReading activity, StructureElement header)
    {
        var styles = _flow.Styles;
        var cell = _table.Cell(0);
        cell.Text(header.Add(StructureType.P), activity.Label, styles.CellLabel);
        cell.Text(header.Add(StructureType.P), activity.Text, styles.CellStrong);
        cell.Gap(2);
        if (activity.Purpose is { } purpose)
        {
            cell.Text(header.Add(StructureType.P), purpose, styles.CellMuted);
            cell.Gap(2);
        }

        cell.Text(header.Add(StructureType.P), activity.Responsible, styles.CellMuted);
        if (activity.History is { } history)
        {
            cell.Gap(2);
            cell.Text(header.Add(StructureType.P), history, styles.CellMuted);
        }
        return cell;
    }

    private CellLines Cell(CellReading reported, int column, StructureElement data)
    {
        var styles = _flow.Styles;
        var cell = _table.Cell(column);
        var sign = StatusSign.Of(reported.Tone, styles.Palette);
        cell.Status(data.Add(StructureType.P), sign, reported.Status, styles.Status(reported.Tone));
        if (reported.Text is { } text)
        {
            cell.Gap(1.5);
            new AuthorTextLines(cell, data, styles, _flow.Fonts).Add(text);
        }
        return cell;
    }

    private CellLines Panel(ActivityReading activity)
    {
        const double inset = 8;
        var columns = _table.Columns;
        var data = _table.Body.Add(StructureType.TR)
            .Add(new StructureElement(StructureType.TD) { ColumnSpan = columns.Count - 1 });
        var cell = new CellLines(columns[1].X + inset, Flow.Right - columns[1].X - 2 * inset, _flow.Fonts);
        new FiguresBlock(cell, data, _flow.Styles, _flow.Fonts).Add(activity);
        return cell;
    }
}
