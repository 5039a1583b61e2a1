namespace Savsjo.Medborgarloften.Web.Admin.Periods.InExcel;

/// <summary>En rad i bladet: what stands in it, column by column.</summary>
/// <param name="Number">As a person counts.</param>
/// <param name="Key">Where the row was fetched from; null for one that somebody wrote.</param>
/// <param name="Cells">Those that something stands in.</param>
public sealed record AgreementLine(int Number, AgreementKey? Key, IReadOnlyDictionary<AgreementColumn, string> Cells)
{
    public bool Says(SheetPart part) => Cells.Keys.Any(column => column.Of == part);

    /// <summary>Empty where nothing stands.</summary>
    public string this[AgreementColumn column] => Cells.GetValueOrDefault(column, "");
}
