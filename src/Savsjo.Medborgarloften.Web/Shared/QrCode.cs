using System.Globalization;
using System.Text;
using QRCoder;

namespace Savsjo.Medborgarloften.Web.Shared;

/// <summary>QR-kod: a text that a camera reads, as the data of one SVG path.</summary>
/// <param name="Size">The code's side, in modules.</param>
/// <param name="Path">The dark modules.</param>
public sealed record QrCode(int Size, string Path)
{
    public static QrCode Of(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        return new(code.ModuleMatrix.Count, Drawn(code));
    }

    /// <summary>Each run of dark modules in a row as one rectangle.</summary>
    private static string Drawn(QRCodeData code)
    {
        var path = new StringBuilder();
        for (var y = 0; y < code.ModuleMatrix.Count; y++)
            for (var x = 0; x < code.ModuleMatrix.Count; x++)
            {
                var start = x;
                while (x < code.ModuleMatrix.Count && code.ModuleMatrix[y][x])
                    x++;
                if (x > start)
                    path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1h-{x - start}z");
            }

        return path.ToString();
    }
}
