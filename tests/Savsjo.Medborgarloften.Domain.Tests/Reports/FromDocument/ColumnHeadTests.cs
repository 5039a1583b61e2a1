using Savsjo.Medborgarloften.Domain.Reports.FromDocument;

namespace Savsjo.Medborgarloften.Domain.Tests.Reports.FromDocument;

/// <summary>What stands over a column, and which column a round is reported in.</summary>
public sealed class ColumnHeadTests
{
    [Theory]
    [InlineData("Aktivitet", ColumnKind.Activity)]
    [InlineData("AKTIVITETER:", ColumnKind.Activity)]
    [InlineData("Åtgärd", ColumnKind.Activity)]
    [InlineData("Nr", ColumnKind.Number)]
    [InlineData("Resultat", ColumnKind.Result)]
    [InlineData("Uppföljning", ColumnKind.Result)]
    [InlineData("Läge", ColumnKind.Status)]
    [InlineData("Ansvarig", ColumnKind.Other)]
    [InlineData("Insatser mot droger", ColumnKind.Other)]
    [InlineData("Genomfört åtta riktade insatser.", ColumnKind.Other)]
    [InlineData("Under tertial 1 har två möten hållits", ColumnKind.Other)]
    [InlineData("Aktivitet/åtgärd", ColumnKind.Activity)]
    [InlineData("Vad vi ska göra", ColumnKind.Activity)]
    [InlineData("Vad har gjorts", ColumnKind.Result)]
    [InlineData("", ColumnKind.Other)]
    public void A_head_says_what_is_below(string words, ColumnKind kind) => Assert.Equal(kind, ColumnHead.Of(words).Kind);

    [Theory]
    [InlineData("Tertial 1", 1, 1, null)]
    [InlineData("Tertial\u00A02 2021", 2, 2, 2021)]
    [InlineData("T3", 3, 3, null)]
    [InlineData("T 1 2021", 1, 1, 2021)]
    [InlineData("Resultat T2", 2, 2, null)]
    [InlineData("Tertial II", 2, 2, null)]
    [InlineData("Första tertialet", 1, 1, null)]
    [InlineData("3:e tertialet", 3, 3, null)]
    [InlineData("Jan–apr", 1, 1, null)]
    [InlineData("maj-augusti 2020", 2, 2, 2020)]
    [InlineData("september–december", 3, 3, null)]
    [InlineData("Tertial 1–2", 1, 2, null)]
    [InlineData("Hela året", 1, 3, null)]
    [InlineData("2020", 1, 3, 2020)]
    public void A_head_names_its_tertials(string words, int first, int last, int? year)
    {
        var head = ColumnHead.Of(words);

        Assert.Equal((ColumnKind.Tertial, (first, last), year), (head.Kind, head.Tertials, head.Year));
    }

    [Theory]
    [InlineData("Tertial 1|Tertial 2|Tertial 3", 1)]
    [InlineData("T3|T2|T1", 1)]
    [InlineData("Tertial 2 2020|Tertial 2 2021", 1)]
    [InlineData("Tertial 2 2020", null)]
    [InlineData("Tertial 1|Tertial 3", null)]
    [InlineData("Tertial 2|Resultat", 0)]
    [InlineData("Resultat", 0)]
    [InlineData("Resultat|Kommentar", null)]
    public void The_rounds_column_is_chosen_where_it_is_clear(string heads, int? place) =>
        Assert.Equal(place, ColumnChoice.For(new Tertial(2021, 2), [.. heads.Split('|').Select(ColumnHead.Of)]));

    [Fact]
    public void A_round_of_a_whole_year_has_the_years_column() => Assert.Equal(3, ColumnChoice.For(
        new TertialSpan(new(2021, 1), new(2021, 3)), [.. "T1|T2|T3|Hela året".Split('|').Select(ColumnHead.Of)]));

    [Theory]
    [InlineData("T1|T2|T3")]
    [InlineData("Tertial 3")]
    public void A_round_of_a_whole_year_has_no_single_tertials_column(string heads) => Assert.Null(ColumnChoice.For(
        new TertialSpan(new(2021, 1), new(2021, 3)), [.. heads.Split('|').Select(ColumnHead.Of)]));
}
