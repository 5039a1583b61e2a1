using System.Buffers.Binary;
using System.Numerics;
using Savsjo.Medborgarloften.Pdf.Images;
using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Pictures;

/// <summary>
/// En bild i bildpunkter: white to begin with. Only the four rules of arithmetic, so that the same drawing is the same bytes on every
/// machine.
/// </summary>
internal sealed class Canvas(int width, int height)
{
    /// <summary>A row of pixels is looked at so many times, for edges that are not stairs.</summary>
    private const int LinesOfRow = 5;

    private readonly byte[] _pixels = Enumerable.Repeat(byte.MaxValue, width * height * 3).ToArray();

    public void Rectangle(float left, float top, float wide, float high, Colour colour) =>
        Fill([[new(left, top), new(left + wide, top), new(left + wide, top + high), new(left, top + high)]], colour);

    /// <summary>Fills what is inside closed lines, wound either way (non-zero).</summary>
    /// <param name="contours">In pixels, y downwards.</param>
    public void Fill(IReadOnlyList<Vector2[]> contours, Colour colour)
    {
        if (contours.Count == 0)
            return;
        var points = contours.SelectMany(line => line).ToList();
        var edges = contours.SelectMany(Edge.Of).ToList();
        var first = Math.Max(0, (int)Math.Floor(points.Min(point => point.Y)));
        var last = Math.Min(height - 1, (int)Math.Ceiling(points.Max(point => point.Y)));
        var coverage = new float[width];
        for (var y = first; y <= last; y++)
        {
            Array.Clear(coverage);
            for (var line = 0; line < LinesOfRow; line++)
                Cover(coverage, edges, y + (line + 0.5f) / LinesOfRow);
            Blend(coverage, y, colour);
        }
    }

    /// <summary>As a PNG file.</summary>
    public byte[] ToPng()
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 2); // eight bits of red, green and blue
        using var file = new MemoryStream();
        file.Write(PngImage.Signature);
        PngFile.WriteChunk(file, "IHDR"u8, header);
        PngFile.WriteChunk(file, "IDAT"u8, PngFile.Deflated(Rows()));
        PngFile.WriteChunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    /// <summary>Each row as it differs from the one above, which is little in a drawing of fields.</summary>
    private byte[] Rows()
    {
        const byte up = 2;
        var stride = width * 3;
        var rows = new byte[height * (stride + 1)];
        for (var y = 0; y < height; y++)
        {
            rows[y * (stride + 1)] = up;
            for (var x = 0; x < stride; x++)
                rows[y * (stride + 1) + 1 + x] = (byte)(_pixels[y * stride + x] - (y == 0 ? 0 : _pixels[(y - 1) * stride + x]));
        }

        return rows;
    }

    private void Cover(float[] coverage, List<Edge> edges, float y)
    {
        var winding = 0;
        var begun = 0f;
        foreach (var (x, turn) in edges.Where(edge => edge.Crosses(y)).Select(edge => (edge.At(y), edge.Turn)).OrderBy(one => one.Item1))
        {
            if (winding == 0)
                begun = x;
            winding += turn;
            if (winding == 0)
                Cover(coverage, begun, x);
        }
    }

    private void Cover(float[] coverage, float from, float to)
    {
        var (left, right) = (Math.Clamp(from, 0, width), Math.Clamp(to, 0, width));
        for (var x = (int)left; x < right; x++)
            coverage[x] += (Math.Min(right, x + 1) - Math.Max(left, x)) / LinesOfRow;
    }

    private void Blend(float[] coverage, int y, Colour colour)
    {
        for (var x = 0; x < width; x++)
        {
            if (coverage[x] <= 0)
                continue;
            var at = (y * width + x) * 3;
            var share = Math.Min(1, coverage[x]);
            _pixels[at] = Mixed(_pixels[at], colour.Red, share);
            _pixels[at + 1] = Mixed(_pixels[at + 1], colour.Green, share);
            _pixels[at + 2] = Mixed(_pixels[at + 2], colour.Blue, share);
        }
    }

    private static byte Mixed(byte under, byte over, float share) => (byte)(under + (over - under) * share + 0.5f);

    /// <summary>A side of what is filled.</summary>
    /// <param name="Turn">1 downwards, -1 upwards.</param>
    private readonly record struct Edge(Vector2 Upper, Vector2 Lower, int Turn)
    {
        public static IEnumerable<Edge> Of(Vector2[] contour) =>
            from place in Enumerable.Range(0, contour.Length)
            let here = contour[place]
            let next = contour[(place + 1) % contour.Length]
            where here.Y != next.Y
            select here.Y < next.Y ? new Edge(here, next, 1) : new Edge(next, here, -1);

        public bool Crosses(float y) => Upper.Y <= y && y < Lower.Y;

        public float At(float y) => Upper.X + (Lower.X - Upper.X) * (y - Upper.Y) / (Lower.Y - Upper.Y);
    }
}
