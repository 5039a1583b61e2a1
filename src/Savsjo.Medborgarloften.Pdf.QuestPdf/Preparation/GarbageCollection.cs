using System.Runtime;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Preparation;

/// <summary>
/// Holds the garbage collector off while the library draws: it hands the names and values of table attributes to native
/// code as arrays that a collection may move. A report that outgrows the budget is collected all the same, and the caller's
/// check of the file decides.
/// </summary>
internal static class GarbageCollection
{
    private const long Budget = 200L * 1024 * 1024;

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

    private static bool TryHoldOff()
    {
        try
        {
            return GC.TryStartNoGCRegion(Budget);
        }
        catch (ArgumentOutOfRangeException)
        {
            // The process may not have so much memory.
            return false;
        }
    }
}
