using Savsjo.Medborgarloften.Domain.Reports.FromDocument;

namespace Savsjo.Medborgarloften.Domain.Tests.Reports.FromDocument;

/// <summary>What a document says that it is about, held against the open round: asked where they disagree, never assumed.</summary>
public sealed class AboutDocumentTests
{
    private static readonly Tertial Round = new(2021, 1);

    [Theory]
    [InlineData("", "Uppföljning tertial 1 2021", "")]
    [InlineData("", "Uppföljning tertial 3 2019", "Dokumentet säger ”tertial 3 2019”. Omgången är tertial 1 2021.")]
    [InlineData("", "Uppföljning tertial 3 2021", "Dokumentet säger ”tertial 3 2021”. Omgången är tertial 1 2021.")]
    [InlineData("Uppföljning 2019", "Arbetet fortsätter under 2021.", "Dokumentet säger 2019. Omgången är tertial 1 2021.")]
    [InlineData("Uppföljning 2021", "Jämfört med 2019.", "")]
    [InlineData("", "Löften 2020–2021", "")]
    [InlineData("", "Beslutad 22 januari 2019", "")]
    [InlineData("", "Uppföljning 2019", "Dokumentet nämner 2019 men inte 2021. Omgången är tertial 1 2021.")]
    public void A_document_of_another_time_is_asked_about(string title, string line, string doubt) =>
        Assert.Equal(doubt, Doubt(title, line, "Resultat"));

    [Fact]
    public void A_column_that_says_its_tertial_is_of_any_document_of_the_year() =>
        Assert.Equal("", Doubt("", "Uppföljning tertial 3 2021", "Tertial 1"));

    [Theory]
    [InlineData("Vetlanda kommun", "", "Dokumentet nämner Vetlanda kommun. Här är det Sävsjö kommun.")]
    [InlineData("Medborgarlöften i Vetlanda", "", "Dokumentet nämner Vetlanda. Här är det Sävsjö kommun.")]
    [InlineData("Medborgarlöften i Sävsjö", "Vi besökte Vetlanda kommun.", "")]
    [InlineData("", "Samverkan med polisen i Vetlanda.", "")]
    public void A_document_of_another_municipality_is_asked_about(string title, string line, string doubt) =>
        Assert.Equal(doubt, Doubt(title, line, "Tertial 1"));

    private static string Doubt(string title, string line, string column) => string.Concat(
        AboutDocument.Of([title], [line]).Doubts(ColumnHead.Of(column), Round, "Sävsjö kommun"));
}
