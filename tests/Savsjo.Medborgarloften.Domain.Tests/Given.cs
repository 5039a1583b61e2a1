using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Offences;
using Savsjo.Medborgarloften.Domain.Parties;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Tests;

/// <summary>Builders that read as sentences. Ids, which the database gives, are set by hand here.</summary>
internal static class Given
{
    public const string Author = "författare";
    public const string Reviewer = "granskare";

    public static readonly MeasureUnit Efforts = new("riktad insats", "riktade insatser", GrammaticalGender.Common);
    public static readonly MeasureUnit Meetings = new("möte", "möten", GrammaticalGender.Neuter);
    public static readonly MeasureUnit Suspicions = new("misstanke", "misstankar", GrammaticalGender.Common);
    public static readonly Tertial First = new(2020, 1);
    public static readonly Tertial Last = new(2021, 3);

    /// <summary>The whole of 2020 and 2021, for goals.</summary>
    public static readonly PromisePeriod Years =
        new("Lokala medborgarlöften 2020-2021", new DateOnly(2020, 1, 1), new DateOnly(2021, 12, 31));

    public static readonly GoalTime Time = TimeUpTo(Last);

    public static GoalTime TimeUpTo(Tertial last) => new(Years.FollowedUp, First, last);

    public static Change By(string userId, int minute = 0) => new(userId, new DateTime(2021, 5, 10, 8, minute, 0, DateTimeKind.Utc));

    public static Activity Activity(params Measure[] measures) => ActivityFrom(First, Last, measures);

    public static Activity ActivityFrom(Tertial first, Tertial last, params Measure[] measures)
    {
        for (var place = 0; place < measures.Length; place++)
            measures[place].WithId(place + 1);
        return new Activity(2, "Polisen ska genomföra riktade insatser.", first, last) { ShortName = "Riktade insatser" }
            .ByParties(ResponsibleParty.Of(Organisation.Police)).MeasuredBy(measures).WithId(1);
    }

    public static Measure Counted(
        Goal? goal = null, string? subgroup = null, MeasureUnit? unit = null, Accumulation accumulation = Accumulation.Sum) =>
        new(1, "Riktade insatser", unit ?? Efforts, MeasureKind.Count)
        {
            Goal = goal,
            SubgroupLabel = subgroup,
            Accumulation = accumulation,
            WordBefore = accumulation == Accumulation.Sum ? "Genomfört" : null,
        };

    public static Measure Suspected(int order, string offence, Goal? goal = null) => new(order, offence, Suspicions, MeasureKind.Count)
    {
        Goal = goal,
        SubgroupLabel = "21 år och yngre",
        Offence = new Offence(offence, "narkotikastrafflagen", order),
    };

    public static Measure Share(Goal? goal = null) =>
        new(1, "Andel trygga", new("procent", "procent", GrammaticalGender.Common), MeasureKind.Percentage) { Goal = goal };

    public static Measure YesNo() => new(1, "Planen är antagen", new("ja", "ja", GrammaticalGender.Neuter), MeasureKind.YesNo);

    public static ReportEntry Entry(ActivityStatus status = ActivityStatus.Ongoing, params EnteredValue[] values) => new(
        status, Values: values);

    /// <summary>A report that took the entry.</summary>
    public static ActivityReport Recorded(this Activity activity, Tertial tertial, ReportEntry entry, params ActivityReport[] earlier)
    {
        var report = new ActivityReport(activity, tertial);
        Assert.Empty(report.Record(entry, earlier, By(Author)));
        return report;
    }

    public static SubmissionChecks Checks(params ActivityReport[] earlier) => new(earlier, Years, ["kommun@savsjo.se", "0382-152 00"]);

    public static PromisePeriod Period(params Activity[] activities) =>
        new PromisePeriod("Lokala medborgarlöften 2020-2021", new DateOnly(2020, 1, 1), new DateOnly(2021, 12, 31))
            .With(new Promise(1, "Det ska vara tryggt.", "Tryggt").With(activities));

    public static T WithId<T>(this T entity, int id)
        where T : class
    {
        typeof(T).GetProperty("Id")!.SetValue(entity, id);
        return entity;
    }
}
