using BenchmarkDotNet.Running;
using Savsjo.Medborgarloften.Benchmarks;

// "files <folder>" writes every content of the tests as a PDF, to be looked at; anything else goes to BenchmarkDotNet.
if (args is ["files", var folder])
    SampleFiles.Write(folder);
else
    BenchmarkSwitcher.FromAssembly(typeof(FollowUpReportPdfBenchmark).Assembly).Run(args);
