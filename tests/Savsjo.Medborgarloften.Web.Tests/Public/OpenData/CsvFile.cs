using CsvHelper;

namespace Savsjo.Medborgarloften.Web.Tests.Public.OpenData;

/// <summary>A CSV file as a program reads it.</summary>
public static class CsvFile
{
    /// <summary>The header and the rows, as cells.</summary>
    public static async Task<List<string[]>> Cells(HttpResponseMessage file)
    {
        using var csv = CsvReader.Create(await file.Content.ReadAsByteArrayAsync(), new CsvReaderOptions { HasHeader = false });
        var rows = new List<string[]>();
        while (csv.Read())
            rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(column => csv.GetString(column))]);
        return rows;
    }

    /// <summary>The rows, each value by its column's name.</summary>
    public static async Task<List<Dictionary<string, string>>> Rows(HttpResponseMessage file)
    {
        var cells = await Cells(file);
        return [.. cells.Skip(1).Select(row => cells[0].Zip(row).ToDictionary(one => one.First, one => one.Second))];
    }
}
