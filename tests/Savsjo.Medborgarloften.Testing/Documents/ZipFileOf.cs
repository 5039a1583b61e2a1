using System.IO.Compression;
using System.Text;

namespace Savsjo.Medborgarloften.Testing.Documents;

/// <summary>A file of parts, as Word and Excel save in, with whatever anybody would put in them.</summary>
public static class ZipFileOf
{
    public static byte[] Parts(params IEnumerable<(string Name, string Text)> parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create))
            foreach (var (name, text) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }

        return file.ToArray();
    }
}
