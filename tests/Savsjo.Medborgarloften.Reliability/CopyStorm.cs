using Savsjo.Medborgarloften.Testing.Programs;

namespace Savsjo.Medborgarloften.Reliability;

/// <summary>Kills in backups and in restores: a file with the name that was asked for is whole, and so is the database.</summary>
internal static class CopyStorm
{
    public static async Task<bool> Backups(int count, Random random)
    {
        using var site = new Site();
        using var running = await site.Start();
        var (finished, faults) = (0, 0);
        for (var number = 0; number < count; number++)
        {
            var file = site.In($"kopia-{number}.db");
            using (var backup = site.Begin("backup", file))
            {
                await Task.Delay(random.Next(300, 8000));
                backup.Kill();
            }

            if (!File.Exists(file))
                continue;
            finished++;
            faults += await IsWhole(site, file) ? 0 : 1;
        }

        await site.Verify();
        Console.WriteLine($"backups: {count} kills, {finished} had their names and were read again, {faults} of them not whole");
        return faults == 0;
    }

    public static async Task<bool> Restores(int count, Random random)
    {
        using var site = new Site();
        using (await site.Start())
            await Ended(site.Begin("backup", site.In("kopia.db")), 0);
        var faults = 0;
        for (var number = 0; number < count; number++)
        {
            using (var restore = site.Begin("restore", site.In("kopia.db")))
            {
                await Task.Delay(random.Next(300, 8000));
                restore.Kill();
            }

            try
            {
                using (await site.Start())
                    await site.Verify();
            }
            catch (InvalidOperationException exception)
            {
                faults++;
                Console.WriteLine($"restores: {exception.Message}");
            }
        }

        await Ended(site.Begin("restore", site.In("kopia.db")), 0);
        Console.WriteLine($"restores: {count} kills, {faults} faults, slowest start {site.SlowestStart.TotalSeconds:0.0} s");
        return faults == 0;
    }

    /// <summary>By restoring it elsewhere, which reads all of it.</summary>
    private static async Task<bool> IsWhole(Site site, string file)
    {
        using var elsewhere = site.RestoreElsewhere(file);
        var whole = await elsewhere.End() == 0;
        if (!whole)
            Console.WriteLine($"backups: {elsewhere.Said}");
        return whole;
    }

    private static async Task Ended(RunningProgram program, int expected)
    {
        using (program)
            if (await program.End() != expected)
                throw new InvalidOperationException(program.Said);
    }
}
