namespace Savsjo.Medborgarloften.Web.Documents.Writing;

/// <summary>
/// Ett blad att fylla i: an Excel book of one sheet that somebody fetches, fills in and brings back. Its first column is hidden and holds
/// each row's key; no cell is a formula.
/// </summary>
public sealed record FillableSheet
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The book's title, among its properties.</summary>
    public required string Title { get; init; }

    /// <summary>What stands on the sheet's tab: at most 31 characters, none of them one of []:*?/\.</summary>
    public required string Name { get; init; }

    public required IReadOnlyList<SheetColumn> Columns { get; init; }

    /// <summary>One cell for each column.</summary>
    public required IReadOnlyList<IReadOnlyList<SheetCell>> Rows { get; init; }

    public required IReadOnlyList<SheetRule> Rules { get; init; }

    /// <summary>How many columns stay where they are when the sheet is moved; the row of heads always does.</summary>
    public required int Frozen { get; init; }

    /// <summary>Whether nothing but free cells can be written in; then rows cannot be added either.</summary>
    public required bool IsProtected { get; init; }

    public byte[] Write() => new SheetBook(this).Write();
}

/// <summary>En kolumn.</summary>
/// <param name="Width">In characters.</param>
/// <param name="Kind">Of cells below the last row.</param>
public sealed record SheetColumn(string Head, double Width, CellKind Kind = CellKind.Locked)
{
    public bool IsHidden { get; init; }
}

/// <summary>En cell.</summary>
public sealed record SheetCell(string Text, CellKind Kind = CellKind.Locked);

/// <summary>Cellens slag: who writes in it, and what.</summary>
public enum CellKind
{
    Head = 1,
    Locked = 2,

    /// <summary>What reads as a number is one, so that Excel can add it up.</summary>
    Free = 3,

    /// <summary>What begins with "=" is words there and no formula, and "1.2" is no day in February.</summary>
    FreeText = 4,
}

/// <summary>Regel för celler: what can be chosen there, and what is said beside them.</summary>
/// <param name="Name">What the choices are of, where they get a list of their own: "Slag".</param>
/// <param name="Cells">"H2", "H7:H300".</param>
/// <param name="Note">One or two sentences; at most 255 characters.</param>
/// <param name="Choices">Empty for what is typed.</param>
public sealed record SheetRule(string Name, IReadOnlyList<string> Cells, string Note, IReadOnlyList<string> Choices);
