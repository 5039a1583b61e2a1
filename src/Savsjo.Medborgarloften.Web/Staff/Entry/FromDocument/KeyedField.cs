namespace Savsjo.Medborgarloften.Web.Staff.Entry.FromDocument;

/// <summary>Ett fält ur boken: a cell of the round's own Excel book that somebody has changed, known by its key.</summary>
/// <param name="Box">"m33.Count".</param>
/// <param name="Label">"Riktade insatser", as the book calls it.</param>
/// <param name="Value">What stands in the cell now.</param>
/// <param name="Row">The row in the sheet, as a person counts.</param>
public sealed record KeyedField(int ActivityId, string Box, string Label, string Value, int Row);
