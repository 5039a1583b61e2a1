using Savsjo.Medborgarloften.Pdf.Content;

namespace Savsjo.Medborgarloften.Pdf.Layout.Tables;

/// <summary>Two lines side by side: the second stands at a distance from the first.</summary>
internal sealed class PairCellLine(CellLine first, CellLine second, double distance) : CellLine(Math.Max(first.Height, second.Height))
{
    public override void Draw(Page page, double x, double top)
    {
        first.Draw(page, x, top);
        second.Draw(page, x + distance, top);
    }
}
