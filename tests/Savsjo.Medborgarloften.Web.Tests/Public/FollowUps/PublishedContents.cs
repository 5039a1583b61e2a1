using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Public.FollowUps;

/// <summary>
/// Reads and adds published contents, for what the reference follow-up does not have: corrections, odd texts, other
/// figures.
/// </summary>
public static class PublishedContents
{
    public static Task<FollowUpReportContent> Content(this WebFixture fixture, int year, int tertial) =>
        fixture.InDatabase(db => db.FollowUpReports
        .Where(report => report.Tertial == new Tertial(year, tertial))
        .OrderByDescending(report => report.Version)
        .Select(report => report.Content)
        .FirstAsync());

    /// <summary>Stores a content as published, with a few bytes for a PDF.</summary>
    public static Task Publish(this WebFixture fixture, FollowUpReportContent content) => fixture.InDatabase(async db =>
    {
        var bytes = new byte[] { 0x25, 0x50, 0x44, 0x46, (byte)content.Version };
        db.FollowUpReports.Add(new FollowUpReport(
            content, new PublishedPdf(bytes, 3, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes))),
            new Change("someone", content.PublishedAtUtc)));
        return await db.SaveChangesAsync();
    });

    /// <summary>The same content with one activity changed.</summary>
    public static FollowUpReportContent WithActivity(
        this FollowUpReportContent content, string label, Func<ActivityContent, ActivityContent> change) => content with
        {
            Promises = [.. content.Promises.Select(promise => promise with
        {
            Activities = [.. promise.Activities.Select(activity => activity.Label == label ? change(activity) : activity)],
        })],
        };

    /// <summary>The same activity with other words in its latest cell.</summary>
    public static ActivityContent Saying(this ActivityContent activity, string text) =>
        activity with { Cells = [.. activity.Cells.SkipLast(1), activity.Latest with { Text = text }] };
}
