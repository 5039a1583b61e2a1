using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Data.Tests;

/// <summary>
/// A year's total was once stored as the tertial's own part. A database from then gets back what its authors stated.
/// </summary>
public sealed class FiguresAsStatedTests : IDisposable
{
    private readonly SqliteFile _file = new();

    public FiguresAsStatedTests()
    {
        using var db = _file.Open();
        db.GetService<IMigrator>().Migrate("RoundsOfSeveralTertials");
        Write("INSERT INTO ActivityReports (Id, ActivityId, Tertial, State, Version, Frozen, LastChanged_UserId, LastChanged_AtUtc) VALUES "
            + "(1, 1, 20201, 5, 1, NULL, 'a', '2021-01-01'), (2, 1, 20202, 5, 1, NULL, 'a', '2021-01-01'), "
            + "(3, 1, 20203, 6, 1, '{\"status\":\"ongoing\",\"values\":[{\"measureId\":1,\"figure\":{\"count\":3,\"subgroup\":1,"
            + "\"isApproximate\":true},\"statedAs\":\"yearTotal\"},{\"measureId\":2,\"figure\":{\"count\":5,\"isApproximate\":false},"
            + "\"statedAs\":\"ownTertial\"}]}', 'a', '2021-01-01'), (4, 1, 20211, 1, 1, NULL, 'a', '2021-01-01');");
        Write("INSERT INTO MeasureValues (ActivityReportId, MeasureId, Count, Subgroup, IsApproximate, StatedAs) VALUES "
            + "(1, 1, 10, 4, 0, 1), (2, 1, 7, 0, 1, 2), (3, 1, 4, 2, 0, 2), (3, 2, 5, NULL, 0, 1), (4, 1, 6, 6, 0, 2);");
        db.Database.Migrate();
    }

    [Fact]
    public void A_total_is_the_total_again_and_knows_what_was_before()
    {
        Assert.Equal(["10 4 1  ", "17 4 2 10 4", "21 6 2 17 4", "5  1  ", "6 6 2  "], Read(
            "SELECT Count || ' ' || COALESCE(Subgroup, '') || ' ' || StatedAs || ' ' || COALESCE(EarlierCount, '') || ' ' "
            + "|| COALESCE(EarlierSubgroup, '') FROM MeasureValues ORDER BY ActivityReportId, MeasureId"));
    }

    [Fact]
    public void About_so_many_is_the_mark_circa() =>
        Assert.Equal(["0", "1", "0", "0", "0"], Read("SELECT Mark FROM MeasureValues ORDER BY ActivityReportId, MeasureId"));

    [Fact]
    public void What_was_published_of_a_report_under_correction_is_as_it_was_stated_too()
    {
        using var db = _file.Open();
        var frozen = db.ActivityReports.AsNoTracking().Where(report => report.Id == 3).Select(report => report.Frozen).Single()!;

        Assert.Equal(
            [
                new FrozenValue(1, Figure.OfCount(20, 5, FigureMark.Circa), StatedAs.YearTotal, 17, 4),
                new FrozenValue(2, Figure.OfCount(5), StatedAs.OwnTertial),
            ],
            frozen.Values);
    }

    public void Dispose() => _file.Dispose();

    /// <summary>Of reports alone: what they belong to does not matter here.</summary>
    private void Write(string sql)
    {
        using var connection = new SqliteConnection($"{_file.ConnectionString};Foreign Keys=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private List<string> Read(string sql)
    {
        using var connection = new SqliteConnection(_file.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
            values.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!);
        return values;
    }
}
