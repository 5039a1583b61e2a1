using Savsjo.Medborgarloften.Fuzzing.Requests;

namespace Savsjo.Medborgarloften.Fuzzing.Twice;

/// <summary>Does one deed after another, and counts what came of it.</summary>
public sealed class Run(Browser administrator)
{
    private readonly List<string> _faults = [];
    private readonly List<string> _byBoth = [];
    private int _number;
    private int _sent;
    private int _rounds;
    private int _gone;
    private int _effects;

    public async Task Do(Deed deed, Browser[] pair, int times)
    {
        var sendings = await Prepare(deed, pair, times);
        if (sendings.Count == 0)
        {
            _gone++;
            return;
        }

        await administrator.SignInIfNeeded();
        var earlier = await Effects.Since(administrator, -1);
        var before = earlier.Count > 0 ? earlier[0].Number : 0;
        var statuses = await Task.WhenAll(sendings.Select(one => one()));
        await administrator.SignInIfNeeded();
        var effects = (await Effects.Since(administrator, before)).Where(effect => !effect.IsNone).ToList();
        Judge(deed, times, statuses, effects);
    }

    public int Tell(int seed, TimeSpan time)
    {
        foreach (var both in _byBoth)
            Console.WriteLine($"by both: {both}");
        foreach (var fault in _faults)
            Console.WriteLine($"FAULT {fault}");
        Console.WriteLine($"{_rounds} times several at once ({_sent} forms sent, {_effects} entries in the log) by seed {seed} in "
            + $"{time.TotalSeconds:0} s; {_gone} times the form was no longer there; {_byBoth.Count} times both did it");
        Console.WriteLine($"{_faults.Count} faults");
        return _faults.Count == 0 ? 0 : 1;
    }

    /// <summary>Both open the page first, and fill in the same.</summary>
    private async Task<List<Func<Task<int>>>> Prepare(Deed deed, Browser[] pair, int times)
    {
        _number++;
        var ready = new List<Func<Task<int>>>();
        foreach (var browser in pair)
        {
            await browser.SignInIfNeeded();
            var filling = new Filling(browser.Password, _number);
            if (await browser.Open(deed.Page) is { } page && deed.Find(page, filling) is var (address, fields))
                ready.Add(() => browser.Post(address, fields));
        }

        return ready.Count == 0 ? [] : [.. Enumerable.Range(0, times).Select(turn => ready[turn % ready.Count])];
    }

    private void Judge(Deed deed, int times, int[] statuses, List<Effect> effects)
    {
        _rounds++;
        _sent += statuses.Length;
        _effects += effects.Count;
        var told = $"{deed.Role}, {deed.Action} ”{deed.Button}” × {times}: "
            + string.Join(" ", statuses.GroupBy(status => status).OrderBy(one => one.Key).Select(one => $"{one.Count()}×{one.Key}"));
        Console.WriteLine($"{told}, {effects.Count} entries");
        if (statuses.Any(status => status >= 500))
            _faults.Add(told);
        foreach (var twice in effects.GroupBy(effect => effect with { Number = 0 }).Where(same => same.Count() > 1))
            _faults.Add($"{told}: {twice.Count()} × {twice.Key.Deed} ({twice.Key.Said}) by one person");
        foreach (var both in effects.GroupBy(effect => (effect.Deed, effect.Said))
            .Where(same => same.DistinctBy(one => one.Person).Count() > 1))
            _byBoth.Add($"{told}: {both.Key.Deed} ({both.Key.Said})");
    }
}
