using System.Diagnostics;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Rendering;

namespace Savsjo.Medborgarloften.Pdf.Tests.QuestPdf;

/// <summary>The process that draws: its output, its faults, and the end of patience.</summary>
public sealed class RenderingProcessTests
{
    [Fact]
    public void What_the_program_writes_is_the_file_and_a_request_that_nobody_reads_does_no_harm()
    {
        var path = Path.GetTempFileName();
        try
        {
            var bytes = new byte[300_000];
            new Random(1).NextBytes(bytes);
            File.WriteAllBytes(path, bytes);
            Assert.Equal(bytes, OtherPrograms.Printing(path).Run(new byte[500_000], CancellationToken.None).File);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_program_that_fails_is_a_fault_that_says_what_it_said()
    {
        var fault = Assert.Throws<CrashedProcessException>(() => OtherPrograms.Failing().Run(new byte[10], CancellationToken.None));
        Assert.Contains("finns-inte.dll", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_takes_too_long_is_stopped()
    {
        var folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            var watch = Stopwatch.StartNew();
            using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(1));
            var fault = Assert.Throws<RenderingFailedException>(() => OtherPrograms.Slow(folder).Run(new byte[10], deadline.Token));
            Assert.Contains("took too long and was stopped", fault.Message, StringComparison.Ordinal);
            Assert.InRange(watch.Elapsed, TimeSpan.FromSeconds(0.9), TimeSpan.FromSeconds(30));
        }
        finally
        {
            Directory.Delete(folder);
        }
    }

    [Fact]
    public void A_program_that_is_not_there_is_a_fault_that_names_it()
    {
        var fault = Assert.Throws<RenderingFailedException>(() => OtherPrograms.Nowhere().Run(new byte[10], CancellationToken.None));
        Assert.Contains("det-har-programmet-finns-inte", fault.Message, StringComparison.Ordinal);
    }
}
