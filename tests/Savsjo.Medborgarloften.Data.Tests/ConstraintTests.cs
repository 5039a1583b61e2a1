using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Data.Tests;

/// <summary>What the database itself refuses, whoever asks.</summary>
public class ConstraintTests(MigratedDatabase database) : IClassFixture<MigratedDatabase>
{
    private static readonly Change Now = new("någon", new DateTime(2021, 5, 10, 8, 30, 0, DateTimeKind.Utc));

    [Fact]
    public async Task An_activity_has_one_report_a_tertial()
    {
        await using var db = database.Open();
        var report = await Reported(db);
        db.ActivityReports.Add(Report(report.Activity));

        var refused = await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());

        Assert.True(database.Errors.IsDuplicate(refused));
    }

    [Theory]
    [InlineData(-1, null)]
    [InlineData(3, 4)]
    [InlineData(3, -1)]
    public async Task A_subgroup_is_never_more_than_its_count_and_neither_is_negative(int count, int? subgroup)
    {
        await using var db = database.Open();
        var report = await Reported(db);

        var refused = await Assert.ThrowsAnyAsync<DbException>(() => db.Database.ExecuteSqlAsync(
            $"UPDATE MeasureValues SET Count = {count}, Subgroup = {subgroup} WHERE ActivityReportId = {report.Id}"));

        Assert.Contains("CHECK constraint", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stale_report_is_not_saved_over_a_newer_one()
    {
        await using var one = database.Open();
        var report = await Reported(one);
        await using var other = database.Open();
        var same = await other.ActivityReports.Include(row => row.Activity)
            .Include(row => row.Authors).SingleAsync(row => row.Id == report.Id);
        same.Record(new ReportEntry(ActivityStatus.Done), [], Now);
        await other.SaveChangesAsync();
        report.Record(new ReportEntry(ActivityStatus.Delayed), [], Now);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => one.SaveChangesAsync());
    }

    [Fact]
    public async Task An_instant_comes_back_as_UTC()
    {
        await using var db = database.Open();
        var report = await Reported(db);
        db.ChangeTracker.Clear();

        var read = await db.ActivityReports.SingleAsync(row => row.Id == report.Id);

        Assert.Equal(Now.AtUtc, read.LastChanged.AtUtc);
        Assert.Equal(DateTimeKind.Utc, read.LastChanged.AtUtc.Kind);
    }

    private static async Task<ActivityReport> Reported(AppDbContext db)
    {
        // A tertial is followed up once, whatever the period: the test before has left its own.
        await db.ActivityReports.ExecuteDeleteAsync();
        await db.Activities.ExecuteDeleteAsync();
        await db.PromisePeriods.ExecuteDeleteAsync();
        var activity = new Activity(1, "Polisen ska gå på torget.", new(2020, 1), new(2021, 3))
            .MeasuredBy(new Measure(1, "Pass", new("pass", "pass", GrammaticalGender.Neuter),
                MeasureKind.Count)
            { SubgroupLabel = "på kvällen" });
        db.PromisePeriods.Add(new PromisePeriod("Period", new(2020, 1, 1), new(2021, 12, 31))
            .With(new Promise(1, "Löfte", "Löfte").With(activity)));
        await db.SaveChangesAsync();
        var report = Report(activity);
        db.ActivityReports.Add(report);
        await db.SaveChangesAsync();
        return report;
    }

    private static ActivityReport Report(Activity activity)
    {
        var report = new ActivityReport(activity, new(2020, 1));
        Assert.Empty(
            report.Record(new ReportEntry(ActivityStatus.Ongoing, Values: [new(activity.Measures[0].Id, Figure.OfCount(3, 1))]), [], Now));
        return report;
    }
}
