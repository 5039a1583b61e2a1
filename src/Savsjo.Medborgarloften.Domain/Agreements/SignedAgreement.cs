using System.Security.Cryptography;

namespace Savsjo.Medborgarloften.Domain.Agreements;

/// <summary>
/// Den undertecknade överenskommelsen: the document that the police and the municipality signed, as a PDF that the public can fetch.
/// Never changed: another file is the next number, with a reason, and the earlier one stays.
/// </summary>
public sealed class SignedAgreement
{
    /// <summary>Bytes. A scanned agreement of ten pages is two or three million; a form of ours may have eight.</summary>
    public const int MaxSize = 7 * 1024 * 1024;

    public const int MaxReasonLength = 500;

    private SignedAgreement()
    {
    }

    /// <param name="number">1 for the first file of the period; one more for each that replaces one.</param>
    /// <param name="reason">Why it replaces the one before; null for the first.</param>
    public SignedAgreement(int promisePeriodId, int number, byte[] bytes, string? reason, Change added)
    {
        PromisePeriodId = promisePeriodId;
        Number = number;
        Bytes = bytes;
        Size = bytes.Length;
        Sha256 = HashOf(bytes);
        Reason = reason;
        Added = added;
    }

    public int Id { get; private set; }

    public int PromisePeriodId { get; private set; }

    /// <summary>1, 2, …; the highest is the one that the public is given.</summary>
    public int Number { get; private set; }

    public byte[] Bytes { get; private set; } = [];

    /// <summary>In bytes.</summary>
    public int Size { get; private set; }

    /// <summary>In hexadecimal; it stands in the log too.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>Why it replaced the one before; null for the first.</summary>
    public string? Reason { get; private set; }

    public Change Added { get; private set; } = null!;

    public static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
