namespace Savsjo.Medborgarloften.Web.Public.OpenData.Files;

/// <summary>Kolumn i en platt fil. The file and its description read the same list.</summary>
/// <param name="Name">"promise_heading": letters a–z and underscore.</param>
/// <param name="Description">What it holds, in Swedish.</param>
/// <param name="Of">A row's value.</param>
public sealed record FlatColumn<TRow>(
    string Name, string Description, Func<TRow, object?> Of, FigureColumnType Type = FigureColumnType.Text, bool IsRequired = false)
{
    /// <summary>The same column of rows that hold such a row.</summary>
    public FlatColumn<TOther> In<TOther>(Func<TOther, TRow> row) => new(Name, Description, other => Of(row(other)), Type, IsRequired);
}
