using Microsoft.EntityFrameworkCore;

namespace Savsjo.Medborgarloften.Reliability;

/// <summary>Kills in starts: of a new database, with its migrations and demo data, and of one that is there.</summary>
internal static class StartStorm
{
    private const int KillsOfEach = 5;

    public static async Task<bool> Run(int count, Random random)
    {
        var (kills, faults, slowest) = (0, 0, TimeSpan.Zero);
        while (kills < count)
        {
            using var site = new Site();
            for (var one = 0; one < KillsOfEach && kills < count; one++, kills++)
            {
                using var killed = site.Begin();
                await Task.Delay(random.Next(200, 3500));
                killed.Kill();
            }

            try
            {
                using (await site.Start())
                {
                    await site.Verify();
                    await using var db = site.Open();
                    if (await db.FollowUpReports.CountAsync() != 3 || await db.ActivityReports.CountAsync() != 17)
                        throw new InvalidOperationException("The demo data are not whole.");
                }
            }
            catch (Exception exception) when (exception is InvalidOperationException or HttpRequestException)
            {
                faults++;
                Console.WriteLine($"starts: {exception.Message}");
            }

            slowest = site.SlowestStart > slowest ? site.SlowestStart : slowest;
        }

        Console.WriteLine($"starts: {kills} kills, {faults} faults, slowest start after them {slowest.TotalSeconds:0.0} s");
        return faults == 0;
    }
}
