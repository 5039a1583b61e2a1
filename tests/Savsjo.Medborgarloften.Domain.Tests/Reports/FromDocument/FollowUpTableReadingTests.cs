using Savsjo.Medborgarloften.Domain.Reports.FromDocument;

namespace Savsjo.Medborgarloften.Domain.Tests.Reports.FromDocument;

/// <summary>A follow-up is found in a document's tables by their heads, however they are cut.</summary>
public sealed class FollowUpTableReadingTests
{
    [Fact]
    public void Columns_stand_in_any_order_and_numbers_in_a_column_of_their_own_or_before_the_words() => Assert.Equal(
        ["1.1 Polisen ska öppna.: a b", "2.2 Kommunen ska stänga.: c d", " Ingen.: e f"],
        Read(Table("Nr|T2|Aktivitet|T1", "1.1|b|Polisen ska öppna.|a", "|d|2.2 Kommunen ska stänga.|c", "3|f|Ingen.|e"), 1, 0));

    [Fact]
    public void A_table_goes_on_in_the_next_with_heads_or_without() => Assert.Equal(
        [" A ska göra minst femton insatser.: sju varav två b", " B.: Klart ", " C.: Pågår "],
        Read([
            .. Table("Aktivitet|T1|T2", "A ska göra|sju|b"), .. Table("minst femton insatser.|varav två|"),
            .. Table("Aktivitet|T1|T2", "B.|Klart|"), .. Table("C.|Pågår|"), .. Table("x|y|z|å", "D|1|2|3"),
        ], 0, 1));

    [Fact]
    public void Headings_across_the_table_and_words_before_it_are_no_rows() => Assert.Equal(
        [" A.: sju ", " B.: Klart "],
        Read([new([
            TextRow.Of("Sävsjö"), TextRow.Of("Aktivitet", "T1", "T2"), new([new("➤ Tryggare centrum", 0, 3)]),
            TextRow.Of("A.", "sju", ""), TextRow.Of("B.", "Klart", ""),
        ])], 0, 1));

    [Fact]
    public void A_year_over_the_tertials_is_theirs()
    {
        var table = FollowUpTableReading.In([new([
            new([new("Aktivitet", 0), new("2021", 1, 2)]),
            new([new("", 0, 1, GoesOnFromAbove: true), new("Tertial 1", 1), new("Tertial 2", 2)]),
            TextRow.Of("A.", "sju", "åtta"),
        ])]);

        Assert.Equal([2021, 2021], table.Columns.Select(column => column.Year));
        Assert.Equal(["sju", "åtta"], Assert.Single(table.Rows).Texts);
    }

    [Fact]
    public void Two_years_in_one_document_are_two_columns_and_the_rounds_own_is_read()
    {
        List<TextTable> tables =
        [
            .. Table("Aktivitet|Tertial 3", "A.|sju").Select(table => table with { Above = ["Uppföljning 2019"] }),
            .. Table("Aktivitet|Tertial 3", "A.|åtta")
                .Select(table => table with { Above = ["Uppföljning 2020", "Beslutad 22 januari 2021"] }),
        ];

        var table = FollowUpTableReading.In(tables);

        Assert.Equal([2019, 2020], table.Columns.Select(column => column.TableYear));
        Assert.Equal(1, ColumnChoice.For(new Tertial(2020, 3), table.Columns));
        Assert.Equal(0, ColumnChoice.For(new Tertial(2019, 3), table.Columns));
        Assert.Null(ColumnChoice.For(new Tertial(2021, 3), table.Columns));
        Assert.Equal([["sju", ""], ["", "åtta"]], table.Rows.Select(row => row.Texts));
    }

    [Fact]
    public void A_heading_across_the_table_says_which_year_and_which_place_the_rows_below_are_of()
    {
        var table = FollowUpTableReading.In([new([
            TextRow.Of("Aktivitet", "T1"), new([new("Vetlanda 2019", 0, 2)]), TextRow.Of("A.", "sju"),
            new([new("Sävsjö 2020", 0, 2)]), TextRow.Of("A.", "åtta"),
        ])]);

        Assert.Equal([2019, 2020], table.Columns.Select(column => column.TableYear));
        Assert.Equal([["Vetlanda"], ["Sävsjö"]], table.Rows.Select(row => row.Places));
    }

    [Fact]
    public void Heads_with_nothing_below_them_are_told_apart_from_no_table()
    {
        Assert.True(FollowUpTableReading.In(Table("Aktivitet|T1")).HasOnlyHeads);
        Assert.False(FollowUpTableReading.In(Table("Namn|Telefon", "A|1")).HasOnlyHeads);
    }

    [Fact]
    public void What_is_one_with_another_cell_is_told_and_not_said_twice()
    {
        var table = FollowUpTableReading.In([new([
            TextRow.Of("Aktivitet", "T1", "T2"),
            new([new("A.", 0), new("sju", 1, 2)]),
            new([new("B.", 0), new("", 1, 1, GoesOnFromAbove: true), new("Klart", 2)]),
        ])]);

        Assert.Equal([["sju", "sju"], ["", "Klart"]], table.Rows.Select(row => row.Texts));
        Assert.Equal([[0, 1], [0]], table.Rows.Select(row => row.Merged));
    }

    [Fact]
    public void Rows_of_one_activity_are_one() => Assert.Equal(
        [" A.: sju\nÅtta "],
        Read([new([
            TextRow.Of("Aktivitet", "T1", "T2"), new([new("A.", 0), new("sju", 1), new("", 2)]),
            new([new("", 0, 1, GoesOnFromAbove: true), new("Åtta", 1), new("", 2)]),
        ])], 0, 1));

    [Fact]
    public void What_belongs_to_nothing_is_told()
    {
        var table = FollowUpTableReading.In(
        [
            .. Table("Aktivitet|T1|T2", "A.|sju|", "||", "|Summa 7|"), .. Table("Utan|rubriker"),
            new([TextRow.Of("x", "y")], IsNested: true), .. Table("B.|Klart|"),
        ]);

        Assert.Equal(["Summa 7", "Utan", "B."], table.Unread);
        Assert.Equal("sju", table.Rows[0].Texts[0]);
    }

    [Fact]
    public void A_dash_or_a_cross_is_an_empty_cell()
    {
        var row = Assert.Single(FollowUpTableReading.In(Table("Aktivitet|T1|T2|T3", "A.|–|x|sju")).Rows);

        Assert.Equal(["sju"], row.Texts);
    }

    [Fact]
    public void A_table_in_a_cell_does_not_end_the_one_around_it() => Assert.Equal(
        [" A.: sju ", " B.: Klart "],
        Read([.. Table("Aktivitet|T1|T2", "A.|sju|"), new([TextRow.Of("x", "y")], IsNested: true), .. Table("B.|Klart|")], 0, 1));

    [Fact]
    public void A_table_of_something_else_is_none() => Assert.True(FollowUpTableReading.In(Table("Namn|Telefon", "A|1")).IsEmpty);

    private static List<TextTable> Table(params string[] rows) => [new([.. rows.Select(row => TextRow.Of(row.Split('|')))])];

    private static IEnumerable<string> Read(IEnumerable<TextTable> tables, params int[] columns) => FollowUpTableReading.In(tables).Rows
        .Select(row => $"{row.Number} {row.Words}: {string.Join(' ', columns.Select(column => row.Texts[column]))}");
}
