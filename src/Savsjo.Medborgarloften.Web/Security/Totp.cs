using System.Globalization;
using System.Security.Cryptography;

namespace Savsjo.Medborgarloften.Web.Security;

/// <summary>
/// Engångskod (TOTP, RFC 6238): six digits of HMAC-SHA-1 over the number of the half minute. One step late, none early,
/// and no step twice: the caller stores the step of the latest accepted code, and every code up to it is spent.
/// </summary>
public static class Totp
{
    private const int StepSeconds = 30;
    private const int Digits = 6;
    private const int KeyBytes = 20;
    private const int Modulus = 1_000_000;
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>A new secret of 160 bits, as the RFC advises, in base32 as the apps want it.</summary>
    public static string NewKey() => RandomNumberGenerator.GetString(Base32, KeyBytes * 8 / 5);

    public static long StepAt(DateTimeOffset instant) => instant.ToUnixTimeSeconds() / StepSeconds;

    /// <summary>The step of the code, when it is the right one of a step that is not spent; else null.</summary>
    public static long? Accept(string key, string? code, DateTimeOffset now, long? lastStep)
    {
        var typed = string.Concat((code ?? "").Where(letter => !char.IsWhiteSpace(letter)));
        if (typed.Length != Digits || !typed.All(char.IsAsciiDigit))
            return null;
        var current = StepAt(now);
        for (var step = current - 1; step <= current; step++)
            if ((lastStep is null || step > lastStep) && IsSame(CodeOf(key, step), typed))
                return step;
        return null;
    }

    public static string CodeOf(string key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(counter, step);
        // The RFC and every app have it so; HMAC does not rest on SHA-1's resistance to collisions.
#pragma warning disable CA5350
        var hash = HMACSHA1.HashData(Bytes(key), counter);
#pragma warning restore CA5350
        var offset = hash[^1] & 0xF;
        var number = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(offset)) & int.MaxValue;
        return (number % Modulus).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>otpauth://totp/… as the apps read it from a QR code.</summary>
    public static string Address(string issuer, string account, string key) =>
        $"otpauth://totp/{Uri.EscapeDataString(issuer)}:{Uri.EscapeDataString(account)}?secret={key}&issuer={Uri.EscapeDataString(issuer)}";

    private static bool IsSame(string one, string other) =>
        CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(one), System.Text.Encoding.ASCII.GetBytes(other));

    private static byte[] Bytes(string key)
    {
        var bytes = new List<byte>(KeyBytes);
        int buffer = 0, bits = 0;
        foreach (var letter in key)
        {
            buffer = ((buffer << 5) | Base32.IndexOf(letter, StringComparison.Ordinal)) & 0xFFF;
            bits += 5;
            if (bits < 8)
                continue;
            bits -= 8;
            bytes.Add((byte)(buffer >> bits));
        }

        return [.. bytes];
    }
}
