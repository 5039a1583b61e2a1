namespace Savsjo.Medborgarloften.Domain;

/// <summary>Vem och när: who did something, and when. The two travel together.</summary>
/// <param name="UserId">The account's id; its name can change, the id cannot.</param>
/// <param name="AtUtc">The instant, in UTC.</param>
public sealed record Change(string UserId, DateTime AtUtc);
