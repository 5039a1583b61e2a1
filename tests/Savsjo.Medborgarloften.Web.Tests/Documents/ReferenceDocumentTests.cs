using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports.FromDocument;
using Savsjo.Medborgarloften.Domain.Reports.FromText;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Testing.Documents;
using Savsjo.Medborgarloften.Web.DemoData;
using Savsjo.Medborgarloften.Web.Documents;

namespace Savsjo.Medborgarloften.Web.Tests.Documents;

/// <summary>The document of 2020 gives all its texts and all its figures, column by column, and none that is wrong.</summary>
public sealed class ReferenceDocumentTests
{
    private static readonly ReferenceFollowUp Reference = ReferenceFollowUp.Read();
    private static readonly List<Activity> Activities =
        [.. ReferencePeriodBuilder.Build(Reference).Promises.SelectMany(promise => promise.Activities)];

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    public async Task Every_text_and_every_figure_of_a_column_is_read(int tertial, bool repeatsHeads) =>
        ShouldGive(await Read(ReferenceDocument.File(repeatsHeads: repeatsHeads)), new(2020, tertial));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task LibreOffice_writes_the_same_document(int tertial) =>
        ShouldGive(await Read(LibreOffice.Converted(ReferenceDocument.File(), "docx", "odt", "docx")), new(2020, tertial));

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

    private static void ShouldGive(ReadDocument read, Tertial tertial)
    {
        var table = FollowUpTableReading.In(read.Tables);
        var column = ColumnChoice.For(tertial, table.Columns);
        var matching = new RowMatching(table.Rows, Activities);

        Assert.Equal(tertial.Number - 1, column);
        Assert.Empty(matching.Without);
        Assert.All(matching.Matched, one => Assert.Equal(MatchSureness.Sure, one.Sureness));
        Assert.Equal(Activities, matching.Matched.Select(one => one.Activity));
        foreach (var (matched, told) in matching.Matched.Zip(Reference.Promises.SelectMany(promise => promise.Activities)))
        {
            var text = matched.Row.Texts[column!.Value];
            Assert.Equal(told.Published[tertial.Number], Page.Folded(text));
            var figures = FiguresFromText.Of(matched.Activity, tertial, text);
            Assert.Empty(figures.NotUnderstood);
            Assert.Equal(FiguresOf(told, tertial.Number), figures.Figures.Select(one =>
                (one.Measure.Name.ToLowerInvariant(), one.Figure.Count, one.Figure.SubgroupAt(0) ?? 0, one.StatedAs)));
        }
    }

    private static IEnumerable<(string, int?, int, StatedAs)> FiguresOf(ReferenceActivity told, int tertial)
    {
        if (told.Quantity is { } quantity)
            yield return quantity.ReportedInTertial.TryGetValue(tertial, out var own)
                ? (told.Goal!.Unit, own, 0, StatedAs.OwnTertial)
                : (told.Goal!.Unit, quantity.ReportedAsYearTotal[tertial], 0, StatedAs.YearTotal);
        if (told.Suspicions is not { } suspicions)
            yield break;
        var isOwn = suspicions.ReportedInTertial.TryGetValue(tertial, out var counts);
        foreach (var (offence, numbers) in counts ?? suspicions.ReportedAsYearTotal[tertial])
            if (numbers[0] > 0)
                yield return (
                    offence.ToLowerInvariant(), numbers[0], numbers[1], isOwn ? StatedAs.OwnTertial : StatedAs.YearTotal);
    }

    private static Task<ReadDocument> Read(byte[] file) => ReadFile.Of(file);
}
