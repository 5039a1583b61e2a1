using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports.FromDocument;
using Savsjo.Medborgarloften.Domain.Reports.FromText;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.DemoData;
using Savsjo.Medborgarloften.Web.Documents;

namespace Savsjo.Medborgarloften.Web.Tests.Documents;

/// <summary>What the reference of 2020 says, held against what was read of it.</summary>
internal static class ReferenceReading
{
    private static readonly ReferenceFollowUp Reference = ReferenceFollowUp.Read();
    private static readonly List<Activity> Activities =
        [.. ReferencePeriodBuilder.Build(Reference).Promises.SelectMany(promise => promise.Activities)];

    /// <param name="withStatus">The cells begin with the status, on a line of its own, as in follow-ups of ours.</param>
    public static void ShouldGive(ReadDocument read, Tertial tertial, bool withStatus = false)
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
            if (withStatus && text.Length > 0)
                text = ShouldBegin(text, told, tertial);
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

    /// <summary>A cell of which the status is all that there is says it as its text.</summary>
    private static string ShouldBegin(string text, ReferenceActivity told, Tertial tertial)
    {
        var lines = text.Split('\n');
        Assert.NotNull(StatusSaid.In(lines[0]));
        return lines.Length == 1 && told.Published[tertial.Number] == lines[0] ? text : string.Join('\n', lines.Skip(1));
    }
}
