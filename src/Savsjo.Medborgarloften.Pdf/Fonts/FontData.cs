using System.Buffers.Binary;
using System.Text;

namespace Savsjo.Medborgarloften.Pdf.Fonts;

/// <summary>An OpenType file as its tables; every number in it is big-endian.</summary>
internal sealed class FontData
{
    private readonly byte[] _bytes;
    private readonly Dictionary<string, (int Offset, int Length)> _tables = [];

    public FontData(byte[] bytes)
    {
        _bytes = bytes;
        for (int index = 0, count = U16(4); index < count; index++)
        {
            var entry = 12 + 16 * index;
            _tables[Encoding.ASCII.GetString(bytes, entry, 4)] = ((int)U32(entry + 8), (int)U32(entry + 12));
        }
    }

    public bool Has(string table) => _tables.ContainsKey(table);

    /// <summary>Where a table begins.</summary>
    public int Offset(string table) => _tables[table].Offset;

    public byte[] Copy(string table) => Slice(_tables[table].Offset, _tables[table].Length).ToArray();

    public ReadOnlySpan<byte> Slice(int offset, int length) => _bytes.AsSpan(offset, length);

    public int U16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(_bytes.AsSpan(offset));

    public int S16(int offset) => BinaryPrimitives.ReadInt16BigEndian(_bytes.AsSpan(offset));

    public uint U32(int offset) => BinaryPrimitives.ReadUInt32BigEndian(_bytes.AsSpan(offset));
}
