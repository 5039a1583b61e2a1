using System.Runtime;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Preparation;

/// <summary>
/// Holds the garbage collector off while the library draws: it hands the names and values of table attributes to native
/// code as arrays that a collection may move. A report that outgrows the budget is collected all the same, and the caller's
/// check of the file decides.
/// </summary>
internal static class GarbageCollection
{
    /// <summary>Two hundred activities take 42 MiB.</summary>
    private const long Wanted = 64L * 1024 * 1024;

    public static T Without<T>(Func<T> work)
    {
        var isHeldOff = TryHoldOff();
        try
        {
            return work();
        }
        finally
        {
            if (isHeldOff && GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
                GC.EndNoGCRegion();
        }
    }

    /// <summary>All of it is taken at once, from what a small container also has to give to the library and to the web.</summary>
    /// <param name="available">What this process may use.</param>
    public static long Budget(long available) => Math.Min(Wanted, available / 8);

    private static bool TryHoldOff()
    {
        try
        {
            return GC.TryStartNoGCRegion(Budget(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes));
        }
        catch (ArgumentOutOfRangeException)
        {
            // The process may not have so much memory.
            return false;
        }
    }
}
