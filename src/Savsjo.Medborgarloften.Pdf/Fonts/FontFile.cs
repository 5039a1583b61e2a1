using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Savsjo.Medborgarloften.Pdf.Fonts;

/// <summary>Puts tables together to an OpenType file: the table directory, then the tables, each on a boundary of four.</summary>
internal static class FontFile
{
    private const int CheckSumAdjustment = 8;
    private const uint CheckSumMagic = 0xB1B0AFBA;

    public static byte[] Assemble(SortedDictionary<string, byte[]> tables)
    {
        using var file = new MemoryStream();
        var directory = Directory(tables.Count);
        file.Write(directory);
        var entry = 12;
        var head = 0;
        foreach (var (tag, table) in tables)
        {
            head = tag == "head" ? (int)file.Position : head;
            Encoding.ASCII.GetBytes(tag, directory.AsSpan(entry));
            BinaryPrimitives.WriteUInt32BigEndian(directory.AsSpan(entry + 4), CheckSum(table));
            BinaryPrimitives.WriteInt32BigEndian(directory.AsSpan(entry + 8), (int)file.Position);
            BinaryPrimitives.WriteInt32BigEndian(directory.AsSpan(entry + 12), table.Length);
            file.Write(table);
            Align(file);
            entry += 16;
        }
        var bytes = file.ToArray();
        directory.CopyTo(bytes, 0);
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(head + CheckSumAdjustment), CheckSumMagic - CheckSum(bytes));
        return bytes;
    }

    public static void Align(MemoryStream stream)
    {
        while (stream.Position % 4 != 0)
            stream.WriteByte(0);
    }

    private static byte[] Directory(int tables)
    {
        var log = BitOperations.Log2((uint)tables);
        var bytes = new byte[12 + 16 * tables];
        BinaryPrimitives.WriteInt32BigEndian(bytes, 0x00010000);
        BinaryPrimitives.WriteInt16BigEndian(bytes.AsSpan(4), (short)tables);
        BinaryPrimitives.WriteInt16BigEndian(bytes.AsSpan(6), (short)(16 << log));
        BinaryPrimitives.WriteInt16BigEndian(bytes.AsSpan(8), (short)log);
        BinaryPrimitives.WriteInt16BigEndian(bytes.AsSpan(10), (short)(16 * tables - (16 << log)));
        return bytes;
    }

    private static uint CheckSum(ReadOnlySpan<byte> bytes)
    {
        uint sum = 0;
        for (var index = 0; index < bytes.Length; index++)
            sum += (uint)bytes[index] << (24 - 8 * (index & 3));
        return sum;
    }
}
