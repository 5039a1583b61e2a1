using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.LogicalStructure;
using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Layout.Tables;

/// <summary>
/// A row: its head, its cells, and perhaps a tinted panel below the cells that the head spans too. It is moved whole to
/// the next page; taller than a page, it goes on over the break.
/// </summary>
internal sealed class TableRow(CellLines head, IReadOnlyList<CellLines> cells, CellLines? panel = null)
{
    private const double Padding = 6, PanelPadding = 6, PanelGap = 5;

    public double Height => Math.Max(head.Height, cells.Max(cell => cell.Height) + PanelHeight) + 2 * Padding;

    private double PanelHeight => panel is null ? 0 : PanelGap + panel.Height + 2 * PanelPadding;

    /// <param name="flow">Where to draw.</param>
    /// <param name="beginPage">Begins a page and repeats the table's header there.</param>
    public void Draw(Flow flow, Action beginPage)
    {
        var whole = Flow.Bottom - Flow.Top - 80;
        if (Height > flow.Room && (Height < whole || flow.Room < whole / 3))
            beginPage();
        while (true)
        {
            var height = DrawPart(flow);
            flow.Y += height + 2 * Padding;
            flow.Page.Line(Artifact.Layout, Flow.Left, flow.Y, Flow.Right, flow.Y, 0.5, flow.Styles.Palette.Rule);
            if (head.IsDrawn && cells.All(cell => cell.IsDrawn) && (panel?.IsDrawn ?? true))
                return;
            beginPage();
        }
    }

    private double DrawPart(Flow flow)
    {
        var top = flow.Y + Padding;
        var room = flow.Room - 2 * Padding;
        var headHeight = head.Draw(flow.Page, top, room);
        var height = cells.Max(cell => cell.Draw(flow.Page, top, room));
        if (panel is not null && cells.All(cell => cell.IsDrawn))
            height += DrawPanel(flow, height > 0 ? top + height + PanelGap : top, room - height - PanelGap - 2 * PanelPadding, panel);
        return Math.Max(headHeight, height);
    }

    private static double DrawPanel(Flow flow, double top, double room, CellLines panel)
    {
        var height = panel.Fitting(room);
        if (height == 0)
            return 0;
        var tinted = new Box(panel.X - PanelPadding - 2, top, panel.Width + 2 * PanelPadding + 4, height + 2 * PanelPadding);
        flow.Page.Rectangle(Artifact.Layout, tinted, flow.Styles.Palette.Panel);
        panel.Draw(flow.Page, top + PanelPadding, room);
        return height + 2 * PanelPadding + PanelGap;
    }
}
