using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Pdf.Tests.Contents;
using Savsjo.Medborgarloften.Pdf.Tests.Tools;
using Savsjo.Medborgarloften.Testing.Published;

namespace Savsjo.Medborgarloften.Pdf.Tests.Contract;

/// <summary>
/// What any engine keeps, judged by programs that know nothing of it: what the standards ask, and what is to be read. An
/// engine's own test class inherits this one, says how the engine is made, and adds what that engine promises beside it.
/// </summary>
public abstract class FollowUpReportPdfContract(PdfFiles files) : IClassFixture<PdfFiles>
{
    internal static IReadOnlyList<Rule> Rules { get; } = [.. DocumentRules.All, .. StructureRules.All, .. ContentRules.All];

    protected abstract IFollowUpReportPdf Engine { get; }

    /// <summary>Rules that the library under an engine does not keep. README names each.</summary>
    protected virtual IReadOnlyList<string> NotKept => [];

    /// <summary>Words as they are compared with what is read aloud, for an engine whose library loses something between them.</summary>
    protected virtual string Compared(string words) => words;

    public static TheoryData<string, string> EveryRuleAndContent()
    {
        var data = new TheoryData<string, string>();
        foreach (var rule in Rules)
            foreach (var content in HardCases.All.Keys)
                data.Add(rule.Name, content);
        return data;
    }

    public static TheoryData<string> EveryContent() => [.. HardCases.All.Keys];

    public static TheoryData<string> EveryPublished() => [.. PublishedContents.All.Keys];

    [Theory]
    [MemberData(nameof(EveryRuleAndContent))]
    public void A_report_keeps_the_rule(string rule, string content)
    {
        Assert.SkipWhen(NotKept.Contains(rule), "The library does not keep it; README says so.");
        Assert.Empty(Rules.Single(one => one.Name == rule).Violations(FileOf(content)));
    }

    [Fact]
    public void The_reference_report_holds_every_text_of_the_document_in_one_piece()
    {
        var pdf = FileOf("Tertial3");
        foreach (var text in ReferenceReport.CellTexts.Concat(ReferenceReport.ActivityTexts).Select(PdfUnderTest.Folded))
        {
            Assert.Contains(text, pdf.Text, StringComparison.Ordinal);
            Assert.Contains(text, pdf.RawText, StringComparison.Ordinal);
            Assert.Contains(Compared(text), Compared(pdf.ReadAloud), StringComparison.Ordinal);
        }
    }

    /// <summary>All that was ever published: page and PDF say the same, since both say this.</summary>
    [Theory]
    [MemberData(nameof(EveryPublished))]
    public void Every_sentence_of_the_reading_is_said(string published)
    {
        var content = PublishedContents.All[published];
        var said = Compared(FileOf(published, content).ReadAloud);
        List<string> unsaid =
        [
            .. SaidByReading.InFile(FollowUpReading.Of(content)).Select(words => Compared(PdfUnderTest.Folded(words).Trim()))
                .Where(words => !said.Contains(words, StringComparison.Ordinal)),
        ];
        Assert.Empty(unsaid);
    }

