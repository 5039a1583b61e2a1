using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Pdf.Content;
using Savsjo.Medborgarloften.Pdf.Fonts;
using Savsjo.Medborgarloften.Pdf.Layout.Tables;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.LogicalStructure;
using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Layout.Bars;

/// <summary>Målstapel, as a figure: the goal's mark above, the parts with their amounts, their tertials below.</summary>
internal sealed class GoalBarLine(GoalBarReading bar, StructureElement figure, double width, Styles styles, DocumentFonts fonts)
    : CellLine(TotalHeight)
{
    private const double Above = 14, Thickness = 12, Below = 11, TotalHeight = Above + Thickness + Below;
    private const double Overhang = 2.5, Clearance = 2;

    private readonly List<(double Left, double Right)> _figures = [];

    public override void Draw(Page page, double x, double top)
    {
        figure.BoundingBox = new(x, top, width, TotalHeight);
        var track = new Box(x, top + Above, width, Thickness);
        page.Rectangle(figure, track, styles.Palette.Accent.Tint(0.14));
        DrawParts(page, track);
        DrawMark(page, track);
    }

    private void DrawParts(Page page, Box track)
    {
        var left = track.X;
        foreach (var part in bar.Parts)
        {
            var length = Length(part.Amount);
            var gap = ReferenceEquals(part, bar.Parts[^1]) ? 0 : Math.Min(1.2, length / 3);
            page.Rectangle(figure, track with { X = left, Width = length - gap }, styles.Palette.Accent);
            if (Centre(page, part.Number, left, length, track.Y + 1, styles.InBar) is { } place)
                _figures.Add(place);
            Centre(page, part.Label, left, length, track.Y + Thickness + 1, styles.Small);
            left += length;
        }
    }

    /// <summary>Across the bar; where a figure stands there, only above it.</summary>
    private void DrawMark(Page page, Box track)
    {
        var at = track.X + Length(bar.Mark);
        double top = track.Y - Overhang, bottom = track.Y + Thickness + Overhang;
        if (_figures.Exists(one => at > one.Left - Clearance && at < one.Right + Clearance))
            bottom = track.Y;
        page.Line(figure, at, top, at, bottom, 2.6, styles.Palette.Panel);
        page.Line(figure, at, top, at, bottom, 1.2, styles.Palette.Ink);
        var labelWidth = Width(bar.MarkLabel, styles.SmallStrong);
        var left = Math.Clamp(at - labelWidth / 2, track.X, track.X + track.Width - labelWidth);
        page.Text(figure, bar.MarkLabel, left, track.Y - Above + styles.SmallStrong.Baseline - 1, styles.SmallStrong);
    }

    /// <summary>A label that does not fit is left out: the figures stand in the sentence and in the alternate text.</summary>
    /// <returns>Where it stands.</returns>
    private (double Left, double Right)? Centre(Page page, string text, double left, double room, double top, TextStyle style)
    {
        var textWidth = Width(text, style);
        if (text.Length == 0 || textWidth + 2 > room)
            return null;
        var at = left + (room - textWidth) / 2;
        page.Text(figure, text + " ", at, top + style.Baseline, style);
        return (at, at + textWidth);
    }

    private double Length(decimal amount) => width * (double)(amount / bar.Scale);

    private double Width(string text, TextStyle style) => style.WidthOf(text, fonts);
}
