using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Savsjo.Medborgarloften.Data.Audit;

/// <summary>
/// Kontrollvärde: SHA-256 over an entry's stored values, in the order of its columns, each written as a netstring
/// ("8:Sävsjö,": its length in bytes of UTF-8, a colon, the bytes, a comma) and a missing one as "-,". The length says
/// where a value ends, so no two entries are written alike.
/// </summary>
public static class AuditHash
{
    private const int SaltBytes = 16;

    /// <summary>What the first entry has for a predecessor's hash.</summary>
    public const string Genesis = "0000000000000000000000000000000000000000000000000000000000000000";

    public static string Of(IEnumerable<string?> values)
    {
        var text = new StringBuilder();
        foreach (var value in values)
            if (value is null)
                text.Append("-,");
            else
                text.Append(CultureInfo.InvariantCulture, $"{Encoding.UTF8.GetByteCount(value)}:{value},");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>128 random bits: enough that nobody tries them all, for every name there is.</summary>
    internal static string NewSalt() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SaltBytes));

    internal static string? Number(long? number) => number?.ToString(CultureInfo.InvariantCulture);
}
