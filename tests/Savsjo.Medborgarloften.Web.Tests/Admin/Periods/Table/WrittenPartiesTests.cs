using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Web.Admin.Periods.Shared;

namespace Savsjo.Medborgarloften.Web.Tests.Admin.Periods.Table;

public class WrittenPartiesTests
{
    [Theory]
    [InlineData("Räddningstjänsten och polisen ska informera.", "Räddningstjänsten|Polisen")]
    [InlineData("Polisen, svensk Handel samt åhléns ska mötas.", "Polisen|svensk Handel|åhléns")]
    [InlineData("Lokalpolisen i Skövde och Skövde kommun ska vandra.", "Polisen|Kommunen")]
    [InlineData("Polisen skall vandra.", "Polisen")]
    [InlineData("Polisens volontärer och kommunen ska vandra.", "Polisens volontärer|Kommunen")]
    [InlineData("Nätverket ska träffas.", "")]
    [InlineData("Polisen skaffar cyklar.", "")]
    [InlineData("Polisen ska i samverkan med tullen kontrollera bilar.", "")]
    public void Parties_are_read_where_a_text_begins_with_them_and_none_is_left_out(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', WrittenParties.Beginning(text).Select(party => party.Name)));

    [Theory]
    [InlineData("polisen och Kommunen", "Polisen|Kommunen", 2)]
    [InlineData("City Skövde, svensk Handel, aB Skövdebostäder och åhléns", "City Skövde|svensk Handel|aB Skövdebostäder|åhléns", 0)]
    [InlineData("Kultur och fritid; polisen", "Kultur och fritid|Polisen", 1)]
    [InlineData("Polisens volontärer, Kommunala bostäder", "Polisens volontärer|Kommunala bostäder", 0)]
    [InlineData("  , ", "", 0)]
    public void Names_in_a_field_stay_as_they_are_written(string field, string expected, int known)
    {
        var parties = WrittenParties.In(field);

        Assert.Equal(expected, string.Join('|', parties.Select(party => party.Name)));
        Assert.Equal(known, parties.Count(party => party.Organisation is Organisation.Police or Organisation.Municipality));
        Assert.Equal(parties.Select(party => party.Name), WrittenParties.In(WrittenParties.Text(parties)).Select(party => party.Name));
    }

    [Theory]
    [InlineData("•\u00a0Polisen ska synas.", "Polisen ska synas.")]
    [InlineData("\uf0b7 Polisen ska synas.", "Polisen ska synas.")]
    [InlineData("1.2 Polisen ska synas.", "Polisen ska synas.")]
    [InlineData("2.1. a) Polisen ska synas.", "Polisen ska synas.")]
    [InlineData("o Polisen ska synas.", "Polisen ska synas.")]
    [InlineData("1.5 gånger så många", "1.5 gånger så många")]
    [InlineData("24.12 ska vara lugn", "24.12 ska vara lugn")]
    [InlineData("10 vandringar", "10 vandringar")]
    public void List_marks_are_dropped_and_numbers_stay(string line, string expected) => Assert.Equal(expected, PastedLine.Clean(line));
}
