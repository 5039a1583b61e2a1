using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Savsjo.Medborgarloften.Pdf.Objects;

/// <summary>The indirect objects of a file, numbered in the order in which they were reserved.</summary>
internal sealed class IndirectObjects
{
    private readonly List<byte[]> _bodies = [];

    public IReadOnlyList<byte[]> Bodies => _bodies;

    /// <summary>A number for an object that others refer to before it is written.</summary>
    public Reference Reserve()
    {
        _bodies.Add([]);
        return new(_bodies.Count);
    }

    public void Set(Reference reference, string body) => _bodies[reference.Number - 1] = Encoding.Latin1.GetBytes(body);

    public Reference Add(string body)
    {
        var reference = Reserve();
        Set(reference, body);
        return reference;
    }

    /// <summary>A stream, compressed by Flate.</summary>
    public Reference AddStream(string entries, byte[] data) => AddRaw(entries + "/Filter/FlateDecode", Compress(data));

    /// <summary>By Flate.</summary>
    public static byte[] Compress(byte[] data)
    {
        using var compressed = new MemoryStream();
        using (var deflate = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(data);
        return compressed.ToArray();
    }

    /// <summary>A stream as it is: metadata, which everybody should be able to find, and data that is compressed already.</summary>
    public Reference AddRaw(string entries, ReadOnlySpan<byte> data)
    {
        var reference = Reserve();
        var dictionary = string.Create(CultureInfo.InvariantCulture, $"<<{entries}/Length {data.Length}>>\nstream\n");
        _bodies[reference.Number - 1] = [.. Encoding.Latin1.GetBytes(dictionary), .. data, .. "\nendstream"u8];
        return reference;
    }
}
