using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Savsjo.Medborgarloften.Pdf.Images;

namespace Savsjo.Medborgarloften.Pdf.Tests.Images;

public sealed class LogotypeTests
{
    [Fact]
    public void An_SVG_s_paths_become_PDF_s()
    {
        var logotype = Read(Svg(
            "<g fill='#f00' transform='translate(1 2)'><path d='M0 0h10v5z'/><rect width='2' height='3' fill='none' stroke='blue'/></g>"));
        Assert.Equal((20.0, 10.0), (logotype.Width, logotype.Height));
        Assert.Contains("1 0 0 1 1 2 cm\n1 0 0 rg\n0 0 m\n10 0 l\n10 5 l\nh\nf\n", logotype.Drawing!.Operators, StringComparison.Ordinal);
        Assert.Contains("0 0 1 RG 1 w 0 J 0 j [] 0 d\n0 0 2 3 re\nS\n", logotype.Drawing.Operators, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("M1 1L2 3", "1 1 m\n2 3 l\n")]
    [InlineData("m1-1 2.5.5", "1 -1 m\n3.5 -0.5 l\n")]
    [InlineData("M0 0q3 3 6 0t6 0", "0 0 m\n2 2 4 2 6 0 c\n8 -2 10 -2 12 0 c\n")]
    [InlineData("M0 0c0 1 1 2 2 2s2 1 2 2", "0 0 m\n0 1 1 2 2 2 c\n3 2 4 3 4 4 c\n")]
    [InlineData("M0 0a1 1 0 012 0", "0 0 m\n0 -0.552 0.448 -1 1 -1 c\n1.552 -1 2 -0.552 2 0 c\n")]
    [InlineData("M2 2zl1 1", "2 2 m\nh\n3 3 l\n")]
    public void Path_data_is_read_as_SVG_packs_it(string data, string expected) =>
        Assert.Contains(expected, Read(Svg($"<path d='{data}'/>")).Drawing!.Operators, StringComparison.Ordinal);

    [Theory]
    [InlineData("<text>Sävsjö</text>", "<text>")]
    [InlineData("<image href='x.png'/>", "<image>")]
    [InlineData("<path d='M0 0h1' fill='url(#g)'/>", "url(#g)")]
    [InlineData("<path d='M0 0h1' opacity='.5'/>", "genomskinliga")]
    [InlineData("<path d='M0 0h1' clip-path='url(#c)'/>", "clip-path")]
    [InlineData("<style>path{fill:red}</style>", "formatmall")]
    [InlineData("<path d='L1 1'/>", "går att läsa")]
    [InlineData("<path d='M1'/>", "går att läsa")]
    [InlineData("<path d='M0 0h1' visibility='hidden'/>", "visibility")]
    [InlineData("<path d='M0 0h1' style='visibility:collapse'/>", "visibility")]
    [InlineData("<svg width='5' height='5'><path d='M0 0h1'/></svg>", "<svg>")]
    [InlineData("<switch><path d='M0 0h1'/></switch>", "<switch>")]
    [InlineData("<path d='M0 0h1' stroke='red' stroke-width='0'/>", "stroke-width=0")]
    [InlineData("<path d='M0 0h1' fill='rgb(10%,20%,30%)'/>", "rgb(10%,20%,30%)")]
    [InlineData("<path d='M0 0h1' opacity='30%'/>", "genomskinliga")]
    [InlineData("<path d='M0 0h1' stroke='red' stroke-dasharray='1 2'/>", "stroke-dasharray")]
    [InlineData("<path d='M0 0h1' fill='currentcolor'/>", "currentcolor")]
    [InlineData("<path d='M0 0h1' marker-end='url(#m)'/>", "marker-end")]
    [InlineData("<rect width='50%' height='5'/>", "går att läsa")]
    [InlineData("<rect width='5mm' height='5'/>", "går att läsa")]
    [InlineData("<path d='M0 0h1e400'/>", "går att läsa")]
    [InlineData("<path d='M0 0a1e9 1 0 0 1 2 2'/>", "går att läsa")]
    public void What_cannot_be_drawn_is_refused_by_name(string content, string reason)
    {
        Assert.False(Logotype.TryRead(Svg(content), out _, out var error));
        Assert.Contains(reason, error, StringComparison.Ordinal);
        Assert.StartsWith("Logotypen", error, StringComparison.Ordinal);
        Assert.EndsWith(".", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("inte en bild")]
    [InlineData("<html/>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>")]
    public void What_is_no_logotype_is_refused(string file) => Assert.False(Logotype.TryRead(Encoding.UTF8.GetBytes(file), out _, out _));

    [Theory]
    [InlineData("0 0 1e400 50")]
    [InlineData("0 0 1e-300 50")]
    [InlineData("0 0 100001 50000")]
    [InlineData("0 0 5000 1")]
    [InlineData("1e300 0 10 10")]
    public void A_viewBox_that_no_reader_draws_is_refused(string box) => Assert.False(Logotype.TryRead(
        Encoding.UTF8.GetBytes($"<svg xmlns='http://www.w3.org/2000/svg' viewBox='{box}'><path d='M0 0h1v1z'/></svg>"), out _, out _));

    [Theory]
    [InlineData("a")]
    [InlineData("M")]
    [InlineData("M0 0c")]
    [InlineData("M0 0a1 1 0 01")]
    public void Many_digits_are_read_or_refused_at_once(string before)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Logotype.TryRead(Svg($"<path d='{before}{new string('1', 50_000)}'/>"), out _, out _);
        Logotype.TryRead(Svg($"<path d='{before}{new string('1', 80)}'/>"), out _, out _);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }

    [Fact]
    public void A_PNG_with_a_second_header_is_refused()
    {
        var png = Png(2, 1, 8, 0, [0, 1, 2]);
        var header = png.AsSpan(8, 25).ToArray();
        header[9] = 0x7F;

        Assert.False(Logotype.TryRead([.. png[..33], .. header, .. png[33..]], out _, out _));
        Assert.True(Logotype.TryRead(png, out _, out _));
    }

    [Fact]
    public void A_file_too_large_is_refused() => Assert.False(Logotype.TryRead(new byte[1_000_001], out _, out _));

    [Fact]
    public void A_transparent_PNG_is_laid_on_white_paper()
    {
        byte[] row = [0, 255, 0, 0, 255, 0, 0, 0, 0, 0, 0, 255, 128];
        var image = Read(Png(3, 1, 8, 6, row)).Image!;
        Assert.Equal((3, 1), (image.Width, image.Height));
        Assert.Equal([255, 0, 0, 255, 255, 255, 127, 127, 255], Decompressed(image));
    }

    [Fact]
    public void Filtered_rows_are_undone()
    {
        // Three rows of grey: as it is, from the left, from above.
        byte[] rows = [0, 10, 20, 1, 5, 5, 2, 1, 1];
        Assert.Equal([10, 20, 5, 10, 6, 11], Decompressed(Read(Png(2, 3, 8, 0, rows)).Image!).Where((_, index) => index % 3 == 0));
    }

    [Theory]
    [InlineData(1, 0, new byte[] { 0, 0b1010_0000 }, new byte[] { 255, 0, 255 })]
    [InlineData(4, 0, new byte[] { 0, 0xF0, 0x70 }, new byte[] { 255, 0, 119 })]
    [InlineData(16, 0, new byte[] { 0, 255, 255, 0, 9, 128, 0 }, new byte[] { 255, 0, 128 })]
    public void Samples_of_every_depth_are_read(byte depth, byte colourType, byte[] rows, byte[] expected) =>
        Assert.Equal(expected, Decompressed(Read(Png(3, 1, depth, colourType, rows)).Image!).Where((_, index) => index % 3 == 0));

    [Fact]
    public void A_broken_or_interlaced_PNG_is_refused()
    {
        byte[] row = [0, 1, 2, 3];
        var whole = Png(3, 1, 8, 0, row);
        Assert.True(Logotype.TryRead(whole, out _, out _));
        const int endAndCheckSum = 16; // what may be missing without any pixel being lost
        for (var length = 8; length < whole.Length - endAndCheckSum; length++)
            Assert.False(Logotype.TryRead(whole[..length], out _, out _));
        Assert.False(Logotype.TryRead(Png(3, 1, 8, 0, row, interlace: 1), out _, out var error));
        Assert.Contains("interlaced", error, StringComparison.Ordinal);
    }

    private static Logotype Read(byte[] file) => Logotype.Read(file);

    private static byte[] Svg(string content) =>
        Encoding.UTF8.GetBytes($"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'>{content}</svg>");

    private static byte[] Decompressed(Pdf.Images.ImageObject image)
    {
        var objects = new Pdf.Objects.IndirectObjects();
        image.Write(objects);
        var stream = objects.Bodies[0];
        var start = stream.AsSpan().IndexOf("stream\n"u8) + 7;
        using var inflate = new ZLibStream(new MemoryStream(stream, start, stream.Length - start), CompressionMode.Decompress);
        var pixels = new byte[image.Width * image.Height * 3];
        inflate.ReadExactly(pixels);
        return pixels;
    }

    private static byte[] Png(int width, int height, byte depth, byte colourType, byte[] rows, byte interlace = 0)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = (depth, colourType, interlace);
        using var data = new MemoryStream();
        using (var deflate = new ZLibStream(data, CompressionLevel.Fastest, leaveOpen: true))
            deflate.Write(rows);
        return [0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n', .. Chunk("IHDR", header), .. Chunk("IDAT", data.ToArray()), .. Chunk("IEND", [])];
    }

    private static byte[] Chunk(string type, byte[] body)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, body.Length);
        return [.. length, .. Encoding.ASCII.GetBytes(type), .. body, 0, 0, 0, 0];
    }
}
