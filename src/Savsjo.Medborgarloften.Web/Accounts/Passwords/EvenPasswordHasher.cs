using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Savsjo.Medborgarloften.Data.Accounts;

namespace Savsjo.Medborgarloften.Web.Accounts.Passwords;

/// <summary>
/// Hashar lösenord: Identity's own, and as long about an older hash, with fewer rounds, as about a new one. A quicker refusal would
/// tell that there is an account whose owner has not signed in for long.
/// </summary>
public sealed class EvenPasswordHasher(IOptions<PasswordHasherOptions> options) : PasswordHasher<StaffAccount>(options)
{
    // Identity's version 3: a mark, the hash's kind, and the number of rounds, four bytes each but for the mark.
    private const byte Version3 = 1;
    private const int RoundsAt = 5, HeaderBytes = 13, KeyBytes = 32;

    private readonly int _rounds = options.Value.IterationCount;

    public override PasswordVerificationResult VerifyHashedPassword(StaffAccount user, string hashedPassword, string providedPassword)
    {
        var verdict = base.VerifyHashedPassword(user, hashedPassword, providedPassword);
        if (verdict == PasswordVerificationResult.Failed && _rounds - RoundsOf(hashedPassword) is var missing and > 0)
            Rfc2898DeriveBytes.Pbkdf2(providedPassword, new byte[KeyBytes], missing, HashAlgorithmName.SHA512, KeyBytes);
        return verdict;
    }

    private static int RoundsOf(string hashed) =>
        Convert.FromBase64String(hashed) is { Length: > HeaderBytes } bytes && bytes[0] == Version3
            ? (int)BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(RoundsAt))
            : 0;
}
