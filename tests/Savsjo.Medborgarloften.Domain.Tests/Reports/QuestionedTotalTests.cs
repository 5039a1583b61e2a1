using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Reports.Doubts;

namespace Savsjo.Medborgarloften.Domain.Tests.Reports;

/// <summary>What somebody stated stays as it was stated; where earlier tertials say something else since, its authors are asked.</summary>
public sealed class QuestionedTotalTests
{
    private readonly Domain.Agreements.Activity _activity = Given.Activity(Given.Counted());

    [Fact]
    public void Nobody_is_asked_while_the_earlier_tertials_say_what_they_did() => Assert.Empty(Questions(10, 7, 20, correctedTo: 10));

    [Fact]
    public void A_correction_keeps_the_total_and_asks_whether_it_holds()
    {
        var question = Assert.Single(Questions(10, 7, 20, correctedTo: 12));

        Assert.Equal(Figure.OfCount(20), question.Report.StatedOf(1).Figure);
        Assert.False(question.IsImpossible);
        Assert.Equal(
            "Tertial 3 2020 angav sammanlagt 20 i år (Riktade insatser). De tidigare tertialen är nu 19; när summan skrevs var de 17. "
            + "Tertialets eget blir 1 i stället för 3.",
            question.Sentence);
    }

    [Fact]
    public void A_correction_to_more_than_the_total_cannot_be()
    {
        var question = Assert.Single(Questions(10, 7, 20, correctedTo: 25));

        Assert.True(question.IsImpossible);
        Assert.EndsWith("Det är mer än summan.", question.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tertial_that_is_reported_late_is_in_the_total_already_and_its_author_is_asked()
    {
        var question = Assert.Single(Questions(null, null, 17, correctedTo: 10));

        Assert.Equal(
            "Tertial 3 2020 angav sammanlagt 17 i år (Riktade insatser). De tidigare tertialen är nu minst 10; när summan skrevs var de "
            + "inte redovisade. Tertialets eget går inte att räkna ut.",
            question.Sentence);
    }

    [Fact]
    public void A_mark_is_told_of_what_was_as_of_what_is_while_it_is_known()
    {
        var first = Report(new(2020, 1), Over(25));
        var third = Report(new(2020, 3), 60, StatedAs.YearTotal, first);
        Assert.Empty(first.Submit(Given.Checks(), Given.By(Given.Author)));
        Assert.Empty(first.Approve(Given.By("granskare")));
        Assert.Empty(first.MarkPublished(Given.By("granskare")));
        Assert.Empty(first.Reopen(Given.By(Given.Author)));
        Assert.Empty(first.Record(Given.Entry(values: new EnteredValue(1, Over(31))), [], Given.By(Given.Author)));

        Assert.Contains("De tidigare tertialen är nu drygt 31; när summan skrevs var de drygt 25. Tertialets eget går inte att räkna ut.",
            Assert.Single(QuestionedTotal.In(third, [first], third.Tertial)).Sentence, StringComparison.Ordinal);
        Assert.Contains("är nu drygt 31; när summan skrevs var talen sammanlagt 25.",
            Assert.Single(QuestionedTotal.In(third, [Report(new(2020, 1), Over(31))], third.Tertial)).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_more_than_so_many_leaves_no_number_of_a_total_though_cirka_stands_beside_it()
    {
        ActivityReport[] earlier = [Report(new(2020, 1), Over(25)), Report(new(2020, 2), Figure.OfCount(20, mark: FigureMark.Circa))];
        var third = Report(new(2020, 3), 60, StatedAs.YearTotal, earlier);

        var question = Assert.Single(QuestionedTotal.In(third, [Report(new(2020, 1), Over(31)), earlier[1]], third.Tertial));

        Assert.Contains("är nu cirka 51; ", question.Sentence, StringComparison.Ordinal);
        Assert.EndsWith("Tertialets eget går inte att räkna ut.", question.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_sends_the_report_in_has_answered()
    {
        var (reports, third) = Reported(10, 7, 20);
        var corrected = Report(new(2020, 1), 12);

        Assert.Empty(third.Submit(Given.Checks(corrected, reports[1]), Given.By(Given.Author)));
        Assert.Empty(QuestionedTotal.In(third, [corrected, reports[1]], third.Tertial));
    }

    [Fact]
    public void A_report_whose_total_has_become_impossible_cannot_be_sent_in()
    {
        var (reports, third) = Reported(10, 7, 20);

        var refused = Assert.Single(third.Submit(Given.Checks(Report(new(2020, 1), 25), reports[1]), Given.By(Given.Author)));
        Assert.StartsWith("Riktade insatser: sammanlagt 20 är lägre än de 32", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void To_save_another_field_is_no_answer()
    {
        var (reports, third) = Reported(10, 7, 20);
        ActivityReport[] now = [Report(new(2020, 1), 12), reports[1]];

        var other = Given.Entry(values: new EnteredValue(1, Figure.OfCount(20), StatedAs.YearTotal)) with { Text = "Annat." };
        Assert.Empty(third.Record(other, now, Given.By(Given.Author)));
        Assert.Single(QuestionedTotal.In(third, now, third.Tertial));
        Assert.Empty(third.Record(Given.Entry(values: new EnteredValue(1, Figure.OfCount(3))), now, Given.By(Given.Author)));
        Assert.Empty(QuestionedTotal.In(third, now, third.Tertial));
    }

    private IReadOnlyList<QuestionedTotal> Questions(int? first, int? second, int total, int correctedTo)
    {
        var (reports, third) = Reported(first, second, total);
        return [.. QuestionedTotal.In(third, [Report(new(2020, 1), correctedTo), .. reports.Skip(first is null ? 0 : 1)], third.Tertial)];
    }

    private (List<ActivityReport> Earlier, ActivityReport Third) Reported(int? first, int? second, int total)
    {
        List<ActivityReport> earlier = [];
        foreach (var (tertial, count) in new[] { (1, first), (2, second) })
            if (count is { } given)
                earlier.Add(Report(new(2020, tertial), given));
        return (earlier, Report(new(2020, 3), total, StatedAs.YearTotal, [.. earlier]));
    }

    private static Figure Over(int count) => Figure.OfCount(count, mark: FigureMark.Over);

    private ActivityReport Report(Tertial tertial, int count, StatedAs statedAs = StatedAs.OwnTertial, params ActivityReport[] earlier) =>
        Report(tertial, Figure.OfCount(count), statedAs, earlier);

    private ActivityReport Report(
        Tertial tertial, Figure figure, StatedAs statedAs = StatedAs.OwnTertial, params ActivityReport[] earlier) =>
        _activity.Recorded(tertial, Given.Entry(values: new EnteredValue(1, figure, statedAs)), earlier);
}
