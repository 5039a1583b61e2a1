using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Parties;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Tests.RoundTrips;

/// <summary>Twenty years of history: ten periods of six tertials with forty activities, everything published.</summary>
internal static class TenPeriods
{
    private const int Periods = 10;
    private const int Promises = 4;
    private const int ActivitiesOfEach = 10;
    private const int FirstYear = 2000;

    public static async Task<bool> Write(AppDbContext db)
    {
        var periods = Enumerable.Range(0, Periods).Select(place => Period(FirstYear + 2 * place)).ToList();
        db.PromisePeriods.AddRange(periods);
        await db.SaveChangesAsync();
        foreach (var period in periods)
            db.ActivityReports.AddRange(Reports(period));
        await db.SaveChangesAsync();
        return true;
    }

    private static PromisePeriod Period(int year)
    {
        var (first, last) = (new Tertial(year, 1), new Tertial(year + 1, 3));
        return new PromisePeriod($"Löften {year}–{year + 1}", new(year, 1, 1), new(year + 1, 12, 31)).With(
            Enumerable.Range(1, Promises).Select(number => new Promise(number, $"Det ska vara tryggt {year}.", $"Tryggt {year}").With(
                Enumerable.Range(1, ActivitiesOfEach).Select(place => Activity(place, first, last)))));
    }

    private static Activity Activity(int number, Tertial first, Tertial last) =>
        new Activity(number, "Polisen ska genomföra riktade insatser.", first, last) { ShortName = $"Insatser {number}" }
            .ByParties(ResponsibleParty.Of(Organisation.Police))
            .MeasuredBy(new Measure(1, "Insatser", new("insats", "insatser", GrammaticalGender.Common), MeasureKind.Count));

    private static IEnumerable<ActivityReport> Reports(PromisePeriod period)
    {
        var earlier = period.AllActivities.ToDictionary(activity => activity, _ => new List<ActivityReport>());
        foreach (var round in period.Rounds)
        {
            foreach (var (activity, before) in earlier)
                before.Add(Published(activity, round.Tertial, before, period));
            round.MarkPublished(By("publicerar", round.Tertial));
        }

        return earlier.Values.SelectMany(reports => reports);
    }

    private static ActivityReport Published(Activity activity, Tertial tertial, List<ActivityReport> earlier, PromisePeriod period)
    {
        var report = new ActivityReport(activity, tertial);
        var entry = new ReportEntry(ActivityStatus.Ongoing, "Vi var ute.", Values: [new(activity.Measures[0].Id, Figure.OfCount(5))]);
        Assert.Empty(report.Record(entry, earlier, By("skriver", tertial)));
        Assert.Empty(report.Submit(new([.. earlier], period, []), By("skickar", tertial)));
        Assert.Empty(report.Approve(By("granskar", tertial)));
        Assert.Empty(report.MarkPublished(By("publicerar", tertial)));
        return report;
    }

    private static Change By(string who, Tertial tertial) => new(who, tertial.LastDay.AddDays(9).ToDateTime(default, DateTimeKind.Utc));
}
