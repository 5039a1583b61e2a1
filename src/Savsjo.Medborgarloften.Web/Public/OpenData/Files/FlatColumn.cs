namespace Savsjo.Medborgarloften.Web.Public.OpenData.Files;

/// <summary>Kolumn i en platt fil. The file and its description read the same list.</summary>
/// <param name="Name">"promise_heading": letters a–z and underscore.</param>
/// <param name="Heading">"Löftets rubrik": its name in the workbook, in Swedish.</param>
/// <param name="Description">What it holds, in Swedish.</param>
/// <param name="Of">A row's value.</param>
public sealed record FlatColumn<TRow>(
    string Name, string Heading, string Description, Func<TRow, object?> Of, FigureColumnType Type = FigureColumnType.Text,
    bool IsRequired = false)
{
    /// <summary>The value as text; empty for none.</summary>
    public string Text(TRow row) => FileValue.Text(Of(row));

    /// <summary>The same column of rows that hold such a row.</summary>
    public FlatColumn<TOther> In<TOther>(Func<TOther, TRow> row) =>
        new(Name, Heading, Description, other => Of(row(other)), Type, IsRequired);
}
