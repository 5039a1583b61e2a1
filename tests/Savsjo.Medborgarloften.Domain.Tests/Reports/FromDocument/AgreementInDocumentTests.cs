using Savsjo.Medborgarloften.Domain.Reports.FromDocument;

namespace Savsjo.Medborgarloften.Domain.Tests.Reports.FromDocument;

/// <summary>What a document says was promised, in its own words.</summary>
public class AgreementInDocumentTests
{
    [Theory]
    [InlineData("Lokala medborgarlöften i Sävsjö 2018-2019", "2018-01-01", "2019-12-31")]
    [InlineData("Gäller 1 september 2018 till och med 30 april 2019", "2018-09-01", "2019-04-30")]
    [InlineData("Gäller fr.o.m. 1 september 2018 t.o.m. 30 april 2019", "2018-09-01", "2019-04-30")]
    [InlineData("Uppföljning av tredje tertialet 2018", null, null)]
    [InlineData("Telefon 2018-2019-20", null, null)]
    public void Its_days_are_those_that_it_says_or_none(string line, string? first, string? last)
    {
        var said = AgreementInDocument.Of(new([], []), [], [line]);

        Assert.Equal((first, last), (said.FirstDay?.ToString("yyyy-MM-dd", null), said.LastDay?.ToString("yyyy-MM-dd", null)));
    }

    [Fact]
    public void Rows_stand_below_the_heading_that_is_nearest_over_their_table() => Assert.Equal(
        [
            "Öka tryggheten: Polisen ska patrullera. | Kommunen ska lysa upp torget.",
            "Fler vuxna ute: Nätverket ska vandra på kvällarna.",
        ],
        Told(
            Table(["Uppföljning 2018", "Löfte 1", "Öka tryggheten"],
                ["Aktivitet", "Tertial 1"], ["1.1 Polisen ska patrullera.\nAnsvarig: Polisen", "Klart"]),
            Table([], ["1.2 Kommunen ska lysa upp torget.", "Pågår"]),
            Table(["➤ Fler vuxna ute"], ["Aktivitet", "Tertial 1"], ["Nätverket ska vandra på kvällarna.", "Tre"])));

    [Fact]
    public void Who_is_responsible_is_read_beside_or_below_the_words()
    {
        var below = AgreementInDocument.Of(
            FollowUpTableReading.In([Table([], ["Aktivitet", "Resultat"], ["Vi ska vandra.\nAnsvariga: Polisen och\nkommunen", "Tre"])]),
            [], []);
        var beside = AgreementInDocument.Of(
            new([], []), [Table([], ["Aktivitet", "Ansvarig"], ["Vi ska vandra.", "Polisen, Rädda Barnen"])], []);

        Assert.Equal(("Vi ska vandra.", "Polisen och kommunen"), Only(below));
        Assert.Equal(("Vi ska vandra.", "Polisen, Rädda Barnen"), Only(beside));
    }

    private static (string, string?) Only(AgreementInDocument said) =>
        Assert.Single(Assert.Single(said.Promises).Activities) is var one ? (one.Text, one.Parties) : default;

    private static IEnumerable<string> Told(params TextTable[] tables) =>
        AgreementInDocument.Of(FollowUpTableReading.In(tables), tables, []).Promises.Select(promise =>
            $"{promise.Text}: {string.Join(" | ", promise.Activities.Select(activity => activity.Text))}");

    private static TextTable Table(IReadOnlyList<string> above, params string[][] rows) =>
        new([.. rows.Select(row => TextRow.Of(row))]) { Above = above };
}
