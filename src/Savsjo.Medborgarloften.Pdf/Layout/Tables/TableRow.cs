using Savsjo.Medborgarloften.Pdf.Content;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.LogicalStructure;
using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Layout.Tables;

/// <summary>
/// A row: its head, its cells, and perhaps a tinted panel below the cells that the head spans too. A short row is moved whole to the
/// next page; a long one goes on over the break, and says there whose row it is.
/// </summary>
internal sealed class TableRow(CellLines head, IReadOnlyList<CellLines> cells, CellLines? panel = null)
{
    private const double Padding = 6, PanelPadding = 6, PanelGap = 5;

    /// <summary>A row that takes no more than this is not divided.</summary>
    private const double Short = 168;

    /// <summary>The same where a break would part the verdict in the panel from what it is of.</summary>
    private const double ShortWithPanel = 280;

    /// <summary>So much of a long row stands before a break.</summary>
    private const double Beginning = 96;

    /// <summary>What is seen at the head of what goes on, and not read: the reader of the tags never left the row.</summary>
    public (string Text, TextStyle Style)? Continued { get; init; }

    public double Height => Math.Max(head.Height, cells.Max(cell => cell.Height) + PanelHeight) + 2 * Padding;

    /// <summary>The height that stands together: the whole of a short row, the beginning of a long one.</summary>
    public double KeptHeight => Height <= (panel is null ? Short : ShortWithPanel) ? Height : Beginning;

    private double PanelHeight => panel is null ? 0 : PanelGap + panel.Height + 2 * PanelPadding;

    private bool IsDrawn => head.IsDrawn && cells.All(cell => cell.IsDrawn) && (panel?.IsDrawn ?? true);

    /// <param name="flow">Where to draw.</param>
    /// <param name="beginPage">Begins a page and repeats the table's header there.</param>
    public void Draw(Flow flow, Action beginPage)
    {
        if (Height > flow.Room && KeptHeight > flow.Room)
            beginPage();
        DrawPart(flow);
        while (!IsDrawn)
        {
            beginPage();
            DrawContinued(flow);
            DrawPart(flow);
        }
    }

    private void DrawPart(Flow flow)
    {
        var height = DrawCells(flow);
        flow.Y += height + 2 * Padding;
        flow.Page.Line(Artifact.Layout, Flow.Left, flow.Y, Flow.Right, flow.Y, 0.5, flow.Styles.Palette.Rule);
    }

    private void DrawContinued(Flow flow)
    {
        if (Continued is not var (text, style))
            return;
        flow.Page.Text(Artifact.RepeatedHeader, text, head.X, flow.Y + Padding + style.Baseline, style);
        flow.Y += style.Leading;
    }

    private double DrawCells(Flow flow)
    {
        var top = flow.Y + Padding;
        var room = flow.Room - 2 * Padding;
        var headHeight = head.Draw(flow.Page, top, room);
        var height = cells.Max(cell => cell.Draw(flow.Page, top, room));
        if (panel is not null && cells.All(cell => cell.IsDrawn))
            height += DrawPanel(flow, height > 0 ? top + height + PanelGap : top, room - height - PanelGap - 2 * PanelPadding, panel);
        return Math.Max(headHeight, height);
    }

    /// <summary>A panel that a page has room for is not divided.</summary>
    private static double DrawPanel(Flow flow, double top, double room, CellLines panel)
    {
        var height = panel.Fitting(room);
        if (height == 0 || height < panel.Height && panel.Height <= Short && top > Flow.Top + Short)
            return 0;
        var tinted = new Box(panel.X - PanelPadding - 2, top, panel.Width + 2 * PanelPadding + 4, height + 2 * PanelPadding);
        flow.Page.Rectangle(Artifact.Layout, tinted, flow.Styles.Palette.Panel);
        panel.Draw(flow.Page, top + PanelPadding, room);
        return height + 2 * PanelPadding + PanelGap;
    }
}
