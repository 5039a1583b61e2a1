using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Reports.FromDocument;
using Savsjo.Medborgarloften.Testing.Documents;
using Savsjo.Medborgarloften.Web.Documents;

namespace Savsjo.Medborgarloften.Web.Tests.Documents;

/// <summary>The document of 2020 gives all its texts and all its figures, column by column, and none that is wrong.</summary>
public sealed class ReferenceDocumentTests
{
    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    public async Task Every_text_and_every_figure_of_a_column_is_read(int tertial, bool repeatsHeads) =>
        ReferenceReading.ShouldGive(await Read(ReferenceDocument.File(repeatsHeads: repeatsHeads)), new(2020, tertial));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task LibreOffice_writes_the_same_document(int tertial) =>
        ReferenceReading.ShouldGive(await Read(LibreOffice.Converted(ReferenceDocument.File(), "docx", "odt", "docx")), new(2020, tertial));

    [Fact]
    public async Task What_stands_outside_the_tables_says_what_it_is_about()
    {
        var read = await Read(ReferenceDocument.File());
        var table = FollowUpTableReading.In(read.Tables);

        IReadOnlyList<string> Doubts(Tertial round, string municipality) => AboutDocument.Of(read.Titles, read.Lines)
            .Doubts(ColumnChoice.For(round, table.Columns) is { } column ? table.Columns[column] : null, round, municipality);

        Assert.Empty(Doubts(new(2020, 3), "Sävsjö kommun"));
        Assert.Equal(["Dokumentet säger ”tredje tertialet 2020”. Omgången är tertial 1 2021."],
            Doubts(new(2021, 1), "Sävsjö kommun"));
        Assert.Equal(["Dokumentet nämner Sävsjö kommun. Här är det Vetlanda kommun."],
            Doubts(new(2020, 2), "Vetlanda kommun"));
    }

    private static Task<ReadDocument> Read(byte[] file) => ReadFile.Of(file);
}
