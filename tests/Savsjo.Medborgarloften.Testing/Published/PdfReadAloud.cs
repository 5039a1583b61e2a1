using System.Text.Json;
using Savsjo.Medborgarloften.Testing.Programs;

namespace Savsjo.Medborgarloften.Testing.Published;

/// <summary>
/// PDF:en i ord: what a screen reader is given, in the order of the tags, as pdfinfo reads them; last the descriptions of
/// the pictures, which it leaves out. Neither tags nor places, which the tests of the PDF look at.
/// </summary>
public static class PdfReadAloud
{
    public static async Task<string> Of(byte[] pdf)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, pdf);
            return string.Concat(Texts(file).Concat(Descriptions(file)).Select(line => line + "\n"));
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>A line that is a text stands in quotation marks; the others are tags and their attributes.</summary>
    private static IEnumerable<string> Texts(string file) => PdfTool.Run("pdfinfo", "-struct-text", file).Output.Split('\n')
        .Select(line => line.Trim())
        .Where(line => line is ['"', .., '"'])
        .Select(line => Page.Folded(line[1..^1]));

    private static IEnumerable<string> Descriptions(string file)
    {
        var (_, output, _) = PdfTool.RunForBytes("qpdf", "--json=2", "--json-key=qpdf", "--json-stream-data=none", file);
        using var json = JsonDocument.Parse(output);
        var objects = json.RootElement.GetProperty("qpdf")[1].EnumerateObject();
        return [.. objects.SelectMany(entry => Description(entry.Value)).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Description(JsonElement entry) =>
        entry.TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.Object
            && value.TryGetProperty("/Alt", out var words)
            ? [$"[{Page.Folded(words.GetString()![2..])}]"]
            : [];
}
