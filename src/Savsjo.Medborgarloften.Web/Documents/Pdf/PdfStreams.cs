using System.IO.Compression;

namespace Savsjo.Medborgarloften.Web.Documents.Pdf;

/// <summary>
/// Strömmarna i en PDF, unpacked once without keeping anything before the library may unpack them: what a few bytes hold may be
/// gigabytes, and may be packed several times.
/// </summary>
internal static class PdfStreams
{
    private const int MostTimesPacked = 3;

    /// <summary>The first byte of what is packed as PDF packs it.</summary>
    private const byte Packed = 0x78;

    /// <exception cref="UnreadableDocumentException">They hold more than is read.</exception>
    public static void Measure(byte[] file, CancellationToken cancellation)
    {
        var left = (long)ReadingLimits.PdfBytes;
        for (var place = 0; Next(file, place) is { } start; place = start)
        {
            cancellation.ThrowIfCancellationRequested();
            if (start < file.Length && file[start] == Packed)
                left = Unpacked(new MemoryStream(file, start, file.Length - start), left, MostTimesPacked, cancellation);
        }
    }

    /// <summary>Where the next stream's bytes begin; null after the last one.</summary>
    private static int? Next(byte[] file, int from)
    {
        ReadOnlySpan<byte> word = "stream"u8;
        var found = file.AsSpan(from).IndexOf(word);
        if (found < 0)
            return null;
        var start = from + found + word.Length;
        while (start < file.Length && file[start] is (byte)'\r' or (byte)'\n')
            start++;
        return start;
    }

    private static long Unpacked(Stream packed, long left, int times, CancellationToken cancellation)
    {
        try
        {
            using var zip = new ZLibStream(packed, CompressionMode.Decompress);
            var first = zip.ReadByte();
            if (first < 0)
                return left;
            if (first == Packed && times > 1)
                return Unpacked(new Rejoined((byte)first, zip), left, times - 1, cancellation);
            var buffer = new byte[81920];
            for (int read; (read = zip.Read(buffer)) > 0;)
            {
                cancellation.ThrowIfCancellationRequested();
                if ((left -= read) < 0)
                    throw new UnreadableDocumentException(UnreadableDocumentException.TooLarge);
            }
        }
        catch (InvalidDataException)
        {
            // Not packed, or damaged: the library takes what there is of it, and no more.
        }

        return left;
    }

    /// <summary>A stream whose first byte has been looked at.</summary>
    private sealed class Rejoined(byte first, Stream rest) : Stream
    {
        private bool _isTaken;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (_isTaken || count == 0)
                return rest.Read(buffer, offset, count);
            (_isTaken, buffer[offset]) = (true, first);
            return 1;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
