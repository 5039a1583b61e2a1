using Savsjo.Medborgarloften.Pdf.QuestPdf.Preparation;

namespace Savsjo.Medborgarloften.Pdf.Tests.QuestPdf;

/// <summary>Which rows stand on one page, attempt by attempt.</summary>
public sealed class RowsKeptTests
{
    private static readonly int[] Rows = [3, 70, 12, 55, 12];

    [Fact]
    public void At_first_every_row_is_kept() => Assert.Equal(Rows, KeptBy(new RowsKept()));

    [Fact]
    public void Then_the_longest_may_break_and_the_others_still_not()
    {
        var rows = new RowsKept();
        KeptBy(rows);
        Assert.Equal([3, 12, 55, 12], KeptBy(rows.Without(1)));
        Assert.Equal([3, 12, 12], KeptBy(rows.Without(2)));
        Assert.Empty(KeptBy(rows.Without(16)));
    }

    [Fact]
    public void Rows_of_the_same_length_are_let_go_together()
    {
        var rows = new RowsKept();
        KeptBy(rows);
        Assert.Equal([3], KeptBy(rows.Without(3)));
    }

    [Fact]
    public void At_last_none_is() => Assert.Empty(KeptBy(RowsKept.None));

    [Fact]
    public void A_short_line_takes_a_line_and_what_is_not_said_none() =>
        Assert.Equal(1 + 2 + 3, RowsKept.LinesOf("Pågår", "Arbete\npågår", null, new string('x', 40)));

    private static List<int> KeptBy(RowsKept rows) => [.. Rows.Where(rows.Keeps)];
}
