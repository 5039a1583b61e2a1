using System.Globalization;
using BenchmarkDotNet.Running;
using Savsjo.Medborgarloften.Benchmarks;
using Savsjo.Medborgarloften.Benchmarks.Wrk;

// "files <folder>" writes every content of the tests as a PDF, to be looked at. "years <file> <count>" and
// "static <folder> <address>" are for Wrk/run. Anything else goes to BenchmarkDotNet.
if (args is ["files", var folder])
    SampleFiles.Write(folder);
else if (args is ["years", var file, var years])
    await PublishedYears.Write(file, int.Parse(years, CultureInfo.InvariantCulture));
else if (args is ["static", var files, var address])
    await StaticTwin.Run(files, address);
else
    BenchmarkSwitcher.FromAssembly(typeof(FollowUpReportPdfBenchmark).Assembly).Run(args);
