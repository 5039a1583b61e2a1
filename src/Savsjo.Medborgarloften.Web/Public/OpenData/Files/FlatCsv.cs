using CsvHelper;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Files;

/// <summary>En platt fil som CSV: RFC 4180, comma, UTF-8 without a byte order mark, one header row.</summary>
public static class FlatCsv
{
    public const string ContentType = "text/csv; charset=utf-8; header=present";

    public static async Task<byte[]> Write<TRow>(
        IReadOnlyList<FlatColumn<TRow>> columns, IEnumerable<TRow> rows, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        await using (var csv = CsvWriter.Create(bytes, new CsvWriterOptions(), leaveOpen: true))
        {
            await csv.WriteRecordAsync([.. columns.Select(column => column.Name)], cancellation);
            foreach (var row in rows)
                await csv.WriteRecordAsync([.. columns.Select(column => column.Text(row))], cancellation);
        }

        return bytes.ToArray();
    }
}
