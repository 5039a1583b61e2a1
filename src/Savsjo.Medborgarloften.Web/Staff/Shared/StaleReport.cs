using Savsjo.Medborgarloften.Web.Outcomes;

namespace Savsjo.Medborgarloften.Web.Staff.Shared;

/// <summary>En rapport som hann ändras: what author and reviewer are answered alike.</summary>
public static class StaleReport
{
    /// <summary>It is no longer what was seen.</summary>
    public static Outcome SomebodyWasQuicker { get; } = Outcome.Stale(
        new("Någon annan har just ändrat rapporten. Läs in sidan igen och se vad som har hänt."));
}
