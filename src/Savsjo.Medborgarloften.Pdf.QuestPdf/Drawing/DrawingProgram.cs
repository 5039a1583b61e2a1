using QuestPDF.Fluent;
using Savsjo.Medborgarloften.Pdf.Layout.Typesetting;
using Savsjo.Medborgarloften.Pdf.Objects;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing.Tables;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Preparation;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Rendering;

namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Drawing;

/// <summary>
/// Ritprogrammet: a request on standard input, a PDF on standard output, remarks and faults on standard error. A named
/// class: a public Program, as top-level statements make one, would meet the web's own.
/// </summary>
internal static class DrawingProgram
{
    private static async Task<int> Main()
    {
        try
        {
            await Draw();
            return 0;
        }
        catch (Exception fault)
        {
            // Whatever it is, the caller logs it: nothing else is left of this process.
            await Console.Error.WriteLineAsync(fault.ToString());
            return 1;
        }
    }

    private static async Task Draw()
    {
        await using var input = Console.OpenStandardInput();
        await using var output = Console.OpenStandardOutput();
        var request = RenderingRequest.Read(input);
        Library.Prepare(request.License);
        var (file, missing) = WholeRows.Draw(rows => Draw(request, rows));
        output.Write(file);
        if (missing.Count == 0)
            return;
        var characters = string.Join(", ", missing.Select(codePoint => $"U+{codePoint:X4}"));
        await Console.Error.WriteLineAsync($"Typsnitten saknar tecken som visas som \uFFFD: {characters}");
    }

    private static (byte[] File, IReadOnlyCollection<int> Missing) Draw(RenderingRequest request, RowsKept rows)
    {
        var typesetter = new Typesetter(new Styles(new Palette(Colour.Parse(request.Sender.AccentColour))), rows);
        var document = new ReportDocument(request.Content, request.Sender, typesetter);
        return (GarbageCollection.Without(document.GeneratePdf), typesetter.Missing);
    }
}
