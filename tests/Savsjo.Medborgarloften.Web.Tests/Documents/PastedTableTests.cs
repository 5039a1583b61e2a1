using Savsjo.Medborgarloften.Domain.Reports.FromDocument;
using Savsjo.Medborgarloften.Web.Documents;

namespace Savsjo.Medborgarloften.Web.Tests.Documents;

/// <summary>A table from the clipboard: Excel puts cells of several lines in quotation marks, Word does not.</summary>
public sealed class PastedTableTests
{
    [Fact]
    public void A_table_from_Excel_keeps_its_lines_and_its_quotation_marks() => Assert.Equal(
        ["Aktivitet | Tertial 1", "Polisen ska öppna. | Ett\nTvå ”ord” och \"citat\"", "Sista | 7"],
        Read("Aktivitet\tTertial 1\r\nPolisen ska öppna.\t\"Ett\nTvå ”ord” och \"\"citat\"\"\"\r\nSista\t7\r\n"));

    [Fact]
    public void A_table_from_Word_is_put_together_where_paragraphs_broke_it() => Assert.Equal(
        [
            "Aktivitet | Tertial 1 | Tertial 2", "A | Misstankar\n2 överlåtelse\n6 innehav | 1 bruk\n7 innehav", "B |  | Klart",
            "C | Klart | ",
        ],
        Read("Aktivitet\tTertial 1\tTertial 2\nA\tMisstankar\n2 överlåtelse\n6 innehav\t1 bruk\n7 innehav\nB\t\tKlart\nC\tKlart\t"));

    [Fact]
    public void Words_without_a_table_are_one_column() => Assert.Equal(["Bara ord"], Read("Bara ord"));

    [Fact]
    public void What_is_too_much_is_told()
    {
        Assert.Empty(PastedTable.Read(Rows(5_000, 64)).Remarks);
        Assert.Equal(
            [
                "Tabellen har 5\u00A0002 rader. De 2 sista är inte lästa: klistra in resten för sig.",
                "Tabellen har 65 kolumner. Den sista är inte läst.",
            ],
            PastedTable.Read(Rows(5_002, 65)).Remarks);
    }

    private static string Rows(int rows, int columns) =>
        string.Join('\n', Enumerable.Repeat(string.Join('\t', Enumerable.Repeat("x", columns)), rows));

    private static IEnumerable<string> Read(string pasted) => Assert.Single(PastedTable.Read(pasted).Tables).Rows
        .Select((TextRow row) => string.Join(" | ", row.Cells.Select(cell => cell.Text)));
}
