namespace Savsjo.Medborgarloften.Domain.Entries;

/// <summary>
/// Vad som följer med from an earlier period into a new one, besides its promises. Never reports, persons or
/// sammanfattningar.
/// </summary>
/// <param name="Activities">The activities that still apply when the earlier period ends.</param>
/// <param name="Parties">Who is responsible for them; without it, each lacks a party until somebody fills it in.</param>
/// <param name="Measures">What is measured, except for offences that are no longer used.</param>
/// <param name="Goals">The goals of the measures.</param>
public sealed record CopyChoices(bool Activities = true, bool Parties = true, bool Measures = true, bool Goals = true);
