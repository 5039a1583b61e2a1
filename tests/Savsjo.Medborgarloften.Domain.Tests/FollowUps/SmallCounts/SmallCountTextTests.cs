using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Composition;
using Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps.SmallCounts;

/// <summary>Texts beside withheld figures: the software's own are written anew, people's are shown to a person.</summary>
public sealed class SmallCountTextTests
{
    [Fact]
    public void A_sentence_by_the_software_is_written_anew_from_what_is_shown()
    {
        var exact = new YearInFigures().Suspicions("Innehav", (9, 2))
            .Suspicions("Eget bruk", (2, 0)).Suspicions("Överlåtelse", (0, 0)).FollowUp(1);

        var content = new SmallCountProtection(3).Protect(exact, []).Content;

        var text = content.Activities.Single().Cells[0].Text!;
        Assert.StartsWith("Misstankar om narkotikabrott", text);
        Assert.Contains("färre än 3 eget bruk (21 år och yngre: skyddad uppgift)", text);
        Assert.DoesNotContain("2 ", text.Replace("21 år", ""));
        Assert.DoesNotContain("överlåtelse", text);
    }

    [Fact]
    public void A_text_by_an_author_is_left_alone_and_reported_when_it_holds_a_withheld_number()
    {
        var result = new SmallCountProtection(3).Protect(RealYear.Of2020().FollowUp(1), []);

        Assert.Equal(RealYear.TextOfTertial1, result.Content.Activities.Single().Cells[0].Text);
        var text = Assert.Single(result.TextsToCheck);
        Assert.Equal(("2.1", "2.1, tertial 1", true), (text.ActivityLabel, text.Where, text.HoldsWithheld));
        Assert.Equal([1, 2, 3, 6, 13, 19], text.Numbers);
        Assert.Null(text.AlreadyIn);
    }

    [Fact]
    public void A_text_that_is_already_published_says_where()
    {
        var figures = RealYear.Of2020();
        var first = new SmallCountProtection(3).Protect(figures.FollowUp(1), []).Content;

        var result = new SmallCountProtection(3).Protect(figures.FollowUp(2), [first]);

        Assert.Equal("tertial 1 2020, version 1", Assert.Single(result.TextsToCheck).AlreadyIn?.Wording);
    }

    [Theory]
    [InlineData("Tisdagar 12.00-14.00, uppstart 9/3 2020, vecka 15, 21 år och yngre", "")]
    [InlineData("en polispatrull och ett möte", "")]
    [InlineData("Genomfört ett, varav en av ungdom", "1")]
    [InlineData("sammanlagt 1 200 och tolv", "12,1200")]
    public void Numbers_are_counts_and_not_times_dates_ages_or_articles(string text, string numbers) =>
        Assert.Equal(numbers, string.Join(',', NumbersInText.Of(text, ["21 år och yngre"])));

    [Fact]
    public void A_composed_follow_up_knows_which_texts_the_software_wrote()
    {
        var unit = new MeasureUnit("insats", "insatser", GrammaticalGender.Common);
        var activity = new Activity(1, "Polisen ska.", new Tertial(2020, 1), new Tertial(2020, 3))
            .MeasuredBy(new Measure(1, "Insatser", unit, MeasureKind.Count));
        var period = new PromisePeriod("Löften", new DateOnly(2020, 1, 1), new DateOnly(2020, 12, 31))
            .With(new Promise(1, "Löfte", "Löfte").With(activity));
        var who = new Change("a", new DateTime(2020, 5, 1, 0, 0, 0, DateTimeKind.Utc));
        var own = new ActivityReport(activity, new Tertial(2020, 1));
        var written = new ActivityReport(activity, new Tertial(2020, 2));
        own.Record(new ReportEntry(ActivityStatus.Ongoing, "Egna ord", null, []), [], who);
        written.Record(new ReportEntry(ActivityStatus.Ongoing, null, null, []), [own], who);

        var cells = new FollowUpReportComposition(period, new Tertial(2020, 2), [own, written])
            .Compose(new FollowUpReportImprint("Sävsjö", "Sävsjö", who.AtUtc, "https://example.se")).Activities.Single().Cells;

        Assert.Equal([false, true], cells.Select(cell => cell.IsWrittenFromFigures));
    }
}
