using System.Buffers.Binary;
using System.Numerics;
using Savsjo.Medborgarloften.Pdf.Fonts;

namespace Savsjo.Medborgarloften.Pdf.Pictures;

/// <summary>A glyph's closed lines in the font's own units, y upwards; its curves are broken into short straight lines.</summary>
internal static class GlyphContours
{
    private const int StepsOfCurve = 6;
    private const int MostParts = 4;

    public static IReadOnlyList<Vector2[]> Of(TrueTypeFont font, int glyph) => Of(font, glyph, depth: 0);

    private static List<Vector2[]> Of(TrueTypeFont font, int glyph, int depth)
    {
        var outline = font.Outline(glyph);
        if (outline.IsEmpty || depth > MostParts)
            return [];
        var contours = BinaryPrimitives.ReadInt16BigEndian(outline);
        return contours >= 0
            ? [.. GlyphPoints.Read(outline, contours).Select(Flattened).Where(line => line.Length > 2)]
            : Composite(font, outline, depth);
    }

    /// <summary>Made of other glyphs, each moved and perhaps scaled: "Å" of "A" and a ring.</summary>
    private static List<Vector2[]> Composite(TrueTypeFont font, ReadOnlySpan<byte> outline, int depth)
    {
        var whole = new List<Vector2[]>();
        var (at, goesOn) = (10, true);
        while (goesOn)
        {
            var part = GlyphPart.Read(outline[at..]);
            whole.AddRange(Of(font, part.Glyph, depth + 1)
                .Select(line => line.Select(point => Vector2.Transform(point, part.Transform)).ToArray()));
            at += part.Length;
            goesOn = part.IsFollowed;
        }

        return whole;
    }

    private static Vector2[] Flattened(IReadOnlyList<GlyphPoint> contour)
    {
        var points = WithMiddles(contour);
        var line = new List<Vector2>();
        for (var place = 0; place < points.Count; place++)
        {
            var (here, next) = (points[place], points[(place + 1) % points.Count]);
            if (here.IsOn)
                line.Add(here.At);
            else
                line.AddRange(Curve(points[(place + points.Count - 1) % points.Count].At, here.At, next.At));
        }

        return [.. line];
    }

    /// <summary>Between two points off the line there is one on it, which the font leaves out.</summary>
    private static List<GlyphPoint> WithMiddles(IReadOnlyList<GlyphPoint> contour)
    {
        var points = new List<GlyphPoint>();
        for (var place = 0; place < contour.Count; place++)
        {
            var (here, next) = (contour[place], contour[(place + 1) % contour.Count]);
            points.Add(here);
            if (!here.IsOn && !next.IsOn)
                points.Add(new((here.At + next.At) / 2, IsOn: true));
        }

        return points;
    }

    private static IEnumerable<Vector2> Curve(Vector2 start, Vector2 control, Vector2 end) =>
        from step in Enumerable.Range(1, StepsOfCurve - 1)
        let share = (float)step / StepsOfCurve
        select Vector2.Lerp(Vector2.Lerp(start, control, share), Vector2.Lerp(control, end, share), share);
}

/// <summary>A part of a composite glyph.</summary>
/// <param name="Length">How many bytes tell of it.</param>
/// <param name="IsFollowed">Whether another comes after it.</param>
internal readonly record struct GlyphPart(int Glyph, Matrix3x2 Transform, int Length, bool IsFollowed)
{
    private const int WordArguments = 0x01, HasScale = 0x08, MoreComponents = 0x20, HasTwoScales = 0x40, HasTwoByTwo = 0x80;

    public static GlyphPart Read(ReadOnlySpan<byte> at)
    {
        var flags = BinaryPrimitives.ReadUInt16BigEndian(at);
        var isWide = (flags & WordArguments) != 0;
        var offset = isWide
            ? new Vector2(BinaryPrimitives.ReadInt16BigEndian(at[4..]), BinaryPrimitives.ReadInt16BigEndian(at[6..]))
            : new Vector2((sbyte)at[4], (sbyte)at[5]);
        var end = isWide ? 8 : 6;
        var (scale, length) = Scale(flags, at[end..]);
        scale.Translation = offset;
        return new(BinaryPrimitives.ReadUInt16BigEndian(at[2..]), scale, end + length, (flags & MoreComponents) != 0);
    }

    private static (Matrix3x2 Scale, int Length) Scale(int flags, ReadOnlySpan<byte> at)
    {
        if ((flags & HasScale) != 0)
            return (Matrix3x2.CreateScale(F2Dot14(at, 0)), 2);
        if ((flags & HasTwoScales) != 0)
            return (Matrix3x2.CreateScale(F2Dot14(at, 0), F2Dot14(at, 2)), 4);
        return (flags & HasTwoByTwo) != 0
            ? (new Matrix3x2(F2Dot14(at, 0), F2Dot14(at, 2), F2Dot14(at, 4), F2Dot14(at, 6), 0, 0), 8)
            : (Matrix3x2.Identity, 0);
    }

    private static float F2Dot14(ReadOnlySpan<byte> at, int place) => BinaryPrimitives.ReadInt16BigEndian(at[place..]) / 16384f;
}
