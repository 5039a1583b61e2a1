using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FiguresInText;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Web.DemoData;

namespace Savsjo.Medborgarloften.Web.Tests.DemoData;

/// <summary>The texts of the document of 2020, cell by cell: every figure that its transcription has is read, and no other.</summary>
public sealed class ReferenceTextTests
{
    private static readonly ReferenceFollowUp Reference = ReferenceFollowUp.Read();

    public static TheoryData<int, int, int> Cells => [.. from promise in Reference.Promises
                                                         from activity in promise.Activities
                                                         from tertial in (int[])[1, 2, 3]
                                                         select (promise.Number, activity.Number, tertial)];

    [Theory]
    [MemberData(nameof(Cells))]
    public void Every_figure_of_a_cell_is_read_and_no_other(int promise, int number, int tertial)
    {
        var activity = Reference.Promises.Single(one => one.Number == promise).Activities.Single(one => one.Number == number);
        var measures = ReferencePeriodBuilder.Build(Reference).Promises.Single(one => one.Number == promise).Activities
            .Single(one => one.Number == number).MeasuresInOrder;

        var said = FigureReader.Read(activity.Published[tertial], measures, new Tertial(2020, tertial));

        Assert.Equal(
            Expected(activity, tertial).Order(),
            said.Figures.Select(one => $"{one.Of.Words.Name} {one.Subgroup} {one.StatedAs} {one.Number}{one.Mark.Before}").Order());
        Assert.Empty(said.NotUnderstood);
    }

    /// <summary>What the transcription gives as none is not in the text.</summary>
    private static IEnumerable<string> Expected(ReferenceActivity activity, int tertial)
    {
        foreach (var (statedAs, cells) in new[]
        {
            (StatedAs.OwnTertial, activity.Suspicions?.ReportedInTertial), (StatedAs.YearTotal, activity.Suspicions?.ReportedAsYearTotal),
        })
            foreach (var (offence, numbers) in cells?.GetValueOrDefault(tertial) ?? new Dictionary<string, int[]>())
                foreach (var (place, number) in numbers.Index())
                    if (number > 0)
                        yield return $"{offence} {(place == 0 ? "" : "0")} {statedAs} {number}";
        if (activity.Quantity?.ReportedInTertial.TryGetValue(tertial, out var own) == true)
            yield return $"{NameOf(activity)}  {StatedAs.OwnTertial} {own}";
        if (activity.Quantity?.ReportedAsYearTotal.TryGetValue(tertial, out var total) == true)
            yield return $"{NameOf(activity)}  {StatedAs.YearTotal} {total}";
    }

    private static string NameOf(ReferenceActivity activity) => char.ToUpperInvariant(activity.Goal!.Unit[0]) + activity.Goal.Unit[1..];
}
