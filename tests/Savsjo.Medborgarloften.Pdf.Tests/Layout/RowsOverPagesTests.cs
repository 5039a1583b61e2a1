using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Pdf.Tests.Contents;
using Savsjo.Medborgarloften.Pdf.Tests.Tools;
using Savsjo.Medborgarloften.Testing.Programs;

namespace Savsjo.Medborgarloften.Pdf.Tests.Layout;

/// <summary>Where the pages break, as pdftotext reads each page.</summary>
public sealed class RowsOverPagesTests
{
    [Theory]
    [InlineData(300)]
    [InlineData(650)]
    [InlineData(900)]
    [InlineData(1150)]
    [InlineData(1500)]
    [InlineData(4000)]
    public void A_table_head_never_stands_alone_and_no_page_is_left_empty_before_a_long_row(int length)
    {
        var activity = Report.Activity().Reporting(Words(length));
        for (var note = 0; note < 2400; note += 300)
        {
            var pages = PagesOf(Report.Of(activity, activity) with { Note = Words(note) });
            Assert.All(pages.Where(page => page.Contains("januari–april", StringComparison.Ordinal)),
                page => Assert.True(page.Split("september–december")[^1].Split('\n').Count(line => line.Length > 0) > 4, page));
            Assert.All(pages.SkipLast(1), page => Assert.InRange(page.Split('\n').Count(line => line.Length > 0), 20, int.MaxValue));
        }
    }

    [Fact]
    public void What_goes_on_over_a_break_says_whose_row_it_is()
    {
        var pages = PagesOf(Report.Of(Report.Activity().Reporting(Words(3900))));
        Assert.DoesNotContain("1.1, fortsättning", pages[0], StringComparison.Ordinal);
        Assert.All(pages.Where(page => page.Contains("januari–april", StringComparison.Ordinal)).Skip(1),
            page => Assert.Contains("1.1, fortsättning", page, StringComparison.Ordinal));
    }

    [Fact]
    public void A_short_row_is_not_divided() =>
        Assert.DoesNotContain("fortsättning", string.Concat(PagesOf(HardCases.TwoHundredActivities)), StringComparison.Ordinal);

    [Fact]
    public void The_mark_of_a_goal_is_never_drawn_over_a_figure()
    {
        // 28 in one part, and the goal in the middle of it.
        var content = Report.Of(Report.Activity().Measuring(Report.Count(GoalOutcome.Reached, 14, 0, 28, 0)));
        var clear = Report.Of(Report.Activity().Measuring(Report.Count(GoalOutcome.Reached, 7, 0, 28, 0)));
        Assert.InRange(HeightOfMark(content), 1, 3);
        Assert.InRange(HeightOfMark(clear), 12, 20);
    }

    /// <summary>Of the stroke that is as thick as the edge of a goal's mark.</summary>
    private static double HeightOfMark(FollowUpReportContent content)
    {
        using var pdf = new PdfUnderTest(Draw(content));
        var stroke = string.Concat(pdf.Graph.Pages.Select(page => page.Get("/Contents").StreamText)).Split('\n')
            .Single(line => line.Contains(" 2.6 w ", StringComparison.Ordinal)).Split(' ');
        return double.Parse(stroke[7], CultureInfo.InvariantCulture) - double.Parse(stroke[10], CultureInfo.InvariantCulture);
    }

    private static string Words(int length) =>
        string.Concat(Enumerable.Repeat("Polisen och fältassistenterna har gått på torget varje fredag. ", length / 60 + 1))[..length];

    private static List<string> PagesOf(FollowUpReportContent content)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, Draw(content));
            return [.. PdfTool.Run("pdftotext", file, "-").Output.Split('\f').Where(page => page.Length > 0)];
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static byte[] Draw(FollowUpReportContent content) =>
        new BuiltInFollowUpReportPdf(new("Exempelby"), NullLogger<BuiltInFollowUpReportPdf>.Instance).Render(content).Bytes;
}
