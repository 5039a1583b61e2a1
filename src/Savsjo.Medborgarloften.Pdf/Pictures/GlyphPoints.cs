using System.Buffers.Binary;
using System.Numerics;

namespace Savsjo.Medborgarloften.Pdf.Pictures;

/// <summary>A point of a glyph: on its line, or what a curve bends towards.</summary>
internal readonly record struct GlyphPoint(Vector2 At, bool IsOn);

/// <summary>The points of a simple glyph as the glyf table packs them.</summary>
internal static class GlyphPoints
{
    private const int HeaderLength = 10;
    private const int OnCurve = 0x01, ShortX = 0x02, ShortY = 0x04, Repeats = 0x08, SameX = 0x10, SameY = 0x20;

    /// <param name="outline">The glyph's description.</param>
    /// <param name="count">Its contours.</param>
    public static IReadOnlyList<IReadOnlyList<GlyphPoint>> Read(ReadOnlySpan<byte> outline, int count)
    {
        if (count == 0)
            return [];
        var ends = new int[count];
        for (var contour = 0; contour < count; contour++)
            ends[contour] = BinaryPrimitives.ReadUInt16BigEndian(outline[(HeaderLength + 2 * contour)..]);
        var at = HeaderLength + 2 * count;
        at += 2 + BinaryPrimitives.ReadUInt16BigEndian(outline[at..]); // the hinting program
        var flags = Flags(outline, ends[^1] + 1, ref at);
        var xs = Coordinates(outline, flags, ShortX, SameX, ref at);
        var ys = Coordinates(outline, flags, ShortY, SameY, ref at);
        GlyphPoint[] points = [.. flags.Select((flag, place) => new GlyphPoint(new(xs[place], ys[place]), (flag & OnCurve) != 0))];
        return [.. ends.Select((end, contour) => points[(contour == 0 ? 0 : ends[contour - 1] + 1)..(end + 1)])];
    }

    private static byte[] Flags(ReadOnlySpan<byte> outline, int count, ref int at)
    {
        var flags = new List<byte>(count);
        while (flags.Count < count)
        {
            var flag = outline[at++];
            var times = (flag & Repeats) != 0 ? outline[at++] + 1 : 1;
            flags.AddRange(Enumerable.Repeat(flag, times));
        }

        return [.. flags];
    }

    /// <summary>Each is told by how far it is from the one before.</summary>
    private static int[] Coordinates(ReadOnlySpan<byte> outline, byte[] flags, int isShort, int isSameOrPositive, ref int at)
    {
        var coordinates = new int[flags.Length];
        var now = 0;
        for (var place = 0; place < flags.Length; place++)
        {
            var isMarked = (flags[place] & isSameOrPositive) != 0;
            if ((flags[place] & isShort) != 0)
            {
                now += isMarked ? outline[at] : -outline[at];
                at++;
            }
            else if (!isMarked)
            {
                now += BinaryPrimitives.ReadInt16BigEndian(outline[at..]);
                at += 2;
            }

            coordinates[place] = now;
        }

        return coordinates;
    }
}
