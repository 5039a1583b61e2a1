using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Testing.Programs;

namespace Savsjo.Medborgarloften.Reliability;

/// <summary>
/// As much published as all of Sweden's municipalities would publish in twenty years, in one database: how long a start takes, how much
/// memory, how soon the first page, on each of several programs that read it.
/// </summary>
internal static class ScaleRun
{
    private const int Nodes = 4;
    private const int Tertials = 60;

    private static readonly string[] Pages =
    [
        "/", "/uppfoljning", "/uppfoljning/2020/tertial-3", "/uppfoljning/2020/tertial-3/rapport.pdf", "/statistik",
        "/oppna-data/siffror.csv",
    ];

    public static async Task<bool> Run(int count)
    {
        using var site = new Site();
        using (await site.Start())
        {
        }

        await Fill(site, count);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"scale: {count} follow-ups, {new FileInfo(site.Database).Length / 1_000_000} MB"));
        var nodes = new List<(Site Site, RunningProgram Program)>();
        try
        {
            for (var number = 1; number <= Nodes; number++)
            {
                var node = site.Beside();
                nodes.Add((node, await node.Start()));
                await Tell(node, nodes[^1].Program, number);
            }
        }
        finally
        {
            foreach (var (node, program) in nodes)
            {
                program.Dispose();
                node.Dispose();
            }
        }

        return true;
    }

    private static async Task Tell(Site node, RunningProgram program, int number)
    {
        using var client = new HttpClient { BaseAddress = node.Address };
        var told = new List<string>();
        foreach (var page in Pages)
        {
            var (first, bytes) = await Time(client, page);
            var (second, _) = await Time(client, page);
            told.Add(string.Create(CultureInfo.InvariantCulture, $"{page} {first:0} ms, then {second:0.0} ms ({bytes / 1000} kB)"));
        }

        var pages = string.Join("; ", told);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"scale: node {number}: start {node.SlowestStart.TotalSeconds:0.0} s, memory {program.Memory / 1_000_000} MB; {pages}"));
    }

    private static async Task<(double Milliseconds, long Bytes)> Time(HttpClient client, string page)
    {
        var began = Stopwatch.GetTimestamp();
        var bytes = await client.GetByteArrayAsync(new Uri(page, UriKind.Relative));
        return (Stopwatch.GetElapsedTime(began).TotalMilliseconds, bytes.LongLength);
    }

    /// <summary>
    /// Copies of the real follow-up, with its PDF and its figures: sixty tertials from 1990 on, and as many versions of each as it takes.
    /// </summary>
    private static async Task Fill(Site site, int count)
    {
        await using var db = site.Open();
#pragma warning disable EF1002, EF1003 // Names and numbers of our own.
        await db.Database.ExecuteSqlRawAsync($$"""
            CREATE TEMP TABLE Copies AS WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {{count - 1}})
                SELECT 100000 + i AS Id, (1990 + (i % {{Tertials}}) / 3) * 10 + 1 + (i % {{Tertials}}) % 3 AS Tertial,
                    1 + i / {{Tertials}} AS Version FROM n;
            CREATE TEMP TABLE Model AS SELECT * FROM FollowUpReports ORDER BY Id DESC LIMIT 1;
            """);
        await Copy(db, "FollowUpReports", "Id", ("Id", "c.Id"), ("Tertial", "c.Tertial"), ("FirstTertial", "c.Tertial"),
            ("Version", "c.Version"));
        await Copy(db, "PublishedPdfs", "FollowUpReportId", ("FollowUpReportId", "c.Id"));
        await Copy(db, "PublishedFigures", "FollowUpReportId", ("Id", "NULL"), ("FollowUpReportId", "c.Id"), ("Tertial", "c.Tertial"),
            ("FirstTertial", "c.Tertial"));
    }

    private static async Task Copy(DbContext db, string table, string key, params (string Column, string Value)[] changed)
    {
        var columns = await db.Database.SqlQueryRaw<string>($"SELECT name AS Value FROM pragma_table_info('{table}')").ToListAsync();
        var values = columns.Select(column => changed.FirstOrDefault(one => one.Column == column).Value ?? $"t.\"{column}\"");
        await db.Database.ExecuteSqlRawAsync(
            $"INSERT INTO {table} ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) SELECT {string.Join(", ", values)} "
            + $"FROM {table} t CROSS JOIN Copies c WHERE t.{key} = (SELECT Id FROM Model)");
#pragma warning restore EF1002, EF1003
    }
}
