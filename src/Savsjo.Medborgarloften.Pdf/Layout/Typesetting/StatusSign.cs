using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Pdf.Images;
using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Layout.Typesetting;

/// <summary>Tecken före läget: a sign of its own for each status, so that colour is never the only difference.</summary>
internal sealed class StatusSign
{
    public const double Size = 9;

    private const double Centre = Size / 2, Radius = 3.9;

    private StatusSign(Drawing drawing) => Drawing = drawing;

    /// <summary>Its origin is the top left of a square of <see cref="Size"/>.</summary>
    public Drawing Drawing { get; }

    public static StatusSign Of(StatusTone tone, Palette palette) => tone switch
    {
        StatusTone.Done => Done(palette),
        StatusTone.Ongoing => Half(palette.Accent),
        StatusTone.NotStarted => new(Ring(palette.Muted)),
        StatusTone.Delayed => new(Clock(Ring(palette.Missing), palette.Missing)),
        StatusTone.Paused => new(Pause(Ring(palette.Missing), palette.Missing)),
        StatusTone.Cancelled => new(Cross(Ring(palette.Muted), palette.Muted)),
        StatusTone.Settled => new(Check(new Drawing(), palette.Muted)),
        StatusTone.Missing => Missing(palette.Missing),
        _ => new(Dash(new Drawing(), palette.Muted)),
    };

    public static StatusSign Of(GoalOutcome outcome, Palette palette) => outcome switch
    {
        GoalOutcome.Reached => Done(palette),
        GoalOutcome.Partly => new(CheckAndCross(Ring(palette.Missing), palette.Missing)),
        GoalOutcome.UnderWay => Half(palette.Accent),
        GoalOutcome.NotYet => new(Ring(palette.Muted)),
        GoalOutcome.Withheld => new(Dash(Ring(palette.Muted), palette.Muted)),
        GoalOutcome.NotReached => new(Cross(Ring(palette.Missing), palette.Missing)),
        _ => Missing(palette.Missing),
    };

    private static StatusSign Done(Palette palette) =>
        new(Check(new Drawing().Circle(Centre, Centre, Radius + 0.4).Fill(palette.Done), palette.White));

    private static StatusSign Half(Colour colour) => new(Ring(colour)
        .MoveTo(Centre, Centre - Radius)
        .CurveTo(Centre - 5.2, Centre - Radius, Centre - 5.2, Centre + Radius, Centre, Centre + Radius)
        .Close().Fill(colour));

    private static StatusSign Missing(Colour colour) =>
        new(new Drawing().Circle(Centre, Centre, Radius).Stroke(colour, 1.1, dash: "[2.1 1.4] 0"));

    private static Drawing Ring(Colour colour) => new Drawing().Circle(Centre, Centre, Radius).Stroke(colour, 1);

    private static Drawing Check(Drawing drawing, Colour colour) =>
        drawing.MoveTo(2.5, 4.7).LineTo(4, 6.2).LineTo(6.6, 3.1).Stroke(colour, 1.1, round: true);

    private static Drawing Cross(Drawing drawing, Colour colour) =>
        drawing.MoveTo(3.1, 3.1).LineTo(5.9, 5.9).MoveTo(5.9, 3.1).LineTo(3.1, 5.9).Stroke(colour, 1, round: true);

    /// <summary>Kept here and missed there.</summary>
    private static Drawing CheckAndCross(Drawing drawing, Colour colour) =>
        drawing.MoveTo(2.2, 4.2).LineTo(3.2, 5.2).LineTo(4.6, 3.4).MoveTo(5, 4.8).LineTo(6.6, 6.4).MoveTo(6.6, 4.8).LineTo(5, 6.4)
            .Stroke(colour, 0.9, round: true);

    private static Drawing Pause(Drawing drawing, Colour colour) =>
        drawing.MoveTo(3.6, 3).LineTo(3.6, 6).MoveTo(5.4, 3).LineTo(5.4, 6).Stroke(colour, 1, round: true);

    private static Drawing Clock(Drawing drawing, Colour colour) =>
        drawing.MoveTo(Centre, 2.4).LineTo(Centre, Centre).LineTo(6, 5.4).Stroke(colour, 0.9, round: true);

    private static Drawing Dash(Drawing drawing, Colour colour) =>
        drawing.MoveTo(2.6, Centre).LineTo(6.4, Centre).Stroke(colour, 1.1, round: true);
}
