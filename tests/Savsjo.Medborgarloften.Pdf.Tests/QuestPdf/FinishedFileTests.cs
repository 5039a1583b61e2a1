using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Savsjo.Medborgarloften.Pdf.QuestPdf.Checking;
using Savsjo.Medborgarloften.Pdf.Tests.Contents;

namespace Savsjo.Medborgarloften.Pdf.Tests.QuestPdf;

/// <summary>The check that stands before a file is stored, on whole files and on spoilt ones.</summary>
public sealed class FinishedFileTests
{
    private static readonly BuiltInFollowUpReportPdf Engine =
        new(new PdfSender("Sävsjö kommun"), NullLogger<BuiltInFollowUpReportPdf>.Instance);
    private static readonly Lazy<byte[]> Whole = new(() => Engine.Render(ReferenceReport.Content).Bytes);

    public static TheoryData<string> EveryContent() => [.. HardCases.All.Keys];

    [Theory]
    [MemberData(nameof(EveryContent))]
    public void A_whole_file_has_as_many_pages_as_its_engine_says(string content)
    {
        var rendered = Engine.Render(HardCases.All[content]);
        Assert.Equal(rendered.PageCount, FinishedFile.CountPages(rendered.Bytes));
    }

    [Fact]
    public void A_string_that_looks_like_the_end_of_an_object_is_a_string()
    {
        var content = Report.Of(Report.Activity().Measuring(Report.Count(null, 1, 1))) with
        {
            MunicipalityName = "endobj ) stream ( %%EOF \\",
        };
        var rendered = Engine.Render(content);
        Assert.Equal(rendered.PageCount, FinishedFile.CountPages(rendered.Bytes));
    }

    [Theory]
    [InlineData("%PDF-1.7", "<html>  ")]
    [InlineData("/Scope/Row", "/Scope/R\u0001w")]
    [InlineData("/Scope/Column", "/Scope/Columm")]
    [InlineData("/Scope/Row", "/Skope/Row")]
    [InlineData("/O/Table", "/O/T\u0003\u0003le")]
    [InlineData("/O/Layout", "/O/\u0002\u0002yout")]
    [InlineData("/Type/Page/", "/Type/Pare/")]
    [InlineData("/Type/Pages/Count ", "/Type/Pages/Count 9")]
    [InlineData("/StructTreeRoot ", "/StructTraeRoot ")]
    [InlineData("/S/TH", "/s/TH")]
    [InlineData("startxref\n", "startxref\n1")]
    [InlineData("trailer\n<<", "trailer\n[[")]
    [InlineData("%%EOF", "%%EO ")]
    public void A_spoilt_file_is_refused(string whole, string spoilt) =>
        Assert.Throws<DamagedFileException>(() => FinishedFile.CountPages(Replaced(whole, spoilt)));

    [Fact]
    public void A_file_that_was_cut_anywhere_is_refused()
    {
        var random = new Random(20203);
        for (var cut = 0; cut < 200; cut++)
        {
            var length = random.Next(Whole.Value.Length - 2);
            Assert.Throws<DamagedFileException>(() => FinishedFile.CountPages(Whole.Value[..length]));
        }
    }

    [Fact]
    public void A_file_that_lost_a_part_in_the_middle_is_refused()
    {
        var random = new Random(20211);
        for (var turn = 0; turn < 200; turn++)
        {
            var at = random.Next(1000, Whole.Value.Length - 1000);
            byte[] shorter = [.. Whole.Value[..at], .. Whole.Value[(at + 1 + random.Next(200))..]];
            Assert.Throws<DamagedFileException>(() => FinishedFile.CountPages(shorter));
        }
    }

    private static byte[] Replaced(string whole, string spoilt)
    {
        var text = Encoding.Latin1.GetString(Whole.Value);
        var at = text.IndexOf(whole, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The file has no {whole} to spoil.");
        return Encoding.Latin1.GetBytes(string.Concat(text.AsSpan(0, at), spoilt, text.AsSpan(at + whole.Length)));
    }
}
