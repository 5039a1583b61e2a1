using CsvHelper;
using Savsjo.Medborgarloften.Web.Public.OpenData.Resources;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Files;

/// <summary>Siffrorna som CSV: RFC 4180, comma, UTF-8 without a byte order mark, one header row.</summary>
public static class FiguresCsv
{
    public const string ContentType = "text/csv; charset=utf-8; header=present";

    public static async Task<byte[]> Write(IReadOnlyList<FigureRow> rows, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        await using (var csv = CsvWriter.Create(bytes, new CsvWriterOptions(), leaveOpen: true))
        {
            await csv.WriteRecordAsync([.. FigureColumn.All.Select(column => column.Name)], cancellation);
            foreach (var row in rows)
                await csv.WriteRecordAsync([.. FigureColumn.All.Select(column => column.Text(row))], cancellation);
        }

        return bytes.ToArray();
    }
}
