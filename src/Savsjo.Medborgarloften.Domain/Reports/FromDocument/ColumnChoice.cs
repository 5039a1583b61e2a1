namespace Savsjo.Medborgarloften.Domain.Reports.FromDocument;

/// <summary>Omgångens kolumn: which of a document's columns a round is reported in. Where it is not clear, nothing is chosen.</summary>
public static class ColumnChoice
{
    /// <returns>The column's place; null where none fits, or several do.</returns>
    public static int? For(TertialSpan covers, IReadOnlyList<ColumnHead> columns)
    {
        var of = columns.Index().Where(one => one.Item.Kind == ColumnKind.Tertial).ToList();
        return Only(of.Where(one => one.Item.Tertials == (covers.First.Number, covers.Last.Number)), covers)
            ?? (of.Count == 0 ? Only(columns.Index().Where(one => one.Item.Kind == ColumnKind.Result), covers) : null);
    }

    private static int? Only(IEnumerable<(int Place, ColumnHead Head)> columns, TertialSpan covers)
    {
        var named = columns.Where(one => one.Head.Year is null || one.Head.Year == covers.Year).ToList();
        // Of two years in one document the round's own; of none of them whichever there is, and the page asks.
        var fitting = named.Exists(one => one.Head.AnyYear == covers.Year)
            ? named.FindAll(one => one.Head.AnyYear == covers.Year || one.Head.AnyYear is null)
            : named;
        return fitting.FindAll(one => one.Head.Year is not null) is [var told] ? told.Place
            : fitting.FindAll(one => one.Head.AnyYear is not null) is [var headed] ? headed.Place
            : fitting is [var only] ? only.Place
            : null;
    }
}
