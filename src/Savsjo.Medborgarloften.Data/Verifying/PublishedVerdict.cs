namespace Savsjo.Medborgarloften.Data.Verifying;

/// <summary>Utfall av en kontroll av det publicerade.</summary>
/// <param name="Verified">How many published follow-ups were looked at, in all their versions.</param>
/// <param name="WithoutContentHash">How many of them the log has no value for the content of: published before it did.</param>
/// <param name="Faults">What is wrong, as whole Swedish sentences.</param>
public sealed record PublishedVerdict(int Verified, int WithoutContentHash, IReadOnlyList<string> Faults);
