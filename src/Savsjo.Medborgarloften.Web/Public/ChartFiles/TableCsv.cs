using CsvHelper;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Suspicions;
using Savsjo.Medborgarloften.Web.Public.OpenData.Files;

namespace Savsjo.Medborgarloften.Web.Public.ChartFiles;

/// <summary>Siffertabellen som CSV: as it stands on the page, with "varav" in columns of its own.</summary>
public static class TableCsv
{
    public static async Task<byte[]> Of(SuspicionTableReading table, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        await using (var csv = CsvWriter.Create(bytes, new CsvWriterOptions(), leaveOpen: true))
        {
            await csv.WriteRecordAsync(
                [SuspicionTableReading.OffenceHeading, .. table.Columns.SelectMany(name => new[] { name, $"{name}, varav" })],
                cancellation);
            foreach (var row in table.Offences.Append(table.Total))
                await csv.WriteRecordAsync([FileValue.Text(row.Name), .. row.Cells.SelectMany(Cells)], cancellation);
        }

        return bytes.ToArray();
    }

    private static string[] Cells(FigureCell cell) => [cell.Value, (cell.Subgroup ?? "").Replace("varav ", "", StringComparison.Ordinal)];
}
