using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promised;
using Savsjo.Medborgarloften.Web.FollowUpParts;
using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.Public.Promises;

/// <summary>Löftena of a period, with what came of each so far.</summary>
/// <param name="Years">"2020–2021"; null before anything is published.</param>
/// <param name="Source">The follow-up that it is told by; null before the first.</param>
/// <param name="Others">The other periods that have been followed up, latest first.</param>
/// <param name="Address">Where this list is.</param>
public sealed record PromiseList(
    string? Years, FollowUpReading? Source, IReadOnlyList<PromiseAnswer> Answers, IReadOnlyList<CalendarPeriod> Others, string Address)
{
    public static PromiseList BeforeTheFirst { get; } = new(null, null, [], [], PromiseAddress.All);

    /// <summary>Whether the promises still hold, and which are not followed up yet; null on an earlier period's own list.</summary>
    public WhatHolds? Holds { get; init; }

    /// <summary>That the period was prolonged or ended early, and why; null where it was not, or where that is told already.</summary>
    public string? HistoryOfDays { get; init; }

    public SignKey? Signs => Source is null ? null : SignKey.Of(Source);

    /// <param name="content">The last follow-up of the period.</param>
    /// <param name="others">The other periods.</param>
    /// <param name="address">Where the list is, and under it its promises.</param>
    public static PromiseList Of(FollowUpReportContent content, IReadOnlyList<CalendarPeriod> others, string address = PromiseAddress.All)
    {
        var followUp = FollowUpReading.Of(content);
        return new(content.PeriodYears, followUp, PromiseAnswer.Of(followUp, address), others, address);
    }
}
