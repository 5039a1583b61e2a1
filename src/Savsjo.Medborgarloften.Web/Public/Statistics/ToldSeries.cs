using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;

namespace Savsjo.Medborgarloften.Web.Public.Statistics;

/// <summary>
/// En aktivitet över åren, with those that it continues from earlier periods: joined by lineage, so that another name splits no
/// series. What was published of an agreement that is not here any more is known by its name only.
/// </summary>
/// <param name="Name">As the latest year has it.</param>
/// <param name="Years">In order.</param>
public sealed record ToldSeries(string Name, IReadOnlyList<ToldYear> Years)
{
    /// <param name="years">The last follow-up of each agreement and year, in order.</param>
    public static IReadOnlyList<ToldSeries> Of(IReadOnlyList<FollowUpReportContent> years, AgreedSeries agreed)
    {
        var told = years.SelectMany(content => content.Activities.Select(activity => (
            Year: new ToldYear(content, activity), First: agreed.FirstOf(content.Tertial, activity.Label)?.ActivityId))).ToList();
        var named = told.Where(one => one.First is not null).ToLookup(one => one.Year.Activity.Name, one => one.First);
        return
        [
            .. told.GroupBy(one => (
                    Id: one.First ?? named[one.Year.Activity.Name].FirstOrDefault(), Name: NameWithout(one.First, one.Year, named)))
                .Select(group => new ToldSeries(group.Last().Year.Activity.Name, [.. group.Select(one => one.Year)])),
        ];
    }

    private static string? NameWithout(int? first, ToldYear year, ILookup<string, int?> named) =>
        first is null && !named.Contains(year.Activity.Name) ? year.Activity.Name : null;
}

/// <summary>Ett år av en aktivitet.</summary>
public sealed record ToldYear(FollowUpReportContent Content, ActivityContent Activity);

/// <summary>Ett mått över åren.</summary>
/// <param name="Name">"Riktade insatser"; with the activity's name where two count the same.</param>
public sealed record MeasureSeries(string Name, IReadOnlyList<MeasureYear> Years)
{
    public static IReadOnlyList<MeasureSeries> Of(IReadOnlyList<ToldSeries> series, Func<MeasureContent, bool> isWanted)
    {
        var all = series.SelectMany(one => one.Years
                .SelectMany(year => year.Activity.MeasuresAndOffences.Where(isWanted)
                    .Select(measure => new MeasureYear(
                        measure, year.Content.FollowedUp, ToldElsewhere.Of(year.Activity), year.Content.YearInText)))
                .GroupBy(year => year.Measure.Name)
                .Select(group => (Activity: one.Name, Measure: group.Key, Years: group.ToList())))
            .ToList();
        var names = all.ToLookup(one => one.Measure);
        return [.. all.Select(one => new MeasureSeries(
            names[one.Measure].Count() == 1 ? one.Measure : $"{one.Measure}, {one.Activity}", one.Years))];
    }
}

/// <summary>Ett år av ett mått.</summary>
/// <param name="Together">Where its activity is told in another.</param>
/// <param name="When">"2024", "1 september–31 december 2024" of an agreement that has only those days of it.</param>
public sealed record MeasureYear(MeasureContent Measure, FollowedUpTertials Time, ToldElsewhere Together, string When);
