using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Data.Mail;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Reliability;

/// <summary>What synchronous=FULL costs: the same audited saves by twenty at once on one file, with it and with NORMAL, in turns.</summary>
internal static class SaveLatency
{
    private const int Editors = 20;
    private const int Turns = 4;

    public static async Task<bool> Run(int count)
    {
        var times = new Dictionary<string, List<double>> { ["NORMAL"] = [], ["FULL"] = [] };
        using var database = TestDatabase.Migrated();
        for (var turn = 0; turn < Turns; turn++)
            foreach (var (mode, all) in times)
                all.AddRange(await Saves(database, mode, count / Editors / Turns));
        foreach (var (mode, all) in times)
        {
            all.Sort();
            Console.WriteLine($"latency: {all.Count} saves by {Editors} at once with synchronous={mode}: "
                + $"p50 {all[all.Count / 2]:0.0} ms, p99 {all[all.Count * 99 / 100]:0.0} ms");
        }

        return true;
    }

    private static async Task<IEnumerable<double>> Saves(TestDatabase database, string mode, int each) =>
        (await Task.WhenAll(Enumerable.Range(0, Editors).Select(editor => Task.Run(() => SavesOfOne(database, mode, editor, each)))))
        .SelectMany(own => own);

    private static async Task<List<double>> SavesOfOne(TestDatabase database, string mode, int editor, int count)
    {
        await using var db = database.Open();
        await db.Database.OpenConnectionAsync();
        await db.Database.ExecuteSqlRawAsync(mode == "FULL" ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=NORMAL");
        var times = new List<double>();
        for (var number = 0; number < count; number++)
        {
            db.OutgoingMails.Add(new OutgoingMail(
                DateTime.UnixEpoch, $"a{editor}@b.example", "Prov", new string('x', 800), DateTime.UnixEpoch, null));
            db.AuditEntries.Add(new AuditEntry(
                new Change($"user-{editor}", DateTime.UnixEpoch), "Prov", AuditDeed.Recorded, new Tertial(2021, 1), 1, "Prov", null,
                new string('y', 400)));
            var began = Stopwatch.GetTimestamp();
            await db.SaveChangesAsync();
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            db.ChangeTracker.Clear();
        }

        return times;
    }
}
