using Savsjo.Medborgarloften.Domain.FollowUps.Composition;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Tests.FollowUps.Told;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps;

/// <summary>A later year's follow-up holds a year's number too, in its open data and its English: it is corrected there as well.</summary>
public sealed class CorrectedYearBeforeTests
{
    [Fact]
    public void The_list_of_changes_of_a_later_year_names_the_year_whose_number_is_another()
    {
        var changes = CorrectionChanges.Between(Told(lastOf2022: 5), Told(lastOf2022: 6));

        Assert.Equal("hela 2022: från 14 till 15.", Assert.Single(changes).Split(", ")[^1]);
        Assert.Empty(CorrectionChanges.Between(Told(lastOf2022: 5), Told(lastOf2022: 5)));
    }

    private static FollowUpReportContent Told(int lastOf2022) =>
        Agreed.TwoYears(Agreed.Lectures(Agreed.AtLeast(10, GoalSpan.Year)))
            .Reported(new(2022, 1), 4).Reported(new(2022, 2), 5).Reported(new(2022, 3), lastOf2022)
            .Reported(new(2023, 1), 12).FollowUp(new(2023, 1));
}
