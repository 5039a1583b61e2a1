using System.ComponentModel;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Resources;

/// <summary>Löftesperiod: the years of an agreement, as its latest published follow-up tells of it.</summary>
public sealed record PromisePeriodResource(
    [property: Description("Periodens id: dess år.")] string Id,
    [property: Description("Avtalets rubrik.")] string Title,
    [property: Description("Kommunen.")] string Municipality,
    [property: Description("Periodens senaste publicerade uppföljning, år-tertial.")] string LatestFollowUp,
    [property: Description("Adresser.")] PromisePeriodLinks Links,
    [property: Description("Avtalets första dag; null i äldre uppföljningar.")] DateOnly? PeriodFirstDay,
    [property: Description("Avtalets sista dag; null i äldre uppföljningar.")] DateOnly? PeriodLastDay)
{
    public static PromisePeriodResource Of(FollowUpReportContent latest, AbsoluteAddresses addresses) =>
        Of(PublishedPeriod.Of(latest), addresses);

    public static PromisePeriodResource Of(PublishedPeriod period, AbsoluteAddresses addresses) => new(
        period.Id, period.Title, period.Municipality, TertialId.Of(period.Latest),
        new(addresses.Api($"promise-periods/{period.Id}"),
            addresses.Api($"promise-periods/{period.Id}/promises"),
            addresses.Api($"promise-periods/{period.Id}/activities"),
            addresses.Api($"follow-ups/{TertialId.Of(period.Latest)}")),
        period.Days?.First, period.Days?.Last);
}

/// <summary>Where a period's parts are found.</summary>
public sealed record PromisePeriodLinks(
    [property: Description("Perioden."), Address] string Self,
    [property: Description("Periodens löften."), Address] string Promises,
    [property: Description("Periodens aktiviteter."), Address] string Activities,
    [property: Description("Den senaste uppföljningen."), Address] string LatestFollowUp);

/// <summary>Medborgarlöfte, as the period's latest follow-up tells of it.</summary>
public sealed record PromiseResource(
    [property: Description("Löftets nummer.")] int Number,
    [property: Description("Den kortare rubriken i uppföljningar.")] string Heading,
    [property: Description("Löftet som det skrevs under.")] string Text,
    [property: Description("Sammanfattningen i den senaste uppföljningen: några meningar om hela löftet.")] string? Note,
    [property: Description("Numren på löftets aktiviteter.")] IReadOnlyList<string> Activities,
    [property: Description("Uppföljningen som löftet är hämtat ur, år-tertial.")] string FollowUp,
    [property: Description("Adresser.")] PartLinks Links)
{
    public static PromiseResource Of(PromiseContent promise, FollowUpReportContent source, AbsoluteAddresses addresses)
    {
        var period = PeriodId.Of(source);
        return new(
            promise.Number, promise.FollowUpHeading, promise.Text, promise.Note, [.. promise.Activities.Select(one => one.Label)],
            TertialId.Of(source.Tertial),
            new(addresses.Api($"promise-periods/{period}/promises/{promise.Number}"), addresses.Api($"promise-periods/{period}")));
    }
}

/// <summary>An activity of a period, with the promise it belongs to.</summary>
public sealed record PeriodActivity(
    [property: Description("Löftets nummer; null för en aktivitet som är gemensam för alla löften.")] int? Promise,
    [property: Description("Uppföljningen som aktiviteten är hämtad ur, år-tertial.")] string FollowUp,
    [property: Description("Aktiviteten.")] ActivityResource Activity,
    [property: Description("Adresser.")] PartLinks Links)
{
    public static IEnumerable<PeriodActivity> AllOf(
        FollowUpReportContent source, AbsoluteAddresses addresses, AgreedSeries agreed) => source.Promises
        .SelectMany(promise => promise.Activities.Select(activity => Of(promise.Number, activity, source, addresses, agreed)))
        .Concat(source.CommonActivities.Select(activity => Of(null, activity, source, addresses, agreed)));

    private static PeriodActivity Of(
        int? promise, ActivityContent activity, FollowUpReportContent source, AbsoluteAddresses addresses, AgreedSeries agreed)
    {
        var period = PeriodId.Of(source);
        return new(promise, TertialId.Of(source.Tertial), ActivityResource.Of(activity, source.Tertial, agreed),
            new(addresses.Api($"promise-periods/{period}/activities/{activity.Label}"), addresses.Api($"promise-periods/{period}")));
    }
}

/// <summary>Where a part of a period is found.</summary>
public sealed record PartLinks(
    [property: Description("Den här resursen."), Address] string Self,
    [property: Description("Löftesperioden."), Address] string PromisePeriod);
