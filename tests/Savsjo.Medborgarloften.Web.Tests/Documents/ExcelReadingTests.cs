using Savsjo.Medborgarloften.Domain.Reports.FromDocument;
using Savsjo.Medborgarloften.Testing.Documents;
using Savsjo.Medborgarloften.Web.Documents;

namespace Savsjo.Medborgarloften.Web.Tests.Documents;

/// <summary>What Excel can put in a cell, and what a person sees there.</summary>
public sealed class ExcelReadingTests
{
    private const string Sheet =
        """
        <cols><col min="4" max="4" width="9" hidden="1"/></cols><sheetData>
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="s"><v>0</v></c></row>
        <row r="2"><c r="A2" t="inlineStr"><is><t>Ett
        Två</t></is></c><c r="B2"><v>12</v></c><c r="C2" s="1"><v>0.195</v></c></row>
        <row r="4" hidden="1"><c r="A4"><v>9</v></c></row>
        <row r="5"><c r="A5" s="2"><v>44326</v></c><c r="B5" t="str"><f>1+1</f><v>två</v></c><c r="C5" t="e"><v>#REF!</v></c></row>
        <row r="6"><c r="A6" t="b"><v>1</v></c><c r="B6" t="inlineStr"><is><t>Ihop</t></is></c><c r="C6"/></row>
        <row r="7"><c r="A7"><v>1.5</v></c><c r="B7"/><c r="C7"/></row>
        </sheetData><mergeCells><mergeCell ref="B6:C7"/></mergeCells>
        """;
    private const string Shared = "<si><t>Aktivitet</t></si><si><r><t>Tertial </t></r><r><t>1</t></r><rPh><t>x</t></rPh></si>";
    private const string Styles =
        """<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="164"/></cellXfs>""";

    [Fact]
    public async Task Cells_read_as_they_are_seen()
    {
        var read = await Read(ExcelFile.OfSheet(
            Sheet, Shared, """<numFmts><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts>""" + Styles, hidden: "<sheetData/>"));

        Assert.Equal(
            ["Aktivitet|Tertial 1", "Ett\nTvå|12|19,5 procent", "", "2021-05-10|två|", "ja|Ihop", "1,5|"],
            Assert.Single(read.Tables).Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text))));
        Assert.Equal(["Boken har dolda blad, rader eller kolumner. De är inte lästa."], read.Remarks);
        var merged = read.Tables[0].Rows.TakeLast(2).Select(row => row.Cells[^1]);
        Assert.Equal([new TextCell("Ihop", 1, 2), new TextCell("", 1, 2, GoesOnFromAbove: true)], merged);
    }

    [Fact]
    public async Task LibreOffice_writes_the_same_book()
    {
        string[][] rows = [["Nr", "Aktivitet", "Tertial 1"], ["2.2", "Riktade insatser", "Genomfört åtta\nriktade insatser."]];

        var read = await Read(LibreOffice.Converted(ExcelFile.Of(rows), "xlsx", "ods", "xlsx"));

        Assert.Equal(rows, Assert.Single(read.Tables).Rows.Select(row => row.Cells.Select(cell => cell.Text)));
    }

    private static Task<ReadDocument> Read(byte[] file) => ReadFile.Of(file);
}
