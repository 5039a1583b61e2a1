using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Pdf.Content;
using Savsjo.Medborgarloften.Pdf.Fonts;

namespace Savsjo.Medborgarloften.Pdf.Layout.Typesetting;

/// <summary>The type scale: few sizes, two weights, colours by meaning.</summary>
internal sealed class Styles(Palette palette)
{
    public Palette Palette => palette;

    public TextStyle Title { get; } = new(Face.SemiBold, 22, 27, palette.Accent);

    public TextStyle Section { get; } = new(Face.SemiBold, 15, 19, palette.Accent);

    public TextStyle Subsection { get; } = new(Face.SemiBold, 12, 15.5, palette.Ink);

    /// <summary>The large number before a promise.</summary>
    public TextStyle PromiseNumber { get; } = new(Face.Regular, 25, 28, palette.Accent);

    public TextStyle Lead { get; } = new(Face.Regular, 11.5, 16, palette.Ink);

    public TextStyle Body { get; } = new(Face.Regular, 10, 14, palette.Ink);

    public TextStyle BodyStrong { get; } = new(Face.SemiBold, 10, 14, palette.Ink);

    public TextStyle BodyMuted { get; } = new(Face.Regular, 10, 14, palette.Muted);

    public TextStyle BodyLink { get; } = new(Face.Regular, 10, 14, palette.Accent);

    public TextStyle Cell { get; } = new(Face.Regular, 9, 12, palette.Ink);

    public TextStyle CellStrong { get; } = new(Face.SemiBold, 9, 12, palette.Ink);

    public TextStyle CellMuted { get; } = new(Face.Regular, 9, 12, palette.Muted);

    public TextStyle CellLabel { get; } = new(Face.Regular, 9, 12, palette.Accent);

    public TextStyle CellMissing { get; } = new(Face.SemiBold, 9, 12, palette.Missing);

    public TextStyle CellDone { get; } = new(Face.SemiBold, 9, 12, palette.Done);

    /// <summary>The words of a status.</summary>
    public TextStyle Status(StatusTone tone) => tone switch
    {
        StatusTone.Missing => CellMissing,
        StatusTone.Settled or StatusTone.NotApplicable => CellMuted,
        _ => CellStrong,
    };

    /// <summary>The words of a goal's outcome.</summary>
    public TextStyle Outcome(GoalOutcome outcome) => outcome switch
    {
        GoalOutcome.Reached => CellDone,
        GoalOutcome.UnderWay => CellStrong,
        GoalOutcome.Withheld or GoalOutcome.NotYet => CellMuted,
        _ => CellMissing,
    };

    public TextStyle Small { get; } = new(Face.Regular, 8, 10, palette.Muted);

    public TextStyle SmallInk { get; } = new(Face.Regular, 8, 10, palette.Ink);

    public TextStyle SmallStrong { get; } = new(Face.SemiBold, 8, 10, palette.Ink);

    /// <summary>A figure inside a bar.</summary>
    public TextStyle InBar { get; } = new(Face.SemiBold, 8, 10, palette.White);

    /// <summary>The figures of the summary.</summary>
    public TextStyle Figure { get; } = new(Face.SemiBold, 20, 23, palette.Accent);

    /// <summary>Bad news has a colour of its own, besides its words.</summary>
    public TextStyle SummaryFigure(SummaryNumber number) =>
        number is { IsBad: true, Number: > 0 } ? Figure with { Colour = palette.Missing } : Figure;
}
