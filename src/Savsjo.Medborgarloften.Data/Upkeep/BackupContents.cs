using Savsjo.Medborgarloften.Data.Verifying;

namespace Savsjo.Medborgarloften.Data.Upkeep;

/// <summary>Vad en säkerhetskopia innehåller, counted and verified.</summary>
/// <param name="Rows">In all tables.</param>
/// <param name="Bytes">The file's size.</param>
/// <param name="Kept">Where what was there before lies; null when there was nothing, or nothing was replaced.</param>
public sealed record BackupContents(long Rows, Verification Verification, long Bytes, string? Kept = null);
