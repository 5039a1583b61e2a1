using System.Security.Cryptography;
using System.Text;

namespace Savsjo.Medborgarloften.Data.Accounts;

/// <summary>
/// Reservkod: stands in for the telephone that is lost, once. Only its hash is stored, with a key that the
/// database alone does not give; a used one is deleted. Fifty random bits: online guessing is throttled.
/// </summary>
public sealed class RecoveryCode
{
    public const int CodesPerAccount = 10;
    private const int HalfLength = 5;

    // Without letters and digits that are taken for each other.
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    private RecoveryCode()
    {
    }

    public string AccountId { get; private set; } = "";

    public string CodeHash { get; private set; } = "";

    public RecoveryCode(string accountId, string codeHash)
    {
        AccountId = accountId;
        CodeHash = codeHash;
    }

    /// <summary>A new set as it is shown to its owner: once, "k7m2p-x9qrt".</summary>
    public static IReadOnlyList<string> NewSet()
    {
        var shown = new HashSet<string>();
        while (shown.Count < CodesPerAccount)
            shown.Add($"{RandomNumberGenerator.GetString(Letters, HalfLength)}-{RandomNumberGenerator.GetString(Letters, HalfLength)}");
        return [.. shown];
    }

    /// <summary>What is hashed, however it was typed: capitals, spaces and the hyphen are nothing to it.</summary>
    public static string Plain(string accountId, string typed) =>
        $"{accountId}:{string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant()}";

    /// <summary>As codes were stored before their hashes had a key.</summary>
    public static string HashWithoutKey(string plain) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(plain)));
}
