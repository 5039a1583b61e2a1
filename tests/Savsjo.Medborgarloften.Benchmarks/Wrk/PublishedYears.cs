using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Sqlite;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Pdf;
using Savsjo.Medborgarloften.Pdf.Tests.Contents;

namespace Savsjo.Medborgarloften.Benchmarks.Wrk;

/// <summary>Fills a database with published years, twenty activities in each follow-up, with real PDFs.</summary>
internal static class PublishedYears
{
    private const int FirstYear = 2020;
    private const int Activities = 20;

    /// <param name="file">The SQLite file to make.</param>
    /// <param name="years">How many years, of three follow-ups each.</param>
    public static async Task Write(string file, int years)
    {
        var options = new DbContextOptionsBuilder<AppDbContext>();
        options.UseSqliteDatabase($"Data Source={file}").UseAccountStore();
        await using var db = new AppDbContext(options.Options);
        await db.Database.MigrateAsync();
        var period = new PromisePeriod("Löften att mäta på", new DateOnly(FirstYear, 1, 1), new DateOnly(FirstYear + years - 1, 12, 31));
        db.PromisePeriods.Add(period);
        var engine = new BuiltInFollowUpReportPdf(new PdfSender("Exempelby kommun"), NullLogger<BuiltInFollowUpReportPdf>.Instance);
        var whole = HardCases.Activities(Activities);
        foreach (var round in period.Rounds)
        {
            var change = new Change("benchmark", round.Tertial.LastDay.AddDays(20).ToDateTime(default, DateTimeKind.Utc));
            round.MarkPublished(change);
            var content = UpTo(whole, round.Tertial) with { PublishedAtUtc = change.AtUtc };
            db.FollowUpReports.Add(new FollowUpReport(content, Rendered(engine.Render(content)), change));
        }

        await db.SaveChangesAsync();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{period.Rounds.Count} follow-ups with {Activities} activities each in {file}"));
    }

    private static PublishedPdf Rendered(RenderedPdf pdf) =>
        new(pdf.Bytes, pdf.PageCount, Convert.ToHexStringLower(SHA256.HashData(pdf.Bytes)));

    private static FollowUpReportContent UpTo(FollowUpReportContent whole, Tertial tertial) => whole with
    {
        Tertial = tertial,
        Promises = [.. whole.Promises
            .Select(promise => promise with { Activities = [.. promise.Activities.Select(activity => UpTo(activity, tertial))] })],
    };

    private static ActivityContent UpTo(ActivityContent activity, Tertial tertial) => activity with
    {
        Cells = [.. tertial.YearToDate().Zip(activity.Cells, (one, cell) => cell with { Tertial = one })],
        Measures = [.. activity.Measures.Select(measure => measure with { Figures = [.. measure.Figures.Take(tertial.Number)] })],
    };
}
