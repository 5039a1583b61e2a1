using Microsoft.Extensions.Logging.Abstractions;
using Savsjo.Medborgarloften.Pdf;
using Savsjo.Medborgarloften.Pdf.Tests.Contents;

var engine = new BuiltInFollowUpReportPdf(new PdfSender("Sävsjö kommun", Logotype: File.Exists("/tmp/w/pdf/logo.svg") ? File.ReadAllBytes("/tmp/w/pdf/logo.svg") : null), NullLogger<BuiltInFollowUpReportPdf>.Instance);
foreach (var (name, c) in HardCases.All)
    File.WriteAllBytes(Path.Combine(args[0], name + ".pdf"), engine.Render(c).Bytes);
for (int n = 0; n < 5; n++)
{
    var watch = System.Diagnostics.Stopwatch.StartNew();
    for (var i = 0; i < 100; i++)
        engine.Render(ReferenceReport.Content);
    Console.WriteLine(watch.Elapsed.TotalMilliseconds / 100);
}
for (int n = 0; n < 3; n++)
{
    var watch = System.Diagnostics.Stopwatch.StartNew();
    for (var i = 0; i < 10; i++)
        engine.Render(HardCases.TwoHundredActivities);
    Console.WriteLine("200: " + watch.Elapsed.TotalMilliseconds / 10);
}
