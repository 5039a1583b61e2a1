using Microsoft.Extensions.Logging.Abstractions;
using Savsjo.Medborgarloften.Pdf;
using Savsjo.Medborgarloften.Pdf.Tests.Contents;

var engine = new BuiltInFollowUpReportPdf(new PdfSender("Sävsjö kommun"), NullLogger<BuiltInFollowUpReportPdf>.Instance);
for (var tertial = 1; tertial <= 3; tertial++)
    File.WriteAllBytes(Path.Combine(args[0], $"reference-t{tertial}.pdf"), engine.Render(ReferenceReport.UpTo(tertial)).Bytes);
var watch = System.Diagnostics.Stopwatch.StartNew();
for (var i = 0; i < 100; i++)
    engine.Render(ReferenceReport.Content);
Console.WriteLine(watch.Elapsed.TotalMilliseconds / 100);
