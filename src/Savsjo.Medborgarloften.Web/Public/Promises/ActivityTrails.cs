using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promises;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Public.FollowUps;

namespace Savsjo.Medborgarloften.Web.Public.Promises;

/// <summary>Följer en aktivitet genom alla perioder, by its lineage.</summary>
public sealed class ActivityTrails(AppDbContext db, PublishedFollowUps published)
{
    /// <param name="first">The first year of a period that it is a part of.</param>
    /// <param name="last">The last one.</param>
    /// <returns>Null when there is no such activity.</returns>
    public async Task<ActivityTrail?> Find(int first, int last, string label, CancellationToken cancellation)
    {
        var agreed = await db.SeriesInUse(cancellation);
        if (agreed.Periods.FirstOrDefault(one => one.AddressYears == PromiseAddress.Years(first, last)) is not { } period
            || agreed.Find(period, label) is not { } link)
            return null;
        var parts = new List<TrailPart>();
        var promised = await db.AgreedInUse(cancellation);
        foreach (var one in agreed.Lineage.SeriesOf(link))
            if (agreed.PeriodOf(one) is { } its)
                parts.Add(await Part(its, one, promised.First(period => period.Id == its.Id), cancellation));
        return new(parts);
    }

    /// <param name="promised">The same period, with its activities.</param>
    private async Task<TrailPart> Part(PromisePeriod period, LineageLink link, PromisePeriod promised, CancellationToken cancellation)
    {
        Tertial[] all = [.. period.Rounds.Where(round => round.IsPublished).Select(round => round.Tertial)];
        Tertial[] lasts = [.. all.GroupBy(tertial => tertial.Year).Select(year => year.Max())];
        var contents = await published.Contents(all, cancellation);
        var upTo = lasts.Append(period.FirstTertial.Previous).Max();
        var time = ActivityTime.Of(promised, promised.AllActivities.First(activity => activity.Id == link.ActivityId), upTo);
        return new(period.Years, period.AddressYears, period.FirstTertial, period.LastTertial, link, time,
            [.. contents.Where(content => lasts.Contains(content.Tertial)).Select(content => content.OfItsOwnYear())
                .SelectMany(content => content.Activities
                .Where(activity => activity.Label == link.Label)
                .Select(activity => new ActivityYear(content.Tertial.Year, ActivityReading.Of(activity, content))))])
        {
            Wordings = WordingHistory.Of(link.Label, contents),
        };
    }
}

/// <summary>En aktivitet genom alla perioder.</summary>
/// <param name="Parts">One for each period that it is a part of, in order; never none.</param>
public sealed record ActivityTrail(IReadOnlyList<TrailPart> Parts)
{
    public string Name => Parts[^1].Name;

    /// <summary>Where the whole is, whichever part it was asked for by.</summary>
    public string Address => Parts[0].Address;

    /// <summary>"Del av löftena 2018–2019 och 2022–2023."</summary>
    public string Extent => $"Del av löftena {Domain.Swedish.SwedishText.List([.. Parts.Select(part => part.Years)])}.";

    /// <summary>Every year from the first to the last, with what each period tells of it; a year that nobody tells of is named.</summary>
    public IEnumerable<TrailYear> Years
    {
        get
        {
            for (var year = Parts.Min(part => part.First.Year); year <= Parts.Max(part => part.Last.Year); year++)
            {
                var those = Parts.Where(part => part.First.Year <= year && year <= part.Last.Year).ToList();
                var told = those.SelectMany(part => part.Told.Where(one => one.Year == year).Select(one => (part, one))).ToList();
                if (told.Count == 0)
                    yield return new(year, null, null, ActivityTime.GapOf(year, [.. those.Select(part => part.Time)]));
                foreach (var (part, one) in told)
                    yield return new(year, part, one, null);
            }
        }
    }
}

/// <summary>En period av aktiviteten.</summary>
/// <param name="AddressYears">The years that the period's addresses have.</param>
/// <param name="Link">The activity there.</param>
/// <param name="Time">When it applies, and what took its place.</param>
/// <param name="Told">The years that something is published of.</param>
public sealed record TrailPart(
    string Years, string AddressYears, Tertial First, Tertial Last, LineageLink Link, ActivityTime Time, IReadOnlyList<ActivityYear> Told)
{
    /// <summary>What it said before, in this period.</summary>
    public IReadOnlyList<EarlierWording> Wordings { get; init; } = [];

    public string Name => Link.Name;

    public string Address => PromiseAddress.Activity(AddressYears, Link.Label);

    /// <summary>Those of the same period whose place it took, and the one that took its own: what is said of each, and where.</summary>
    public IEnumerable<(string Words, string Address)> Others =>
    [
        .. (Time.Turn?.Before ?? []).Select(old => ($"Ersätter {old.LabelAndName}", PromiseAddress.Activity(AddressYears, old.Label))),
        .. Time.Turn?.Next is { } next
            ? new[] { ($"Ersatt av {next.LabelAndName}", PromiseAddress.Activity(AddressYears, next.Label)) }
            : [],
    ];

    /// <summary>Those that were changed in a year, which is told with it.</summary>
    public IReadOnlyList<EarlierWording> WordingsChangedIn(int year) => [.. Wordings.Where(one => one.ChangedIn.Year == year)];

    public string PeriodAddress => PromiseAddress.Period(AddressYears);
}

/// <summary>Ett år av aktiviteten.</summary>
/// <param name="Part">The period that tells of it; null where none does.</param>
/// <param name="Gap">Why there is nothing to tell; null where there is.</param>
public sealed record TrailYear(int Year, TrailPart? Part, ActivityYear? Told, string? Gap);
