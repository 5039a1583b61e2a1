using System.Globalization;
using Savsjo.Medborgarloften.Domain.Agreements;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Table;

/// <summary>Tomma rader att skriva i: what was typed stays where it is, and there is always a place for the next.</summary>
public static class EmptyRows
{
    /// <summary>"More" for a promise.</summary>
    public const string OnePromise = "Promises";

    private const int NewPromises = 2;
    private const int RowsOfNewPromise = 5;
    private const int RowsBesideOthers = 3;
    private const int RowsTogether = 2;

    /// <param name="more">The name of what gets more of it: a promise its rows, an activity its measures.</param>
    public static TableForm AddTo(TableForm table, PromisePeriod period, string? more)
    {
        foreach (var gone in table.Promises.Where(rows => rows.PromiseId is { } id && period.FindPromise(id) is null))
            (gone.Place, gone.Number) = (PromiseRows.New, $"{NextNumber(table, period)}");
        if (more is { Length: > 0 } && !TableLimits.IsFullFor(table, more))
            AddMore(table, more, period);
        AddPlaces(table, period);
        foreach (var rows in table.Promises)
            Fill(table, rows, period.FirstOpenTertial is null ? 0 : FewestIn(rows, table.Promises.Count));
        table.Version = period.Version;
        return table;
    }

    /// <summary>
    /// Those that are there, the next one, and that of the period as a whole, each once. What comes later is put last: what is
    /// pointed out as wrong is known by its place.
    /// </summary>
    private static void AddPlaces(TableForm table, PromisePeriod period)
    {
        var isFirst = table.Promises.Count == 0;
        var known = table.Promises.Select(rows => rows.PromiseId).ToHashSet();
        foreach (var promise in period.Promises.OrderBy(one => one.Number).Where(one => !known.Contains(one.Id)))
            table.Promises.Add(new() { Place = promise.Id.ToString(CultureInfo.InvariantCulture) });
        for (var added = 0; isFirst && added < (period.Promises.Count == 0 ? NewPromises : 1); added++)
            AddPromise(table, period);
        if (table.Promises.TrueForAll(rows => rows.Place != PromiseRows.Together))
            table.Promises.Add(new() { Place = PromiseRows.Together });
    }

    private static void AddPromise(TableForm table, PromisePeriod period)
    {
        var last = table.Promises.FindLastIndex(rows => rows.Place != PromiseRows.Together);
        table.Promises.Insert(last + 1, new() { Place = PromiseRows.New, Number = $"{NextNumber(table, period)}" });
    }

    private static void AddMore(TableForm table, string more, PromisePeriod period)
    {
        var (promise, activity, _) = InputName.PlacesIn(more);
        if (more == OnePromise)
            AddPromise(table, period);
        else if (promise is not { } place || table.Promises.ElementAtOrDefault(place) is not { } rows)
            return;
        else if (activity is null)
            Fill(table, rows, rows.Activities.Count + RowsBesideOthers);
        else
            rows.Activities.ElementAtOrDefault(activity.Value)?.Measures.Add(new());
    }

    private static void Fill(TableForm table, PromiseRows rows, int fewest)
    {
        for (var left = TableLimits.RowsLeft(table); left > 0 && rows.Activities.Count < fewest; left--)
            rows.Activities.Add(new());
        foreach (var row in rows.Activities.Where(row => row.Measures.Count == 0))
            row.Measures.Add(new());
    }

    /// <param name="promises">How many share the room: of many, each has a row, and gets more where they are asked for.</param>
    private static int FewestIn(PromiseRows rows, int promises) => Math.Min(
        Math.Max(1, TableLimits.MostRows / 2 / promises),
        rows.Place switch
        {
            PromiseRows.New => RowsOfNewPromise,
            PromiseRows.Together => RowsTogether,
            _ => RowsBesideOthers,
        });

    private static int NextNumber(TableForm table, PromisePeriod period) => Math.Max(
        period.NextPromiseNumber,
        table.Promises.Where(rows => rows.IsNew).Select(rows => new PromiseForm { Number = rows.Number }.TypedNumber + 1 ?? 0)
            .DefaultIfEmpty(0).Max());
}
