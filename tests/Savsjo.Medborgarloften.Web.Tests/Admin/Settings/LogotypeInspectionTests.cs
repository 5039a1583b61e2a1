using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Savsjo.Medborgarloften.Domain.Municipalities;
using Savsjo.Medborgarloften.Web.Municipality;

namespace Savsjo.Medborgarloften.Web.Tests.Admin.Settings;

/// <summary>A logotype is a picture and nothing else; whatever else is in the file, it is refused and told so.</summary>
public class LogotypeInspectionTests
{
    private const string Xmlns = "xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 10 10\"";
    private const string Shape = "<path d=\"M0 0h10v10z\" fill=\"#0d4f5c\"/>";

    public static TheoryData<string, string> Hostile => new()
    {
        { Svg("<script>alert(1)</script>"), "skript" },
        { Svg("<defs><x:script xmlns:x=\"http://www.w3.org/2000/svg\">alert(1)</x:script></defs>"), "skript" },
        { Svg("<SCRIPT/>"), "skript" },
        { $"<svg {Xmlns} onload=\"alert(1)\">{Shape}</svg>", "händelse (onload)" },
        { Svg("<path d=\"M0 0h1\" OnClick=\"alert(1)\"/>"), "händelse (OnClick)" },
        { Svg("<metadata><a onfocus=\"alert(1)\"/></metadata>"), "händelse (onfocus)" },
        { Svg("<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></foreignObject>"), "<foreignObject>" },
        { Svg("<title><img xmlns=\"http://www.w3.org/1999/xhtml\" src=\"x\"/></title>"), "<img>" },
        { Svg("<image href=\"https://spion.example/x.png\"/>"), "<image>" },
        { Svg("<use href=\"https://spion.example/x.svg#a\"/>"), "<use>" },
        { Svg("<style>@import url(https://spion.example/x.css);</style>"), "<style>" },
        { Svg("<a href=\"https://spion.example/\"><path d=\"M0 0h1\"/></a>"), "utanför sig själv (href" },
        { Svg("<a xlink:href=\"//spion.example/\"><path d=\"M0 0h1\"/></a>"), "utanför sig själv (href" },
        { Svg("<a href=\" java&#10;script:alert(1)\"><path d=\"M0 0h1\"/></a>"), "javascript:" },
        { Svg("<a href=\"&#106;avascript:alert(1)\"><path d=\"M0 0h1\"/></a>"), "javascript:" },
        { Svg("<path d=\"M0 0h1\" fill=\"url(https://spion.example/#a)\"/>"), "utanför sig själv (fill" },
        { Svg("<path d=\"M0 0h1\" style=\"fill:u\\72l(//spion.example)\"/>"), "utanför sig själv (style" },
        { Svg("<set attributeName=\"href\" to=\"x\"/>"), "<set>" },
        { $"<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg {Xmlns}><title>&x;</title>{Shape}</svg>", "DOCTYPE" },
        { $"<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><svg {Xmlns}>{Shape}</svg>", "DOCTYPE" },
        { $"<?xml-stylesheet href=\"https://spion.example/x.xsl\"?><svg {Xmlns}>{Shape}</svg>", "instruktion" },
        { $"<?xml version=\"1.0\" encoding=\"utf-7\"?><svg {Xmlns}>{Shape}</svg>", "teckenkoden utf-7" },
        { "<html xmlns=\"http://www.w3.org/1999/xhtml\"><script>alert(1)</script></html>", "varken en SVG- eller en PNG-bild" },
        { "GIF89a och resten", "varken en SVG- eller en PNG-bild" },
        { Svg("<text>Sävsjö</text>"), "<text>" },
        { $"<svg {Xmlns}>{string.Concat(Enumerable.Repeat(Shape, 6000))}</svg>", "Den får vara högst 200 kB" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_file_that_is_more_than_a_picture_is_refused_and_told_why(string file, string because)
    {
        Assert.False(LogotypeInspection.TryRead(Encoding.UTF8.GetBytes(file), out _, out var fault));
        Assert.Contains(because, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_in_another_encoding_are_not_read_past()
    {
        var utf16 = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Svg("<script/>"))).ToArray();

        Assert.False(LogotypeInspection.TryRead(utf16, out _, out var fault));
        Assert.Contains("varken", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plain_picture_is_known_by_what_it_holds()
    {
        Assert.True(LogotypeInspection.TryRead(Encoding.UTF8.GetBytes("\uFEFF" + Svg("<title>Vapen</title>")), out var svg, out _));
        Assert.True(LogotypeInspection.TryRead(TestPng.Of(4, 3), out var png, out _));

        Assert.Equal((LogotypeFile.Svg, LogotypeFile.Png), (svg.ContentType, png.ContentType));
    }

    [Theory]
    [InlineData("<!DOCTYPE svg>")]
    [InlineData("<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">")]
    public void The_plain_document_type_that_drawing_programs_write_is_let_be(string doctype) => Assert.True(LogotypeInspection.TryRead(
        Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?>{doctype}<svg {Xmlns}>{Shape}</svg>"), out _, out _));

    [Fact]
    public void A_broken_or_swollen_PNG_is_refused_before_it_is_unpacked()
    {
        var honest = TestPng.Of(4, 3);
        (byte[] File, string Because)[] files =
        [
            (honest[..20], "skadad"),
            (honest[..^30], "skadad"),
            ([.. honest[..8], .. Encoding.UTF8.GetBytes(Svg("<script/>"))], "bildpunkter"),
            (Resized(honest, 50_000, 50_000), "50000 × 50000 bildpunkter"),
            (Resized(honest, 4, 2001), "2001 bildpunkter"),
            (Resized(honest, 0, 3), "skadad"),
            (Resized(honest, 4, 1900), "skadad"),
            ([], "tom"),
        ];

        foreach (var (file, because) in files)
        {
            Assert.False(LogotypeInspection.TryRead(file, out _, out var fault), because);
            Assert.Contains(because, fault, StringComparison.Ordinal);
        }
    }

    private static string Svg(string within) => $"<svg {Xmlns}>{within}{Shape}</svg>";

    private static byte[] Resized(byte[] png, int width, int height)
    {
        var copy = png.ToArray();
        BinaryPrimitives.WriteInt32BigEndian(copy.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(copy.AsSpan(20), height);
        return copy;
    }
}

/// <summary>A grey PNG, made by hand.</summary>
internal static class TestPng
{
    /// <param name="text">What else the file is to hold.</param>
    public static byte[] Of(int width, int height, string? text = null)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        using var rows = new MemoryStream();
        using (var zlib = new ZLibStream(rows, CompressionMode.Compress, leaveOpen: true))
            zlib.Write(Enumerable.Repeat((byte)0, (width + 1) * height).ToArray());
        return [0x89, .. "PNG\r\n\u001A\n"u8, .. Chunk("IHDR"u8, header),
            .. text is null ? [] : Chunk("tEXt"u8, Encoding.Latin1.GetBytes(text)), .. Chunk("IDAT"u8, rows.ToArray()),
            .. Chunk("IEND"u8, [])];
    }

    private static byte[] Chunk(ReadOnlySpan<byte> type, byte[] data)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        byte[] checkedPart = [.. type, .. data];
        var crc = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(crc, Crc(checkedPart));
        return [.. length, .. checkedPart, .. crc];
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : crc >> 1 ^ 0xEDB88320u;
        }

        return ~crc;
    }
}
