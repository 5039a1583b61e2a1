using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Savsjo.Medborgarloften.Web.Documents;

/// <summary>
/// XML ur en fil från någon annan: read with an end to its size, its depth and its parts, and to those of all that is read from one
/// file; it fetches nothing and defines nothing.
/// </summary>
internal sealed class BoundedXml(CancellationToken cancellation)
{
    /// <summary>How many nodes are read between two looks at the clock.</summary>
    private const int Stride = 4096;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
    };

    private int _nodes;

    /// <exception cref="UnreadableDocumentException">It is larger than any document that is read here.</exception>
    public XElement Load(ZipArchiveEntry entry)
    {
        using var unpacked = Unpacked(entry);
        Measure(unpacked);
        unpacked.Position = 0;
        using var reader = XmlReader.Create(unpacked, Settings);
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }

    /// <summary>What the file says of its size is not believed.</summary>
    private MemoryStream Unpacked(ZipArchiveEntry entry)
    {
        var unpacked = new MemoryStream();
        using var packed = entry.Open();
        var buffer = new byte[81920];
        for (int read; (read = packed.Read(buffer)) > 0;)
        {
            cancellation.ThrowIfCancellationRequested();
            if (unpacked.Length + read > ReadingLimits.Bytes)
                throw new UnreadableDocumentException(UnreadableDocumentException.TooLarge);
            unpacked.Write(buffer, 0, read);
        }

        unpacked.Position = 0;
        return unpacked;
    }

    /// <summary>Once without keeping anything, so that what is kept is known to be small enough.</summary>
    private void Measure(MemoryStream unpacked)
    {
        using var reader = XmlReader.Create(unpacked, Settings);
        while (reader.Read())
        {
            _nodes += 1 + reader.AttributeCount;
            if (_nodes > ReadingLimits.Nodes || reader.Depth > ReadingLimits.Depth)
                throw new UnreadableDocumentException(UnreadableDocumentException.TooLarge);
            if (_nodes % Stride == 0)
                cancellation.ThrowIfCancellationRequested();
        }
    }
}
