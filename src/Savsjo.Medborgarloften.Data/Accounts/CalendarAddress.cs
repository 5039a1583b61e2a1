using System.Security.Cryptography;

namespace Savsjo.Medborgarloften.Data.Accounts;

/// <summary>
/// Kalenderadress: a secret address at which one person's calendar reads the last days of the rounds. Only a hash of its code is
/// stored, so it is shown once; a new one takes its place, and the old one answers no more.
/// </summary>
public sealed class CalendarAddress
{
    /// <summary>Characters of a code.</summary>
    public const int CodeLength = 64;

    private CalendarAddress()
    {
    }

    public CalendarAddress(string userId) => UserId = userId;

    public string UserId { get; private set; } = "";

    public string CodeHash { get; private set; } = "";

    public DateTime MadeAtUtc { get; private set; }

    /// <summary>The new code: the only time that it is known.</summary>
    public string Renew(DateTime nowUtc)
    {
        var code = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(CodeLength / 2));
        CodeHash = OneTimeLink.HashOf(code);
        MadeAtUtc = nowUtc;
        return code;
    }
}