    [Theory]
    [InlineData("29 varav 18")]
    [InlineData("35 varav 11")]
    [InlineData("32 varav 13")]
    [InlineData("96 varav 42")]
    [InlineData("96 misstankar under 2020, varav 42 gäller 21 år och yngre")]
    [InlineData("20 av minst 15")]
    [InlineData("6 av minst 4")]
    [InlineData("20 riktade insatser under 2020, minst 15 utlovade")]
    [InlineData("Målet nåddes i tertial 2")]
    [InlineData("Målet nåddes i tertial 3")]
    [InlineData("Klart sedan tertial 1")]
    [InlineData("Inte redovisat")]
    [InlineData("Uppföljningen avser tredje tertialet 2020.")]
    [InlineData("Version 1, publicerad 22 januari 2021 av Sävsjö kommun.")]
    public void The_reference_report_holds_the_derived_figures(string text)
    {
        Assert.Contains(text, FileOf("Tertial3").Text, StringComparison.Ordinal);
        Assert.Contains(text, FileOf("Tertial3").RawText, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_follow_up_holds_only_what_was_known_then()
    {
        Assert.DoesNotContain("Tertial 2", FileOf("Tertial1").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("96 misstankar", FileOf("Tertial1").Text, StringComparison.Ordinal);
        Assert.Contains("29 misstankar hittills under 2020", FileOf("Tertial1").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_parts_are_read_in_the_order_of_the_document()
    {
        string[] order =
        [
            "Lokala medborgarlöften i Sävsjö 2020-2021", "Uppföljning av medborgarlöften, tertial 3 2020",
            "Uppföljningen avser tredje tertialet 2020.",
            "Medborgarlöften Sävsjö kommun 2020–2021", "Med syfte att minska bruket av narkotika.", "Sammanfattning",
            "Uppföljning av aktiviteter kopplat till medborgarlöftena för Sävsjö kommun", "Polisen ska öppna ett poliskontor.",
            "Kommunen ska upplåta en lämplig lokal.", "Att öka upptäckten av narkotikabruk hos unga",
            "Polisen ska identifiera ungdomar",
            "minst femton riktade insatser", "hög skolnärvaro", "konceptet EST", "minst fyra samverkansmöten",
            "Så räknar vi", "Om uppföljningen",
        ];
        var pdf = FileOf("Tertial3");
        foreach (var text in new[] { pdf.ReadingOrder, pdf.RawText }.Select(Compared))
        {
            var at = -1;
            foreach (var part in order)
            {
                var next = text.IndexOf(Compared(part), at + 1, StringComparison.Ordinal);
                Assert.True(next > at, $"\"{part}\" is not where it should be.");
                at = next;
            }
        }
    }

    [Theory]
    [MemberData(nameof(EveryContent))]
    public void Its_pages_are_as_many_as_it_says(string content)
    {
        var pages = FileOf(content).PageCount;
        Assert.Equal(pages, FileOf(content).Graph.Pages.Count);
        Assert.Contains($"Sida {pages} av {pages}", FileOf(content).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_of_the_north_and_of_elsewhere_are_kept()
    {
        foreach (var letter in HardCases.NordicLetters.Split(' '))
            Assert.Contains(letter, FileOf("ForeignText").Text, StringComparison.Ordinal);
        Assert.Contains(HardCases.Arabic, FileOf("ForeignText").Text, StringComparison.Ordinal);
        Assert.Contains("😀", FileOf("ForeignText").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_too_long_for_its_column_is_broken_and_still_one_word()
    {
        var text = FileOf("WordOfThreeHundredLetters").RawText.Replace(" ", "", StringComparison.Ordinal);
        Assert.Contains(HardCases.LongWord, text, StringComparison.Ordinal);
        Assert.Contains("Brottsförebyggandeverksamhetsutvecklareanställd.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Markup_in_a_title_is_text()
    {
        var graph = FileOf("MarkupInTitle").Graph;
        // "]]>" is for an engine's own tests: a library may write no XML that can hold it.
        Assert.Contains("A < B & \"C\" 'D' (E) \\F]]", graph.Information.Get("/Title").Text, StringComparison.Ordinal);
        Assert.EndsWith("> kommun", graph.Information.Get("/Title").Text, StringComparison.Ordinal);
        Assert.Contains("1 < 2 & 3 > 2 (\\) \"citat\" 'apostrof'", FileOf("MarkupInTitle").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_withheld_figure_is_nowhere_in_the_file()
    {
        var pdf = FileOf("EveryState");
        Assert.Contains("färre än 3", pdf.Text, StringComparison.Ordinal);
        Assert.Contains("skyddad uppgift", pdf.Text, StringComparison.Ordinal);
    }

    internal PdfUnderTest FileOf(string name) => FileOf(name, HardCases.All[name]);

    private PdfUnderTest FileOf(string name, FollowUpReportContent content) => files.Of(name, () => Engine.Render(content));
}
