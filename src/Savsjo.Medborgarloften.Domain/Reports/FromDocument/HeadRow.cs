namespace Savsjo.Medborgarloften.Domain.Reports.FromDocument;

/// <summary>Rubrikrad: which column of a table is of what.</summary>
/// <param name="ActivityColumn">Where what was to be done stands.</param>
/// <param name="NumberColumn">Where its number stands by itself; null where there is no such column.</param>
/// <param name="StatusColumn">Where its status stands by itself.</param>
/// <param name="Results">The columns of what was done, by their place.</param>
internal sealed record HeadRow(
    int ActivityColumn, int? NumberColumn, int? StatusColumn, IReadOnlyList<(int Column, ColumnHead Head)> Results)
{
    /// <summary>Null for a row that is no head.</summary>
    /// <param name="above">The row above it: "2020" over three tertials.</param>
    public static HeadRow? Of(TextRow row, TextRow? above)
    {
        var heads = row.Cells.Select(cell => (cell.Column, Head: With(above?.At(cell.Column), ColumnHead.Of(cell.Text)), cell)).ToList();
        var results = heads.Where(one => one.Head.IsOfResults).Select(one => (one.Column, one.Head)).ToList();
        var hasTertials = results.Exists(one => one.Head.Kind == ColumnKind.Tertial);
        var activity = heads.FindIndex(one => one.Head.Kind == ColumnKind.Activity);
        if (activity < 0 && hasTertials)
            activity = heads.FindIndex(one => one.Head.Kind == ColumnKind.Other && one.Head.Words.Length == 0
                || one.cell.GoesOnFromAbove);
        if (activity < 0 || results.Count == 0)
            return null;
        int? ColumnOf(ColumnKind kind) => heads.FirstOrDefault(one => one.Head.Kind == kind).Head is { } head
            ? heads.First(one => one.Head == head).Column : null;
        return new(heads[activity].Column, ColumnOf(ColumnKind.Number), ColumnOf(ColumnKind.Status), results);
    }

    private static ColumnHead With(TextCell? above, ColumnHead head) =>
        head is { Kind: ColumnKind.Tertial, Year: null } && above is { Text.Length: > 0 }
            && ColumnHead.Of(above.Text) is { Kind: ColumnKind.Tertial, Year: { } year }
            ? head with { Year = year, Words = $"{head.Words} {year}" }
            : head;
}
