using System.Security.Cryptography;

namespace Savsjo.Medborgarloften.Domain.Municipalities;

/// <summary>Logotypfil: an SVG or PNG file, known by what it holds. Never changed: another picture is another file.</summary>
public sealed class LogotypeFile
{
    public const string Png = "image/png";
    public const string Svg = "image/svg+xml";

    private LogotypeFile()
    {
    }

    /// <param name="contentType"><see cref="Png"/> or <see cref="Svg"/>, from what the bytes are, never from what a name claims.</param>
    public LogotypeFile(byte[] bytes, string contentType)
    {
        Bytes = bytes;
        ContentType = contentType;
        Hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
    }

    /// <summary>SHA-256, in hexadecimal.</summary>
    public string Hash { get; private set; } = "";

    public string ContentType { get; private set; } = "";

    public byte[] Bytes { get; private set; } = [];
}
