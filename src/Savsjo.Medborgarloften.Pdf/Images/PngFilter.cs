namespace Savsjo.Medborgarloften.Pdf.Images;

/// <summary>Undoes the filters of a PNG's rows: each byte was stored as its difference from its neighbours.</summary>
internal static class PngFilter
{
    /// <summary>The rows without their filter bytes.</summary>
    public static byte[] Undo(byte[] filtered, PngHeader header)
    {
        var length = header.RowLength;
        var rows = new byte[length * header.Height];
        for (var y = 0; y < header.Height; y++)
        {
            var filter = filtered[y * (length + 1)];
            filtered.AsSpan(y * (length + 1) + 1, length).CopyTo(rows.AsSpan(y * length));
            for (var x = 0; x < length; x++)
            {
                var left = x >= header.PixelLength ? rows[y * length + x - header.PixelLength] : 0;
                var above = y > 0 ? rows[(y - 1) * length + x] : 0;
                var aboveLeft = y > 0 && x >= header.PixelLength ? rows[(y - 1) * length + x - header.PixelLength] : 0;
                rows[y * length + x] += (byte)Predicted(filter, left, above, aboveLeft);
            }
        }
        return rows;
    }

    private static int Predicted(byte filter, int left, int above, int aboveLeft) => filter switch
    {
        0 => 0,
        1 => left,
        2 => above,
        3 => (left + above) / 2,
        4 => Paeth(left, above, aboveLeft),
        _ => throw new InvalidDataException(),
    };

    /// <summary>Whichever of the neighbours is nearest to left + above − above left.</summary>
    private static int Paeth(int left, int above, int aboveLeft)
    {
        var estimate = left + above - aboveLeft;
        int toLeft = Math.Abs(estimate - left), toAbove = Math.Abs(estimate - above), toAboveLeft = Math.Abs(estimate - aboveLeft);
        return toLeft <= toAbove && toLeft <= toAboveLeft ? left : toAbove <= toAboveLeft ? above : aboveLeft;
    }
}
