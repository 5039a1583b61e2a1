using Microsoft.Extensions.Logging.Abstractions;
using Savsjo.Medborgarloften.Pdf;
using Savsjo.Medborgarloften.Pdf.Tests.Contents;

namespace Savsjo.Medborgarloften.Benchmarks;

/// <summary>Writes what the tests render, for eyes and for validators that are not installed here.</summary>
internal static class SampleFiles
{
    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        var engine = new BuiltInFollowUpReportPdf(new PdfSender("Sävsjö kommun"), NullLogger<BuiltInFollowUpReportPdf>.Instance);
        foreach (var (name, content) in HardCases.All)
        {
            var pdf = engine.Render(content);
            File.WriteAllBytes(Path.Combine(folder, name + ".pdf"), pdf.Bytes);
            Console.WriteLine($"{name}: {pdf.PageCount} pages, {pdf.Bytes.Length / 1024.0:0.0} KB");
        }
    }
}
