using System.Diagnostics;
using Savsjo.Medborgarloften.Fuzzing.Requests;

namespace Savsjo.Medborgarloften.Fuzzing.Twice;

/// <summary>
/// Sends every form that anybody can reach twice and ten times at once, by two people of the same role, in an order that a number
/// draws: no answer may be a fault of the server's, and nobody may have done the same thing twice, as the audit log tells it.
/// </summary>
public static class EverythingTwice
{
    private static readonly int[] Times = [2, 10];

    public static async Task<int> Run(Uri site, string password, string mailFolder, int seed)
    {
        var number = 0;
        using var administrator = new Browser("administratör", DemoPeople.All[^1].Email, password, ++number, site);
        await administrator.SignInIfNeeded();
        var pairs = new Dictionary<string, Browser[]>();
        var deeds = new List<Deed>();
        foreach (var (role, email) in DemoPeople.All)
        {
            var colleague = await Colleagues.Of(administrator, role, mailFolder);
            pairs[role] = [new(role, email, password, ++number, site), new(role, colleague, Colleagues.Password, ++number, site)];
            await pairs[role][0].SignInIfNeeded();
            await foreach (var (address, page) in Crawl.Pages(pairs[role][0]))
                if (page is not null)
                    deeds.AddRange(Deed.On(page, address, role));
        }

        var random = new Random(seed);
        var distinct = deeds.DistinctBy(deed => (deed.Role, deed.Action, deed.Button)).OrderBy(deed => deed.Turn).ThenBy(_ => random.Next())
            .ToList();
        Console.WriteLine($"{distinct.Count} forms and buttons of {pairs.Count} roles");
        var run = new Run(administrator);
        var watch = Stopwatch.StartNew();
        foreach (var deed in distinct)
            foreach (var times in Times)
                await run.Do(deed, pairs[deed.Role], times);
        return run.Tell(seed, watch.Elapsed);
    }
}
