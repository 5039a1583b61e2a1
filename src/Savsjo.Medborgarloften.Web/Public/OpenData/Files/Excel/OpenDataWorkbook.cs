using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Files.Excel;

/// <summary>
/// Arbetsboken för Excel: activities, goals and figures as the CSV files have them, under Swedish headings and with codes in words,
/// and a sheet that explains. No cell is a formula.
/// </summary>
public static class OpenDataWorkbook
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <param name="source">Whose it is, for the sheet that explains and the document's properties.</param>
    /// <param name="sheets">In their order; the explaining one is put last.</param>
    public static byte[] Write(WorkbookSource source, IReadOnlyList<WorkbookSheet> sheets)
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = WorkbookStyles.Sheet;
            workbook.Workbook = new(new Sheets(
                sheets.Append(ExplainingSheet.Of(source, sheets)).Select((sheet, place) => Added(sheet, place, workbook))));
            Describe(document, source);
        }

        return bytes.ToArray();
    }

    private static Sheet Added(WorkbookSheet sheet, int place, WorkbookPart workbook)
    {
        var part = workbook.AddNewPart<WorksheetPart>();
        part.Worksheet = sheet.Write();
        return new() { Name = sheet.Name, SheetId = (uint)place + 1, Id = workbook.GetIdOfPart(part) };
    }

    private static void Describe(SpreadsheetDocument document, WorkbookSource source)
    {
        var properties = document.PackageProperties;
        properties.Title = source.Title;
        properties.Creator = source.Publisher;
        properties.Subject = "Medborgarlöften";
        properties.Description = $"Öppna data från {source.Address}. Fri att använda (CC0 1.0).";
        properties.Language = "sv-SE";
        properties.Created = source.FirstAtUtc;
        properties.Modified = source.LastAtUtc;
    }
}

/// <summary>Källan: what a workbook says of itself.</summary>
/// <param name="Title">"Medborgarlöften i Sävsjö: aktiviteter, mål och siffror".</param>
/// <param name="Publisher">The municipality.</param>
/// <param name="Address">The page on open data.</param>
/// <param name="FirstAtUtc">The first publication; null before it.</param>
/// <param name="LastAtUtc">The latest.</param>
public sealed record WorkbookSource(string Title, string Publisher, string Address, DateTime? FirstAtUtc, DateTime? LastAtUtc);
