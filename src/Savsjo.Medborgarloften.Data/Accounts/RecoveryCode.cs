using System.Security.Cryptography;
using System.Text;

namespace Savsjo.Medborgarloften.Data.Accounts;

/// <summary>
/// Reservkod: stands in for the telephone that is lost, once. Only its hash is stored; a used one is deleted. Fifty random
/// bits: online guessing is throttled, and somebody who has the database needs no code.
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

    /// <summary>A new set, and the codes as they are shown to their owner: once, "k7m2p-x9qrt".</summary>
    public static IReadOnlyList<(RecoveryCode Stored, string Shown)> MakeSet(string accountId)
    {
        var shown = new HashSet<string>();
        while (shown.Count < CodesPerAccount)
            shown.Add($"{RandomNumberGenerator.GetString(Letters, HalfLength)}-{RandomNumberGenerator.GetString(Letters, HalfLength)}");
        return [.. shown.Select(code => (new RecoveryCode { AccountId = accountId, CodeHash = HashOf(accountId, code) }, code))];
    }

    /// <summary>However it was typed: capitals, spaces and the hyphen are nothing to it.</summary>
    public static string HashOf(string accountId, string typed)
    {
        var letters = string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{accountId}:{letters}")));
    }
}
