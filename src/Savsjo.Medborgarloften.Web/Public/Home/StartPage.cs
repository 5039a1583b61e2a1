using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promised;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promises;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Versions;
using Savsjo.Medborgarloften.Web.FollowUpParts;
using Savsjo.Medborgarloften.Web.Public.FollowUps;
using Savsjo.Medborgarloften.Web.Public.Promises;

namespace Savsjo.Medborgarloften.Web.Public.Home;

/// <summary>Startsidan: did they keep the promises, and where is the whole story?</summary>
/// <param name="Latest">The newest version of the latest follow-up; null before the first.</param>
/// <param name="Next">The round that comes after it.</param>
/// <param name="Earlier">The follow-ups before it, latest first.</param>
/// <param name="Holds">Which agreement it tells of, and which hold now or are to come.</param>
public sealed record StartPage(PublishedFollowUp? Latest, CalendarRound? Next, IReadOnlyList<TertialSpan> Earlier, WhatHolds Holds);

/// <summary>What the start page says of the latest follow-up.</summary>
public sealed record LatestFollowUp(FollowUpReportContent Content)
{
    /// <summary>What it says.</summary>
    public FollowUpReading Reading { get; } = FollowUpReading.Of(Content);

    public IReadOnlyList<PromiseAnswer> Answers => PromiseAnswer.Of(Reading);

    public SignKey Signs => SignKey.Of(Reading);

    /// <summary>"22 januari 2021", "2 mars 2021, rättad (version 2)".</summary>
    public string Published => VersionInBrief.Day(Content.Version, Content.PublishedAtUtc);
}
