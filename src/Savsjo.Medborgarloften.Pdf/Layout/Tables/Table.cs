using Savsjo.Medborgarloften.Pdf.Content;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.LogicalStructure;

namespace Savsjo.Medborgarloften.Pdf.Layout.Tables;

/// <summary>A column and its header.</summary>
/// <param name="Detail">A second, softer line of the header.</param>
internal sealed record TableColumn(string Label, double X, double Width, string? Detail = null, bool IsRightAligned = false);

/// <summary>
/// A table: its header is tagged where it stands first, and an artifact where a page break repeats it. A short table is
/// kept together.
/// </summary>
internal sealed class Table
{
    /// <summary>A table that takes no more than this is not divided.</summary>
    private const double Short = 320;

    private readonly Flow _flow;
    private readonly IReadOnlyList<TableColumn> _columns;
    private readonly StructureElement _table;
    private readonly List<TableRow> _rows = [];

    public Table(Flow flow, IReadOnlyList<TableColumn> columns)
    {
        _flow = flow;
        _columns = columns;
        _table = new StructureElement(StructureType.Table, flow.Root);
        Head = _table.Add(StructureType.THead);
        Body = _table.Add(StructureType.TBody);
    }

    /// <summary>The TBody element, to which rows add their own.</summary>
    public StructureElement Body { get; }

    private StructureElement Head { get; }

    public IReadOnlyList<TableColumn> Columns => _columns;

    public void Add(TableRow row) => _rows.Add(row);

    /// <summary>An empty cell of a column.</summary>
    public CellLines Cell(int column) => new(_columns[column].X, _columns[column].Width, _flow.Fonts);

    /// <summary>
    /// The height that a heading above is kept together with: the header and what the first row begins with, or the whole of a short
    /// table.
    /// </summary>
    public double KeptHeight
    {
        get
        {
            var whole = HeaderHeight + _rows.Sum(row => row.Height);
            return whole <= Short ? whole : HeaderHeight + _rows[0].KeptHeight;
        }
    }

    private double HeaderHeight => 10 + (_columns.Any(column => column.Detail is not null) ? 2 : 1) * _flow.Styles.CellStrong.Leading;

    public void Draw()
    {
        _flow.Need(KeptHeight);
        _flow.Root.Add(_table);
        var header = Head.Add(StructureType.TR);
        DrawHeader(_ => header.AddHeader(HeaderScope.Column));
        foreach (var row in _rows)
            row.Draw(_flow, BeginPage);
    }

    private void BeginPage()
    {
        _flow.NewPage();
        DrawHeader(_ => Artifact.RepeatedHeader);
    }

    private void DrawHeader(Func<TableColumn, ContentOwner> ownerOf)
    {
        var styles = _flow.Styles;
        var lines = _columns.Any(column => column.Detail is not null) ? 2 : 1;
        foreach (var column in _columns)
        {
            var owner = ownerOf(column);
            var lift = column.Detail is null ? lines - 1 : 0;
            Draw(column, column.Label, owner, _flow.Y + lift * styles.CellStrong.Leading, styles.CellStrong, column.Detail is not null);
            if (column.Detail is { } detail)
                Draw(column, detail, owner, _flow.Y + styles.CellStrong.Leading, styles.CellMuted, isFollowed: false);
        }
        _flow.Y += HeaderHeight - 5;
        _flow.Page.Line(Artifact.Layout, Flow.Left, _flow.Y, Flow.Right, _flow.Y, 1.2, styles.Palette.Accent);
    }

    private void Draw(TableColumn column, string text, ContentOwner owner, double top, TextStyle style, bool isFollowed)
    {
        var indent = column.IsRightAligned ? column.Width - style.WidthOf(text, _flow.Fonts) : 0;
        new TextLine(text, isFollowed).Draw(_flow.Page, _flow.Fonts, owner, column.X + indent, top, style);
    }
}
