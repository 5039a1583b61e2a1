using Savsjo.Medborgarloften.Domain.Agreements;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Table;

/// <summary>
/// Så mycket rymmer tabellen: far more than any agreement holds at a time; what is left is entered afterwards. Whatever can be
/// added on the page can also be sent: a form that cannot be read would take everything that was typed with it.
/// </summary>
public static class TableLimits
{
    public const int MostRows = 300;
    public const int MostMeasures = 600;

    /// <summary>What is told where there is no room for more.</summary>
    public static string Full { get; } =
        $"Tabellen rymmer högst {MostRows} rader och {MostMeasures} mått åt gången. Spara det som är skrivet, och skriv resten efteråt.";

    private const int MostPromises = 110;

    /// <summary>Whether there is no room for one more of something.</summary>
    /// <param name="more">"More": a promise, the rows of one, or the measures of an activity.</param>
    public static bool IsFullFor(TableForm table, string more) => InputName.PlacesIn(more) switch
    {
        (null, _, _) => table.Promises.Count >= MostPromises,
        (_, null, _) => table.RowCount >= MostRows || table.MeasureCount >= MostMeasures,
        var (promise, activity, _) => table.MeasureCount >= MostMeasures
            || MeasuresOf(table, promise.Value, activity.Value) >= Activity.MaxMeasures,
    };

    /// <summary>How many more rows, each with a measure, there is room for.</summary>
    public static int RowsLeft(TableForm table) => Math.Max(0, Math.Min(MostRows - table.RowCount, MostMeasures - table.MeasureCount));

    private static int MeasuresOf(TableForm table, int promise, int activity) =>
        table.Promises.ElementAtOrDefault(promise)?.Activities.ElementAtOrDefault(activity)?.Measures.Count ?? 0;
}
