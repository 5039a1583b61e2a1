using Savsjo.Medborgarloften.Testing.Documents;
using Savsjo.Medborgarloften.Web.Documents;
using static Savsjo.Medborgarloften.Testing.Documents.WordFile;

namespace Savsjo.Medborgarloften.Web.Tests.Documents;

/// <summary>What Word can put in a cell, and what a person reads there.</summary>
public sealed class WordReadingTests
{
    private const string Deleted = "<w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText>tio</w:delText></w:r></w:del>";
    private const string DeletedEnd = "<w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"A\"/></w:rPr></w:pPr>";
    private const string Hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hemligt</w:t></w:r>";
    private const string HiddenByStyle = "<w:r><w:rPr><w:rStyle w:val=\"Dold\"/></w:rPr><w:t>tio</w:t></w:r>";
    private const string Symbol = "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/></w:r>";

    public static TheoryData<string, string, string> Cells => new()
    {
        { "paragraphs", Paragraphs("Ett\nTvå"), "Ett\nTvå" },
        { "a line break", Paragraph(Run("Ett"), "<w:r><w:br/></w:r>", Run("två")), "Ett\ntvå" },
        { "a list", Item("6 innehav") + Item("2 bruk"), "• 6 innehav\n• 2 bruk" },
        { "a list of one line", Item("6 innehav"), "6 innehav" },
        { "words in several runs", Paragraph(Run("rikt"), Run("ade "), Run("insatser")), "riktade insatser" },
        { "soft hyphens", Paragraph(Run("sam"), "<w:r><w:softHyphen/></w:r>", Run("verkans\u00ADmöte")), "samverkansmöte" },
        { "a hyphen that does not break", Paragraph(Run("12"), "<w:r><w:noBreakHyphen/></w:r>", Run("14")), "12-14" },
        { "a field", Paragraph(Field("PAGE \\* MERGEFORMAT", "7"), Run(" insatser")), "7 insatser" },
        { "a field in a field", Paragraph(Field($"IF </w:instrText></w:r>{Field("DATE", "9")}<w:r><w:instrText>", "7")), "7" },
        { "a simple field", Paragraph($"<w:fldSimple w:instr=\"NUMPAGES\">{Run("7")}</w:fldSimple>"), "7" },
        { "a link", Paragraph(Run("Se "), $"<w:hyperlink w:anchor=\"x\">{Run("sidan")}</w:hyperlink>"), "Se sidan" },
        { "a content control", Control(Paragraph(Control(Run("sju")))), "sju" },
        { "a content control that nobody filled in", Control(Paragraphs("Klicka"), "<w:showingPlcHdr/>") + Paragraphs(""), "" },
        {
            "tracked changes", Paragraph(Run("Genomfört "), Deleted, $"<w:ins w:id=\"2\" w:author=\"A\">{Run("sju")}</w:ins>"),
            "Genomfört sju"
        },
        { "a deleted end of a paragraph", Paragraph(DeletedEnd, Run("Genomfört ")) + Paragraphs("sju"), "Genomfört sju" },
        { "hidden text", Paragraph(Run("sju"), Hidden), "sju" },
        { "what is said not to be hidden", Paragraph("<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>sju</w:t></w:r>"), "sju" },
        { "text hidden by its style", Paragraph(Run("sju"), HiddenByStyle), "sju" },
        { "a text box", Paragraph(Run("sju"), Box(Paragraphs("Ruta"))), "sju\nRuta" },
        {
            "a footnote", Paragraph(Run("Genomfört sju"), "<w:r><w:footnoteReference w:id=\"2\"/></w:r>", Run(" insatser.")),
            "Genomfört sju insatser.\nVarav två i maj."
        },
        {
            "a table in the cell", Paragraphs("Misstankar") + Table(["2", "överlåtelse"], ["6", "innehav"]) + Paragraphs(""),
            "Misstankar\n2 överlåtelse\n6 innehav"
        },
        { "a symbol as a bullet", Paragraph(Symbol, "<w:r><w:tab/></w:r>", Run("sju")) + Paragraphs("två"), "• sju\ntvå" },
    };

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task A_cell_reads_as_a_person_reads_it(string what, string cell, string text)
    {
        Assert.NotEmpty(what);
        var read = await Read(TableOf(Row(Cell(Paragraphs("Aktivitet")), Cell(cell))));

        Assert.Equal(text, read.Tables[0].Rows[0].Cells[1].Text);
    }

    [Fact]
    public async Task A_note_in_a_note_is_read_once_and_one_that_refers_to_itself_ends()
    {
        var cell = Cell(Paragraph(Run("Genomfört sju"), Reference(2)));
        var table = TableOf(Row(Cell(Paragraph(Run("Tabell"), Reference(2)))));
        var read = await ReadFile.Of(WordFile.Of(TableOf(Row(cell)), notes:
            Note(2, Paragraph(Run("Varav två i maj."), Reference(3), Reference(2)) + table)
            + Note(3, Paragraph(Run("Resten i juni."), Reference(2), Reference(3)))));

        Assert.Equal("Genomfört sju\nVarav två i maj.\nTabell\nResten i juni.", read.Tables[0].Rows[0].Cells[0].Text);
    }

