using System.Security.Cryptography;

namespace Savsjo.Medborgarloften.Web.Archiving;

/// <summary>En fil i arkivpaketet, as it is described in sip.xml.</summary>
/// <param name="Path">Within the package, "content/logg-2020.csv".</param>
/// <param name="Describes">What it holds, in a few Swedish words.</param>
public sealed record ArchivedFile(string Path, string MediaType, string Describes, DateTime MadeUtc, long Length, string Sha256)
{
    /// <summary>Writes it, and describes what was written.</summary>
    public static async Task<ArchivedFile> Write(
        string folder, string path, string mediaType, string describes, DateTime madeUtc, byte[] bytes, CancellationToken cancellation)
    {
        var file = System.IO.Path.Combine(folder, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        await File.WriteAllBytesAsync(file, bytes, cancellation);
        return new(path, mediaType, describes, madeUtc, bytes.LongLength, Hash(bytes));
    }

    /// <summary>Whether what lies in the folder is what was written.</summary>
    public async Task<bool> IsAsWritten(string folder, CancellationToken cancellation)
    {
        var bytes = await File.ReadAllBytesAsync(System.IO.Path.Combine(folder, Path), cancellation);
        return bytes.LongLength == Length && Hash(bytes) == Sha256;
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
