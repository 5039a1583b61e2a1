using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Public.FollowUps;

namespace Savsjo.Medborgarloften.Web.Public.Promises;

/// <summary>Svaren i en bestämd period: what its last follow-up says, also when a later period has begun.</summary>
public sealed class PeriodAnswers(PublishedFollowUps published, RoundCalendar calendar)
{
    /// <summary>The period of those years with its last follow-up; null when there is none.</summary>
    public async Task<PeriodAnswer?> LastOf(int first, int last, CancellationToken cancellation) =>
        await LastOf(await calendar.FollowedUp(cancellation), first, last, cancellation);

    /// <param name="periods">Those that have been followed up.</param>
    /// <inheritdoc cref="LastOf(int, int, CancellationToken)"/>
    public async Task<PeriodAnswer?> LastOf(
        IReadOnlyList<CalendarPeriod> periods, int first, int last, CancellationToken cancellation) =>
        periods.FirstOrDefault(period => period.AddressYears == PromiseAddress.Years(first, last)) is { } period
            && await published.Find(period.LastFollowedUp, version: null, cancellation) is { } found
            ? new(period, found)
            : null;
}

/// <summary>En period med sin senaste uppföljning.</summary>
public sealed record PeriodAnswer(CalendarPeriod Period, PublishedFollowUp FollowUp)
{
    public FollowUpReportContent Content => FollowUp.Content;

    /// <summary>Null for a number that no promise has.</summary>
    public PromiseAnswer? Of(int number) =>
        PromiseAnswer.Of(FollowUpReading.Of(Content), Period.Address).FirstOrDefault(answer => answer.Number == number);
}
