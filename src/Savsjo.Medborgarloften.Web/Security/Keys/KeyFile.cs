using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace Savsjo.Medborgarloften.Web.Security.Keys;

/// <summary>
/// Nyckelfil: at least 32 random bytes in a file outside the database, with which the data protection keys in it are encrypted
/// (AES-256 in GCM). The same file on all nodes, and in the backup, but not in the backup of the database.
/// </summary>
public sealed class KeyFile
{
    public const int LeastBytes = 32;
    private const int NonceBytes = 12, TagBytes = 16, KeyBytes = 32;
    private static readonly byte[] Purpose = Encoding.UTF8.GetBytes("medborgarloften/data-protection-keys");

    private readonly byte[] _key;

    /// <param name="content">What the file holds.</param>
    public KeyFile(byte[] content) => _key = HKDF.DeriveKey(HashAlgorithmName.SHA256, content, KeyBytes, salt: null, Purpose);

    public byte[] Encrypt(byte[] plain)
    {
        var sealedBytes = new byte[NonceBytes + TagBytes + plain.Length];
        var (nonce, tag, cipher) = Parts(sealedBytes);
        RandomNumberGenerator.Fill(nonce.Span);
        using var aes = new AesGcm(_key, TagBytes);
        aes.Encrypt(nonce.Span, plain, cipher.Span, tag.Span);
        return sealedBytes;
    }

    /// <exception cref="CryptographicException">Another file encrypted it, or somebody changed it.</exception>
    public byte[] Decrypt(byte[] sealedBytes)
    {
        if (sealedBytes.Length < NonceBytes + TagBytes)
            throw new CryptographicException("The key is cut off.");
        var (nonce, tag, cipher) = Parts(sealedBytes);
        var plain = new byte[cipher.Length];
        using var aes = new AesGcm(_key, TagBytes);
        aes.Decrypt(nonce.Span, cipher.Span, tag.Span, plain);
        return plain;
    }

    private static (Memory<byte> Nonce, Memory<byte> Tag, Memory<byte> Cipher) Parts(byte[] bytes) =>
        (bytes.AsMemory(0, NonceBytes), bytes.AsMemory(NonceBytes, TagBytes), bytes.AsMemory(NonceBytes + TagBytes));
}

/// <summary>Skriver en nyckel krypterad.</summary>
public sealed class KeyFileEncryptor(KeyFile file) : IXmlEncryptor
{
    public EncryptedXmlInfo Encrypt(XElement plaintextElement) => new(
        new XElement("keyFile", Convert.ToBase64String(
            file.Encrypt(Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting))))),
        typeof(KeyFileDecryptor));
}

/// <summary>Läser den igen. The framework makes it, by the name that stands in the key.</summary>
public sealed class KeyFileDecryptor(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement) => XElement.Parse(Encoding.UTF8.GetString(
        services.GetRequiredService<KeyFile>().Decrypt(Convert.FromBase64String(encryptedElement.Value))));
}
