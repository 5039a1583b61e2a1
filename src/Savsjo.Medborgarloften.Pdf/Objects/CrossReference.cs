using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Savsjo.Medborgarloften.Pdf.Objects;

/// <summary>
/// The file as a whole: header, objects, cross-reference table and trailer (ISO 32000-1, 7.5). The identifier is made from
/// what comes before it, so the same content has the same.
/// </summary>
internal static class CrossReference
{
    /// <summary>Four bytes above 127 tell programs that the file is not text.</summary>
    private static readonly byte[] Header = [.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n'];

    public static byte[] Write(IndirectObjects objects, Reference catalog, Reference info)
    {
        using var file = new MemoryStream();
        file.Write(Header);
        var table = new StringBuilder("0000000000 65535 f \n");
        for (var index = 0; index < objects.Bodies.Count; index++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Position:D10} 00000 n \n");
            Write(file, $"{index + 1} 0 obj\n");
            file.Write(objects.Bodies[index]);
            file.Write("\nendobj\n"u8);
        }
        var start = file.Position;
        var id = Convert.ToHexString(SHA256.HashData(file.GetBuffer().AsSpan(0, (int)start)).AsSpan(0, 16));
        var size = objects.Bodies.Count + 1;
        Write(file, $"xref\n0 {size}\n{table}trailer\n");
        Write(file, $"<</Size {size}/Root {catalog}/Info {info}/ID[<{id}><{id}>]>>\nstartxref\n{start}\n%%EOF\n");
        return file.ToArray();
    }

    private static void Write(MemoryStream file, FormattableString text) =>
        file.Write(Encoding.ASCII.GetBytes(text.ToString(CultureInfo.InvariantCulture)));
}
