using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Reliability;

/// <summary>Kills in saves: editors save as fast as they can; what was answered as saved must be there, or something later.</summary>
internal static class SaveStorm
{
    /// <summary>Activities of the open tertial, each with who writes it.</summary>
    private static readonly (string Label, string Email)[] Desks =
    [
        ("2.2", "polis@savsjo.example"), ("2.4", "polis@savsjo.example"), ("2.5", "polis@savsjo.example"), ("2.3", "kommun@savsjo.example"),
    ];

    public static async Task<bool> Run(int count, Random random)
    {
        using var site = new Site();
        var (acknowledged, sent) = (new ConcurrentDictionary<string, int>(), new ConcurrentDictionary<string, int>());
        var (faults, saves) = (0, 0);
        Dictionary<string, int> ids;
        using (await site.Start())
            ids = await Activities(site);
        for (var kill = 0; kill < count; kill++)
        {
            using var program = await site.Start();
            using var stop = new CancellationTokenSource();
            var editors = Desks
                .Select(desk => Edit(site, desk.Email, ids[desk.Label], desk.Label, acknowledged, sent, stop.Token)).ToList();
            await SomeSaves(acknowledged, random.Next(2, 15));
            await Task.Delay(random.Next(0, 300));
            program.Kill();
            await stop.CancelAsync();
            saves += (await Task.WhenAll(editors)).Sum();
            faults += await Lost(site, ids, acknowledged, sent);
            await site.Verify();
        }

        Console.WriteLine(
            $"saves: {count} kills, {saves} acknowledged saves, {faults} lost, slowest start {site.SlowestStart.TotalSeconds:0.0} s");
        return faults == 0 && saves > 0;
    }

    private static async Task SomeSaves(ConcurrentDictionary<string, int> acknowledged, int count)
    {
        var before = acknowledged.Values.Sum();
        for (var waits = 0; waits < 600 && acknowledged.Values.Sum() < before + count; waits++)
            await Task.Delay(100);
    }

    private static async Task<Dictionary<string, int>> Activities(Site site)
    {
        await using var db = site.Open();
        return (await db.Activities.Include(activity => activity.Promise).ToListAsync())
            .ToDictionary(activity => activity.Label, activity => activity.Id);
    }

    private static async Task<int> Edit(
        Site site, string email, int activity, string label, ConcurrentDictionary<string, int> acknowledged,
        ConcurrentDictionary<string, int> sent, CancellationToken stop)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = site.Address };
        var visitor = new Visitor(client);
        var saves = 0;
        try
        {
            await visitor.Get("/konto/logga-in");
            await visitor.Submit("Logga in", ("Email", email), ("Password", WebFixture.Password));
            while (!stop.IsCancellationRequested)
            {
                await visitor.Get("/inmatning");
                var next = sent[label] = sent.GetValueOrDefault(label) + 1;
                var page = await visitor.Submit("Spara", ($"Reports[{activity}].Text", $"Sparning {next}."));
                if (page.StatusMessage?.StartsWith("Sparat", StringComparison.Ordinal) != true)
                    throw new InvalidOperationException($"{label}: {page.Response.StatusCode} {string.Join(" ", page.Errors)}");
                acknowledged[label] = next;
                saves++;
            }
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or TaskCanceledException)
        {
            // Killed.
        }

        return saves;
    }

    /// <summary>One that was sent and not answered may be there too.</summary>
    private static async Task<int> Lost(
        Site site, Dictionary<string, int> ids, ConcurrentDictionary<string, int> acknowledged, ConcurrentDictionary<string, int> sent)
    {
        await using var db = site.Open();
        var lost = 0;
        foreach (var (label, last) in acknowledged)
        {
            var id = ids[label];
            var text = await db.ActivityReports.Where(report => report.ActivityId == id).OrderByDescending(report => report.Id)
                .Select(report => report.Text).FirstOrDefaultAsync();
            if (Enumerable.Range(last, sent[label] - last + 1).All(number => text != $"Sparning {number}."))
            {
                lost++;
                Console.WriteLine($"saves: {label} has ”{text}”, but {last} was acknowledged");
            }
        }

        return lost;
    }
}
