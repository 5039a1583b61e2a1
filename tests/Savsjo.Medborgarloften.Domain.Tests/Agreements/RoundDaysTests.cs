using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Rounds;

namespace Savsjo.Medborgarloften.Domain.Tests.Agreements;

public class RoundDaysTests
{
    private static readonly DateOnly Today = new(2021, 5, 10);

    [Fact]
    public void A_round_opens_with_the_tertials_last_month_and_closes_fifteen_days_after_it_unless_somebody_says_otherwise()
    {
        var round = Unpublished();

        Assert.Equal((new DateOnly(2021, 4, 1), new DateOnly(2021, 5, 15)), (round.OpensOn, round.Deadline));
    }

    [Theory]
    [InlineData("2021-04-15", "2021-05-31")]
    [InlineData("2021-01-01", "2021-05-10")]
    [InlineData("2021-05-20", "2021-05-20")]
    public void Other_days_are_taken_and_raise_the_version(string opensOn, string deadline)
    {
        var round = Unpublished();

        Assert.Empty(round.Schedule(Day(opensOn), Day(deadline), hasReports: false, Today));
        Assert.Equal((Day(opensOn), Day(deadline), 1), (round.OpensOn, round.Deadline, round.Version));
    }

    [Theory]
    [InlineData("2020-12-31", "2021-05-15", RoundField.OpensOn, "tidigast 1 januari 2021")]
    [InlineData("2022-05-01", "2022-05-02", RoundField.OpensOn, "Kontrollera årtalet")]
    [InlineData("2021-05-11", "2021-05-15", RoundField.OpensOn, "Rapporteringen har börjat")]
    [InlineData("2021-05-10", "2021-05-09", RoundField.Deadline, "före öppningsdagen, 10 maj 2021")]
    [InlineData("2021-04-01", "2012-05-15", RoundField.Deadline, "före öppningsdagen")]
    [InlineData("2021-04-01", "2022-05-15", RoundField.Deadline, "Kontrollera årtalet")]
    [InlineData("2021-04-01", "2021-05-09", RoundField.Deadline, "en dag som har varit")]
    public void Days_that_make_no_sense_are_refused_with_the_reason_and_change_nothing(
        string opensOn, string deadline, RoundField field, string because)
    {
        var round = Unpublished();

        var violation = round.Schedule(Day(opensOn), Day(deadline), hasReports: true, Today)[0];

        Assert.Equal(field, violation.Field?.As<RoundField>());
        Assert.Contains(because, violation.Message, StringComparison.Ordinal);
        Assert.Equal((new DateOnly(2021, 4, 1), new DateOnly(2021, 5, 15), 0), (round.OpensOn, round.Deadline, round.Version));
    }

    [Fact]
    public void A_published_rounds_days_stand_still()
    {
        var round = Unpublished();
        round.MarkPublished(new Change("anna", new DateTime(2021, 5, 20, 8, 0, 0, DateTimeKind.Utc)));

        Assert.Contains("är publicerat",
            Assert.Single(round.Schedule(new(2021, 4, 2), new(2021, 6, 1), hasReports: true, Today)).Message, StringComparison.Ordinal);
        Assert.Empty(round.Schedule(round.OpensOn, round.Deadline, hasReports: true, Today));
    }

    private static Round Unpublished() =>
        new PromisePeriod("2021", new DateOnly(2021, 1, 1), new DateOnly(2021, 12, 31)).Rounds[0];

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