    [Fact]
    public async Task Notes_in_each_others_tables_without_end_are_not_read() => Assert.Equal(
        UnreadableDocumentException.TooLarge,
        await ReadFile.Refusal(WordFile.Of(TableOf(Row(Cell(Paragraph(Reference(1))))), notes: string.Concat(Enumerable.Range(1, 2000)
            .Select(number => Note(number, TableOf(Row(Cell(Paragraph(Reference(number + 1))))) + Paragraphs("")))))));

    [Fact]
    public async Task Merged_and_split_cells_stand_where_they_are_seen()
    {
        var read = await Read(TableOf(
            Row(Cell(Paragraphs("A"), "<w:vMerge w:val=\"restart\"/>"), Cell(Paragraphs("B"), "<w:gridSpan w:val=\"2\"/>")),
            Row(Cell(Paragraphs(""), "<w:vMerge/>"), Cell(Paragraphs("C")), Cell(Paragraphs("D"))),
            "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + Cell(Paragraphs("E")) + "</w:tr>",
            Row(Cell(Paragraphs("F"), "<w:hMerge w:val=\"restart\"/>"), Cell(Paragraphs(""), "<w:hMerge/>"), Cell(Paragraphs("G")))));

        Assert.Equal(
            ["A 0 1 False", "B 1 2 False", " 0 1 True", "C 1 1 False", "D 2 1 False", "E 1 1 False", "F 0 2 False", "G 2 1 False"],
            read.Tables[0].Rows.SelectMany(row => row.Cells).Select(cell =>
                $"{cell.Text} {cell.Column} {cell.Columns} {cell.GoesOnFromAbove}"));
    }

    [Fact]
    public async Task A_deleted_row_is_left_out_and_rows_and_cells_in_content_controls_are_read()
    {
        var read = await Read(TableOf(
            "<w:tr><w:trPr><w:del w:id=\"1\" w:author=\"A\"/></w:trPr>" + Cell(Paragraphs("Borta")) + "</w:tr>",
            Control(Row(Control(Cell(Paragraphs("Kvar")))))));

        Assert.Equal("Kvar", Assert.Single(Assert.Single(read.Tables).Rows).Cells[0].Text);
        Assert.Equal(["Dokumentet har spårade ändringar. De är lästa som om de vore godkända."], read.Remarks);
    }

    [Fact]
    public async Task What_is_left_out_is_told()
    {
        var body = Paragraphs("Uppföljning 2021") + TableOf(Row(Cell(Paragraph(Deleted, Hidden, Run("sju")))));
        var read = await Read(WordFile.Of(body, hasMacros: true));

        Assert.Equal(["Uppföljning 2021"], read.Lines);
        Assert.Equal(
        [
            "Dokumentet har spårade ändringar. De är lästa som om de vore godkända.",
            "Dokumentet har dold text. Den är inte läst.",
            "Dokumentet har makron. De är inte lästa och har inte körts.",
        ], read.Remarks);
    }

    [Fact]
    public async Task A_table_in_a_table_and_one_in_a_text_box_are_tables_too()
    {
        var boxed = Paragraph(Box(Table(["C"])));
        var read = await Read(TableOf(Row(Cell(Paragraphs("A") + Table(["B"]) + Paragraphs("")))) + boxed);

        Assert.Equal([false, true, true], read.Tables.Select(table => table.IsNested));
        Assert.Equal(["A\nB", "B", "C"], read.Tables.Select(table => table.Rows[0].Cells[0].Text));
    }

    private static string Paragraph(params IEnumerable<string> parts) => $"<w:p>{string.Concat(parts)}</w:p>";

    private static string Item(string text) =>
        Paragraph("<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>", Run(text));

    private static string Control(string content, string properties = "") =>
        $"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>";

    /// <summary>As Word writes it: once for programs that know its shapes, and once for older ones.</summary>
    private static string Box(string content)
    {
        var box = $"<w:txbxContent>{content}</w:txbxContent>";
        return $"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    }

    private static string Reference(int note) => $"<w:r><w:footnoteReference w:id=\"{note}\"/></w:r>";

    private static string Note(int number, string content) => $"<w:footnote w:id=\"{number}\">{content}</w:footnote>";

    private static string Field(string instruction, string result) =>
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + $"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + Run(result) + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private static Task<ReadDocument> Read(string body) => Read(WordFile.Of(body,
        notes: $"<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>{Run("Varav två i maj.")}</w:p></w:footnote>",
        styles: "<w:style w:type=\"character\" w:styleId=\"Dold\"><w:name w:val=\"Dold\"/><w:rPr><w:vanish/></w:rPr></w:style>"));

    private static Task<ReadDocument> Read(byte[] file) => ReadFile.Of(file);
}
